// What the tests of told sentences ask of them.
#pragma once

#include "ui/words/told.hpp"

#include <string>
#include <string_view>

namespace petal {

inline bool says(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

// Whether nothing is left to fill in, and Chinese stands apart from letters and digits.
inline bool is_well_set(const std::string& text) {
    if (says(text, "{") || says(text, "}") || says(text, "  ") || says(text, "nan")) return false;
    const auto is_chinese = [&](std::size_t i) {  // the character that begins there: U+4E00 … U+9FFF
        const auto byte = static_cast<unsigned char>(text[i]);
        return byte >= 0xE4 && byte <= 0xE9;
    };
    const auto is_plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_chinese(i)) continue;
        if (i > 0 && is_plain(text[i - 1])) return false;
        if (i + 3 < text.size() && is_plain(text[i + 3])) return false;
        i += 2;
    }
    return true;
}
inline bool is_well_set(const Told& told) { return is_well_set(told.brief) && is_well_set(told.more); }

}  // namespace petal
