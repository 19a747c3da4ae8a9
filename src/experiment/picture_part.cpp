#include "experiment/picture_part.hpp"

#include <string>

namespace petal {

namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_capital(c) || is_small(c); }

// cats|Test, X|Test
bool begins_word(std::string_view name, std::size_t i) {
    if (i == 0 || !is_letter(name[i - 1])) return true;
    const bool before_small = i + 1 < name.size() && is_small(name[i + 1]);
    return is_capital(name[i]) && (is_small(name[i - 1]) || before_small);
}

std::string word_at(std::string_view name, std::size_t first) {
    std::string word;
    for (std::size_t i = first; i < name.size() && is_letter(name[i]) && (i == first || !begins_word(name, i)); ++i)
        word += static_cast<char>(is_capital(name[i]) ? name[i] - 'A' + 'a' : name[i]);
    return word;
}

bool says(std::string_view name, std::string_view word, std::string_view other, std::string_view chinese) {
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!is_letter(name[i]) || !begins_word(name, i)) continue;
        const std::string found = word_at(name, i);
        if (found == word || found == other) return true;
    }
    return name.find(chinese) != std::string_view::npos;
}

}  // namespace

PicturePart part_in_name(std::string_view name) {
    const bool train = says(name, "train", "training", "训练"), test = says(name, "test", "testing", "测试");
    if (train == test) return PicturePart::unsaid;
    return train ? PicturePart::train : PicturePart::test;
}

}  // namespace petal
