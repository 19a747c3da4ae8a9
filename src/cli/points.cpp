#include "cli/points.hpp"

#include "experiment/experiment_text.hpp"
#include "training/file_error.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

namespace petal {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r";
    const std::size_t first = text.find_first_not_of(spaces);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

// "x,y" and the like above the numbers.
bool is_heading(std::string_view line) {
    return std::isalpha(static_cast<unsigned char>(line.front())) != 0 || line.front() == '"';
}

}  // namespace

std::optional<Point> read_point(std::string_view text) {
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos) return std::nullopt;
    const auto x = read_number(trimmed(text.substr(0, comma))), y = read_number(trimmed(text.substr(comma + 1)));
    return x && y ? std::optional(Point{*x, *y}) : std::nullopt;
}

Matrix read_points(std::string_view text, const std::string& file_name) {
    std::vector<Point> points;
    for (int line_number = 1; !text.empty(); ++line_number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.front() == '#' || (line_number == 1 && is_heading(line))) continue;
        const std::optional<Point> point = read_point(line);
        if (!point)
            throw FileError(file_name + ", line " + std::to_string(line_number) + ": '" +
                            std::string(line.substr(0, 40)) + "' is no point; write x,y.");
        points.push_back(*point);
    }
    Matrix X(2, static_cast<Eigen::Index>(points.size()));
    for (std::size_t i = 0; i < points.size(); ++i) X.col(static_cast<Eigen::Index>(i)) << points[i].x, points[i].y;
    return X;
}

}  // namespace petal
