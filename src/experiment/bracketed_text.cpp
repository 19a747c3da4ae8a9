#include "experiment/bracketed_text.hpp"

#include "experiment/values.hpp"

#include <algorithm>

namespace petal {

namespace {

// What stands between two brackets, or is a number alone.
struct Written {
    int dimensions = 0;
    std::vector<std::vector<std::string_view>> rows;
};
using Line = std::vector<Written>;  // what stands between two semicolons

constexpr int deepest = 6;  // brackets and calls in each other: np.array([np.array([np.float64(1.0)])])

std::optional<Written> take_item(std::string_view& rest, int depth);

std::string_view take_until(std::string_view& rest, std::string_view ends) {
    const std::string_view taken = rest.substr(0, rest.find_first_of(ends));
    rest.remove_prefix(taken.size());
    return taken;
}

bool take_spaces(std::string_view& rest) {
    const std::size_t before = rest.size();
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\n"), before));
    return rest.size() < before;
}

// (5) is a number, (5,) a tuple.
bool has_comma_at_end(std::string_view inside) { return values::trimmed(inside).ends_with(','); }

bool all_have(const std::vector<Line>& lines, int dimensions) {
    return std::all_of(lines.begin(), lines.end(), [dimensions](const Line& line) {
        return std::all_of(line.begin(), line.end(),
                           [=](const Written& item) { return item.dimensions == dimensions; });
    });
}

// Numbers make a row, and rows a table.
std::optional<Written> joined(std::vector<Line> lines) {
    if (lines.size() > 1 && lines.back().empty()) lines.pop_back();
    if (lines.front().empty()) return std::nullopt;
    const bool of_numbers = all_have(lines, 0);
    if (!of_numbers && !all_have(lines, 1)) return std::nullopt;
    Written whole;
    for (const Line& line : lines) {
        if (of_numbers) whole.rows.emplace_back();
        for (const Written& item : line) {
            if (of_numbers)
                whole.rows.back().push_back(item.rows[0][0]);
            else
                whole.rows.push_back(item.rows[0]);
        }
    }
    whole.dimensions = of_numbers && whole.rows.size() == 1 ? 1 : 2;
    return whole;
}

// Items up to the bracket `closing`, which is taken too; up to the end for none.
std::optional<std::vector<Line>> take_lines(std::string_view& rest, std::optional<char> closing, int depth) {
    std::vector<Line> lines(1);
    bool item_may_follow = true, separator_may_follow = false;
    while (true) {
        item_may_follow |= take_spaces(rest);
        if (rest.empty()) return closing ? std::nullopt : std::optional(std::move(lines));
        const char next = rest.front();
        if (next == ',' || next == ';') {
            if (!separator_may_follow) return std::nullopt;
            if (next == ';') lines.emplace_back();
            item_may_follow = true, separator_may_follow = false;
            rest.remove_prefix(1);
        } else if (next == closing) {
            rest.remove_prefix(1);
            return lines;
        } else {
            auto item = item_may_follow ? take_item(rest, depth) : std::nullopt;
            if (!item) return std::nullopt;
            lines.back().push_back(std::move(*item));
            item_may_follow = false, separator_may_follow = true;
        }
    }
}

// The first argument of array(…), np.float64(…) and their like; the others, as dtype=…, are passed over.
std::optional<Written> take_call(std::string_view& rest, int depth) {
    rest.remove_prefix(1);
    take_spaces(rest);
    auto first = take_item(rest, depth);
    if (!first) return std::nullopt;
    take_spaces(rest);
    if (rest.empty() || (rest.front() != ',' && rest.front() != ')')) return std::nullopt;
    for (int open = 1; open > 0; rest.remove_prefix(1)) {
        take_until(rest, "()");
        if (rest.empty()) return std::nullopt;
        open += rest.front() == '(' ? 1 : -1;
    }
    return first;
}

std::optional<Written> take_item(std::string_view& rest, int depth) {
    if (depth > deepest || rest.empty()) return std::nullopt;
    if (rest.front() == '[' || rest.front() == '(') {
        const char closing = rest.front() == '[' ? ']' : ')';
        rest.remove_prefix(1);
        const std::string_view inside = rest;
        auto lines = take_lines(rest, closing, depth + 1);
        if (!lines) return std::nullopt;
        const std::size_t size = inside.size() - rest.size() - 1;
        const bool is_tuple = closing != ')' || has_comma_at_end(inside.substr(0, size));
        if (!is_tuple && lines->size() == 1 && lines->front().size() == 1) return lines->front().front();
        return joined(std::move(*lines));
    }
    const std::string_view word = take_until(rest, " \t\n,;[]()");
    if (word.empty()) return std::nullopt;
    if (!rest.empty() && rest.front() == '(') return take_call(rest, depth + 1);
    return Written{0, {{word}}};
}

// A line of a program begins with the name that gets the array: A = np.array(…).
std::string_view without_assignment(std::string_view text) {
    const std::size_t equals = text.find('=');
    const std::string_view name = values::trimmed(text.substr(0, equals));
    const bool assigns = equals != std::string_view::npos && !name.empty() &&
                         name.find_first_of(" \t\n,;[]()") == std::string_view::npos;
    return assigns ? text.substr(equals + 1) : text;
}

}  // namespace

std::optional<std::string> bracketed_text(std::string_view text) {
    std::string_view rest = without_assignment(text);
    auto lines = take_lines(rest, std::nullopt, 0);
    if (!lines) return std::nullopt;
    const bool is_one = lines->size() == 1 && lines->front().size() == 1;
    const auto written = is_one ? std::optional(lines->front().front()) : joined(std::move(*lines));
    if (!written) return std::nullopt;
    std::string result;
    for (const auto& row : written->rows) {
        if (&row != &written->rows.front()) result += ';';
        for (const std::string_view& entry : row) result.append(&entry == &row.front() ? "" : ",").append(entry);
    }
    if (written->dimensions == 2 && written->rows.size() == 1) result += ';';
    if (written->dimensions == 1 && written->rows[0].size() == 1) result += ',';
    return result;
}

}  // namespace petal
