#include "ui/line_breaks.hpp"

#include <algorithm>
#include <array>

namespace petal {

namespace {

std::size_t character_length(std::string_view text) {
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return std::min(length, text.size());
}

bool is_chinese(std::string_view character) {
    return character.size() >= 3 && static_cast<unsigned char>(character[0]) >= 0xE3;
}

bool closes(std::string_view character) {
    constexpr std::array<std::string_view, 12> marks{"，", "。", "：", "；", "！", "？",
                                                     "、", "）", "”",  "…",  "》", "%"};
    return std::find(marks.begin(), marks.end(), character) != marks.end();
}

bool opens(std::string_view character) { return character == "（" || character == "“" || character == "《"; }

bool begins_number(std::string_view text) {
    return !text.empty() &&
           (std::string_view("-.0123456789").find(text[0]) != std::string_view::npos || text.substr(0, 3) == "−");
}

std::string_view last_word(std::string_view text) {
    const std::size_t space = text.find_last_of(' ');
    return space == std::string_view::npos ? text : text.substr(space + 1);
}

// Whether the space between the two stands in a short equation, "z = 0", which reads as one word.
bool in_equation(std::string_view before, std::string_view after) {
    constexpr std::size_t short_name = 6;  // in bytes
    if (after.substr(0, 2) == "= ") return begins_number(after.substr(2)) && last_word(before).size() <= short_name;
    return last_word(before) == "=" && before.size() > 1 && begins_number(after) &&
           last_word(before.substr(0, before.size() - 2)).size() <= short_name;
}

// The piece at the front of `text` that stays together, with the spaces behind it.
std::string_view front_piece(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size()) {
        const std::string_view character = text.substr(end, character_length(text.substr(end)));
        end += character.size();
        if (end >= text.size()) break;
        const std::string_view next = text.substr(end, character_length(text.substr(end)));
        if (character == " " && next != " " && next != "%" && !in_equation(text.substr(0, end - 1), text.substr(end)))
            break;
        const bool chinese = is_chinese(character) || is_chinese(next);
        if (chinese && character != " " && next != " " && !closes(next) && !opens(character)) break;
    }
    return text.substr(0, end);
}

std::string_view without_end_spaces(std::string_view text) {
    const std::size_t last = text.find_last_not_of(' ');
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

}  // namespace

std::vector<std::string_view> broken_lines(std::string_view text, float width,
                                           const std::function<float(std::string_view)>& measure) {
    if (const std::size_t newline = text.find('\n'); newline != std::string_view::npos) {
        std::vector<std::string_view> lines = broken_lines(text.substr(0, newline), width, measure);
        for (const std::string_view line : broken_lines(text.substr(newline + 1), width, measure))
            lines.push_back(line);
        return lines;
    }
    std::vector<std::string_view> lines;
    std::size_t start = 0, end = 0;
    const auto finish = [&] {
        lines.push_back(without_end_spaces(text.substr(start, end - start)));
        start = end;
    };
    while (end < text.size()) {
        const std::string_view piece = front_piece(text.substr(end));
        const std::string_view line = without_end_spaces(text.substr(start, end - start + piece.size()));
        if (end > start && measure(line) > width) {
            finish();
            continue;
        }
        if (end == start && measure(line) > width) {  // one piece wider than the line: by characters
            end += character_length(text.substr(end));
            while (end < start + piece.size() &&
                   measure(text.substr(start, end + character_length(text.substr(end)) - start)) <= width)
                end += character_length(text.substr(end));
            if (end < start + piece.size()) finish();
            continue;
        }
        end += piece.size();
    }
    if (end > start) finish();
    return lines;
}

}  // namespace petal
