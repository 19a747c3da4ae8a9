#include "cli/points.hpp"

#include "experiment/number_text.hpp"
#include "experiment/plain_characters.hpp"
#include "experiment/problem_text.hpp"
#include "experiment/values.hpp"
#include "formats/file_error.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

namespace petal {

namespace {

using values::trimmed;

std::string_view take_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

char separator_of(std::string_view line) {
    for (const char separator : {'\t', ';', ','})
        if (line.find(separator) != std::string_view::npos) return separator;
    return ' ';
}

std::string_view unquoted(std::string_view cell) {
    cell = trimmed(cell);
    const bool is_quoted = cell.size() >= 2 && cell.front() == '"' && cell.back() == '"';
    return is_quoted ? trimmed(cell.substr(1, cell.size() - 2)) : cell;
}

std::vector<std::string_view> split(std::string_view line, char separator) {
    std::vector<std::string_view> cells;
    bool in_quotes = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line[i] == '"') in_quotes = !in_quotes;
        if (i < line.size() && (in_quotes || line[i] != separator)) continue;
        if (separator != ' ' || i > begin) cells.push_back(unquoted(line.substr(begin, i - begin)));
        begin = i + 1;
    }
    return cells;
}

std::optional<Point> point_of(const std::vector<std::string_view>& cells) {
    if (cells.size() != 2) return std::nullopt;
    const auto x = read_number(cells[0]), y = read_number(cells[1]);
    return x && y ? std::optional(Point{*x, *y}) : std::nullopt;
}

// Whether a cell cannot be meant as a number: it begins with a letter and is none of the words for a missing or an
// infinite one.
bool is_word(std::string_view cell) {
    std::string lower(cell);
    for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (const char* number : {"nan", "na", "n/a", "null", "none", "nil", "inf", "infinity"})
        if (lower == number) return false;
    const unsigned char first = cell.empty() ? '\0' : static_cast<unsigned char>(cell.front());
    const bool is_sign = first == 0xc2 || first == 0xe2;  // U+0080 to U+00BF, U+2000 to U+2FFF: ½, ∞
    return std::isalpha(first) != 0 || first == '_' || (first >= 0x80 && !is_sign);
}

bool is_heading(const std::vector<std::string_view>& cells) { return std::all_of(cells.begin(), cells.end(), is_word); }

// The values of a spreadsheet that begin with the sign of a comment.
bool is_comment(std::string_view line) {
    for (const char* error : {"#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NUM!", "#NAME?", "#NULL!"})
        if (line.starts_with(error)) return false;
    return line.starts_with('#');
}

std::string shown_line(std::string_view line) {
    std::string text(line);
    std::replace(text.begin(), text.end(), '\t', ' ');
    return shown_text(text);
}

std::string fault_of(const std::vector<std::string_view>& cells) {
    if (cells.size() != 2) {
        const std::string count = std::to_string(cells.size());
        return "it has " + count + (cells.size() == 1 ? " value" : " values") + "; write x,y.";
    }
    const std::string_view wrong = read_number(cells[0]) ? cells[1] : cells[0];
    if (wrong.empty()) return "a number is missing; write x,y.";
    const bool has_comma = wrong.find(',') != std::string_view::npos;
    return "'" + shown_text(wrong) + "' is no finite number" +
           (has_comma ? "; decimals are written with a point, 1.5." : ".");
}

}  // namespace

std::optional<Point> read_point(std::string_view text) { return point_of(split(text, ',')); }

PointTable read_points(std::string_view text, const std::string& file_name) {
    if (text.find('\0') != std::string_view::npos)
        throw FileError(file_name + " is no text in UTF-8; save the points as CSV in UTF-8, a line x,y for each.");
    const std::string plain = plain_characters(text);
    std::string_view rest = plain;
    PointTable table;
    std::vector<Point> points;
    bool may_be_heading = true;
    for (int line_number = 1; !rest.empty(); ++line_number) {
        const std::string_view line = trimmed(take_line(rest));
        if (line.empty() || is_comment(line)) continue;
        const std::vector<std::string_view> cells = split(line, separator_of(line));
        const auto where = [&] {
            return file_name + ", line " + std::to_string(line_number) + ": '" + shown_line(line) + "' is ";
        };
        if (const std::optional<Point> point = point_of(cells))
            points.push_back(*point);
        else if (may_be_heading && is_heading(cells))
            table.remark = where() + "taken for a heading and passed over.";
        else
            throw FileError(where() + "no point: " + fault_of(cells));
        may_be_heading = false;
    }
    if (points.empty()) table.remark += (table.remark.empty() ? "" : "\npetal: ") + file_name + " holds no points.";
    table.X.resize(2, static_cast<Eigen::Index>(points.size()));
    for (std::size_t i = 0; i < points.size(); ++i)
        table.X.col(static_cast<Eigen::Index>(i)) << points[i].x, points[i].y;
    return table;
}

}  // namespace petal
