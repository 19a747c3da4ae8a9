#include "experiment/bracketed_text.hpp"

#include "experiment/number_text.hpp"
#include "experiment/values.hpp"

#include <algorithm>
#include <array>

namespace petal {

namespace {

// What stands between two brackets, or is a number alone.
struct Written {
    int dimensions = 0;
    std::vector<std::vector<std::string_view>> rows;
};
using Line = std::vector<Written>;  // what stands between two semicolons

// Calls that leave what is in them as it is: np.zeros((2, 3)) and sqrt(2) are other numbers.
constexpr std::array<std::string_view, 6> containers = {"array", "asarray", "matrix", "tensor", "list", "tuple"};
constexpr std::array<std::string_view, 11> scalars = {"float16", "float32", "float64", "int8",   "int16", "int32",
                                                      "int64",   "uint8",   "uint16",  "uint32", "uint64"};
// Arguments behind the first that leave the shape as it is, which ndmin=2 does not.
constexpr std::array<std::string_view, 6> settings = {"copy", "device", "dtype", "grad_fn", "order", "requires_grad"};

constexpr int deepest = 6;  // brackets and calls in each other: np.array([np.array([np.float64(1.0)])])

std::optional<Written> take_item(std::string_view& rest, int depth);

std::string_view take_until(std::string_view& rest, std::string_view ends) {
    const std::string_view taken = rest.substr(0, rest.find_first_of(ends));
    rest.remove_prefix(taken.size());
    return taken;
}

std::string_view take_spaces(std::string_view& rest) {
    const std::string_view taken = rest.substr(0, rest.find_first_not_of(" \t\n"));
    rest.remove_prefix(taken.size());
    return taken;
}

template <std::size_t n> bool is_among(const std::array<std::string_view, n>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// A, np.array: in front of them -np.array has a sign.
bool is_name(std::string_view text) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto may_follow = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '.'; };
    return !text.empty() && is_letter(text.front()) && std::all_of(text.begin(), text.end(), may_follow);
}

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

// Tabs outside of all brackets part cells, where (5) is -5. Entries in parentheses need commas: (1 000) is a number.
bool parts_items(std::string_view gap, std::optional<char> closing, bool is_behind_item) {
    if (!closing && gap.find('\t') != std::string_view::npos) return false;
    return !gap.empty() && !(closing == ')' && is_behind_item);
}

// Items up to the bracket `closing`, which is taken too; up to the end for none.
std::optional<std::vector<Line>> take_lines(std::string_view& rest, std::optional<char> closing, int depth) {
    std::vector<Line> lines(1);
    bool item_may_follow = true, separator_may_follow = false;
    while (true) {
        item_may_follow |= parts_items(take_spaces(rest), closing, separator_may_follow);
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

// The value of dtype=…, up to the comma or parenthesis behind it.
void skip_value(std::string_view& rest) {
    for (int open = 0; !rest.empty(); rest.remove_prefix(1)) {
        const char c = rest.front();
        if (open == 0 && (c == ',' || c == ')')) return;
        if (c == '(' || c == '[') ++open;
        if (c == ')' || c == ']') --open;
    }
}

// What stands behind the first argument, with the parenthesis.
bool skip_settings(std::string_view& rest) {
    while (true) {
        take_spaces(rest);
        const std::string_view mark = rest.substr(0, 1);
        rest.remove_prefix(mark.size());
        if (mark == ")") return true;
        if (mark != ",") return false;
        take_spaces(rest);
        if (rest.starts_with(')')) continue;
        const std::string_view name = values::trimmed(take_until(rest, "=,;[]()"));
        if (!is_among(settings, name) || !rest.starts_with('=')) return false;
        skip_value(rest);
    }
}

bool is_number(const Written& item) { return item.dimensions == 0 && read_number(item.rows[0][0]).has_value(); }

// np.int64(2.5) is 2.
bool keeps(std::string_view scalar, std::string_view word) {
    return scalar.starts_with("float") || word.find_first_of(".eE") == std::string_view::npos;
}

// What array(…), np.float64(…) and their like make of their first argument.
std::optional<Written> made_by(std::string_view call, Written first) {
    const bool is_alone = first.dimensions == 0;
    const std::string_view name = call.substr(call.rfind('.') + 1);  // all of it without a dot: npos + 1 is 0
    if (!is_name(call) || (is_alone && !is_number(first))) return std::nullopt;
    const bool is_scalar = is_alone && is_among(scalars, name) && keeps(name, first.rows[0][0]);
    const bool is_list = is_among(containers, name) && !(is_alone && (name == "list" || name == "tuple"));
    if (!is_scalar && !is_list) return std::nullopt;
    if (name == "matrix") first.dimensions = 2;
    return first;
}

std::optional<Written> take_call(std::string_view name, std::string_view& rest, int depth) {
    rest.remove_prefix(1);
    take_spaces(rest);
    auto first = take_item(rest, depth);
    if (!first || !skip_settings(rest)) return std::nullopt;
    return made_by(name, std::move(*first));
}

// (5) is 5 to Python and -5 to a bookkeeper, so that it is neither; (5,) is a tuple, and ([5]) is [5].
std::optional<Written> in_parentheses(std::string_view inside, std::vector<Line> lines) {
    const bool is_one = lines.size() == 1 && lines.front().size() == 1;
    if (!is_one || values::trimmed(inside).ends_with(',')) return joined(std::move(lines));
    Written& item = lines.front().front();
    return item.dimensions > 0 ? std::optional(std::move(item)) : std::nullopt;
}

std::optional<Written> take_item(std::string_view& rest, int depth) {
    if (depth > deepest || rest.empty()) return std::nullopt;
    if (rest.front() == '[' || rest.front() == '(') {
        const char closing = rest.front() == '[' ? ']' : ')';
        rest.remove_prefix(1);
        const std::string_view inside = rest;
        auto lines = take_lines(rest, closing, depth + 1);
        if (!lines) return std::nullopt;
        if (closing == ']') return joined(std::move(*lines));
        return in_parentheses(inside.substr(0, inside.size() - rest.size() - 1), std::move(*lines));
    }
    const std::string_view word = take_until(rest, " \t\n,;[]()");
    if (word.empty()) return std::nullopt;
    if (!rest.empty() && rest.front() == '(') return take_call(word, rest, depth + 1);
    return Written{0, {{word}}};
}

// A line of a program begins with the name that gets the array: A = np.array(…).
std::string_view without_assignment(std::string_view text) {
    const std::size_t equals = text.find('=');
    const bool assigns = equals != std::string_view::npos && is_name(values::trimmed(text.substr(0, equals)));
    return values::trimmed(assigns ? text.substr(equals + 1) : text);
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
