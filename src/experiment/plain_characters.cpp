#include "experiment/plain_characters.hpp"

#include <optional>

namespace petal {

namespace {

struct Character {
    unsigned code;
    std::size_t bytes;
};

// Two or three bytes of UTF-8 at the start of the text: nothing shorter or longer is replaced.
std::optional<Character> wide_character(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
    const auto bits = [&](std::size_t i) { return byte(i) & 0x3F; };
    if ((byte(0) & 0xE0) == 0xC0 && continues(1)) return Character{(byte(0) & 0x1F) << 6 | bits(1), 2};
    if ((byte(0) & 0xF0) == 0xE0 && continues(1) && continues(2))
        return Character{(byte(0) & 0x0F) << 12 | bits(1) << 6 | bits(2), 3};
    return std::nullopt;
}

constexpr char vanishes = '\0';

std::optional<char> plain_character(unsigned code) {
    const auto among = [code](unsigned first, unsigned last) { return first <= code && code <= last; };
    if (among(0xFF01, 0xFF5E)) return static_cast<char>(code - 0xFF01 + '!');  // full-width ASCII
    if (among(0x2000, 0x200A)) return ' ';                                     // from en quad to hair space
    if (among(0x2010, 0x2015)) return '-';                                     // hyphens and dashes
    // Zero-width, and marks of direction.
    if (among(0x200B, 0x200F) || among(0x202A, 0x202E) || among(0x2060, 0x206F)) return vanishes;
    switch (code) {
        case 0x00AD:                   // soft hyphen
        case 0xFEFF: return vanishes;  // byte order mark
        case 0x00A0:
        case 0x1680:
        case 0x202F:  // no-break and other spaces
        case 0x205F:
        case 0x3000: return ' ';
        case 0x0085:
        case 0x2028:
        case 0x2029: return '\n';
        case 0x2212:
        case 0xFE63: return '-';  // minus, small hyphen
        case 0x3001:
        case 0xFE50:
        case 0xFE51:
        case 0xFF64: return ',';
        case 0x3002:
        case 0xFE52:
        case 0xFF61: return '.';
        case 0xFE54: return ';';
        case 0x3010: return '[';
        case 0x3011: return ']';
    }
    return std::nullopt;
}

// \r\n is one line end; vertical tab and form feed are others.
std::string with_line_ends(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        result += c == '\r' || c == '\v' || c == '\f' ? '\n' : c;
    }
    return result;
}

}  // namespace

std::string plain_characters(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const auto wide = wide_character(text);
        const std::size_t bytes = wide ? wide->bytes : 1;
        const auto replaced = wide ? plain_character(wide->code) : std::nullopt;
        if (!replaced)
            plain += text.substr(0, bytes);
        else if (*replaced != vanishes)
            plain += *replaced;
        text.remove_prefix(bytes);
    }
    return with_line_ends(plain);
}

}  // namespace petal
