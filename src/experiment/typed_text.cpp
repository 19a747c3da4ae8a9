#include "experiment/typed_text.hpp"

#include "experiment/bracketed_text.hpp"
#include "experiment/number_text.hpp"
#include "experiment/plain_characters.hpp"
#include "experiment/values.hpp"

#include <set>

namespace petal {

namespace {

constexpr std::string_view spaces = " \t\n", separators = ",;", between = " \t\n,;";

bool has_any(std::string_view text, std::string_view characters) {
    return text.find_first_of(characters) != std::string_view::npos;
}

std::string one_line(std::string_view text, std::string_view for_tab, std::string_view for_line_end) {
    std::string line;
    for (const char c : values::trimmed(text)) {
        if (c == '\t')
            line += for_tab;
        else if (c == '\n')
            line += for_line_end;
        else
            line += c;
    }
    return line;
}

// What stands between entries: separators count alone, else line ends, else tabs, each of which begins a cell, else
// spaces.
struct Gaps {
    std::set<char> between_columns, between_rows;  // what was used; a table uses one of each

    std::string written(std::string_view gap) {
        std::string result;
        if (has_any(gap, separators)) {
            for (const char c : gap) {
                if (separators.find(c) == std::string_view::npos) continue;
                (c == ',' ? between_columns : between_rows).insert(c);
                result += c;
            }
            return result;
        }
        for (const char c : gap) {
            if (c == '\t') between_columns.insert(c), result += ',';
            if (c == '\n' && !result.ends_with(';')) between_rows.insert(c), result += ';';
        }
        if (result.empty() && !gap.empty()) between_columns.insert(' '), result = ",";
        return result;
    }
    bool are_clear() const { return between_columns.size() <= 1 && between_rows.size() <= 1; }
};

std::string_view take(std::string_view& rest, std::size_t size) {
    const std::string_view taken = rest.substr(0, size);
    rest.remove_prefix(taken.size());
    return taken;
}

// A minus with a space behind it is the dash of a run: 3 - 7.
bool is_in_run(std::string_view before, std::string_view rest) {
    return before.ends_with('-') || (rest.starts_with('-') && rest.size() > 1 && spaces.find(rest[1]) != rest.npos);
}

// Empty cells at the ends of a spreadsheet's table count, other space around the text does not.
std::string_view table_of(std::string_view text) {
    const std::string_view inside = values::trimmed(text);
    if (!has_any(inside, "\t")) return inside;
    const std::size_t first = text.find_first_not_of(" \n");
    return text.substr(first, text.find_last_not_of(" \n") - first + 1);
}

// With the marks of a text that was looked at before.
bool was_unclear(std::string_view text) { return has_any(text, "|") || text.find("¶") != std::string_view::npos; }

std::string table_text(std::string_view text) {
    Gaps gaps;
    std::string result;
    for (std::string_view rest = table_of(text); !rest.empty();) {
        result += take(rest, rest.find_first_of(between));
        const std::string_view gap = take(rest, rest.find_first_not_of(between));
        if (has_any(gap, "\t\n,;") || !is_in_run(result, rest)) result += gaps.written(gap);
    }
    return gaps.are_clear() && !was_unclear(text) ? result : one_line(text, "|", "¶");
}

}  // namespace

std::string typed_text(std::string_view text) {
    const std::string plain = plain_characters(text);
    if (!has_any(plain, "[]()")) return table_text(plain);
    if (auto written = was_unclear(plain) ? std::nullopt : bracketed_text(plain)) return *written;
    return one_line(plain, "|", " ");
}

std::optional<double> typed_number(std::string_view text) { return read_number(typed_text(text)); }

}  // namespace petal
