#include "experiment/problem_text.hpp"

#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"
#include "experiment/plain_characters.hpp"
#include "experiment/values.hpp"

#include <algorithm>

namespace petal {

namespace {

// Length of the character at the start of the text in bytes, 0 when it is no printable UTF-8. The second byte's
// bounds rule out overlong forms, surrogates and what lies above U+10FFFF (RFC 3629, section 4).
std::size_t character_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto between = [](unsigned b, unsigned low, unsigned high) { return b >= low && b <= high; };
    const auto continues = [&](std::size_t i) { return between(byte(i), 0x80, 0xBF); };
    const unsigned lead = byte(0);
    if (between(lead, 0x20, 0x7E)) return 1;
    if (lead == 0xC2 && byte(1) < 0xA0) return 0;  // C1 control characters
    if (between(lead, 0xC2, 0xDF)) return continues(1) ? 2 : 0;
    if (between(lead, 0xE0, 0xEF)) {
        const bool second = between(byte(1), lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
        return second && continues(2) ? 3 : 0;
    }
    if (between(lead, 0xF0, 0xF4)) {
        const bool second = between(byte(1), lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
        return second && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

const std::string& key_names() {
    static const std::string names = [] {
        std::string list;
        for (const Key& key : all_keys()) {
            if (!list.empty()) list += ", ";
            list += key.name;
        }
        return list;
    }();
    return names;
}

std::string describe_in_english(const Problem& problem, const std::string& written) {
    const std::string quoted = "“" + written + "”";
    switch (problem.kind) {
        case Problem::Kind::unknown_key:
            return quoted + " is passed over: there is no key “" + problem.key + "”. The keys are " +
                   problem.allowed.en + ".";
        case Problem::Kind::bad_value:
            return quoted + " is passed over: " + problem.key + " must be " + problem.allowed.en + ".";
        case Problem::Kind::repeated_key:
            return quoted + " is passed over: " + problem.key + " was given before, and the first value counts.";
        case Problem::Kind::conflict: break;
    }
    return quoted + " does not fit the rest: " + problem.allowed.en + ".";
}

std::string describe_in_chinese(const Problem& problem, const std::string& written) {
    const std::string quoted = "“" + written + "”";
    switch (problem.kind) {
        case Problem::Kind::unknown_key:
            return quoted + "未采用：没有“" + problem.key + "”这个参数。可用的参数有 " + problem.allowed.zh + "。";
        case Problem::Kind::bad_value:
            return quoted + "未采用：" + problem.key + " 应为" + gap_before(problem.allowed.zh) + problem.allowed.zh +
                   "。";
        case Problem::Kind::repeated_key: return quoted + "未采用：" + problem.key + " 重复出现，以第一次的值为准。";
        case Problem::Kind::conflict: break;
    }
    return quoted + "与其他设置不符：" + problem.allowed.zh + "。";
}

}  // namespace

std::string shown_text(std::string_view written) {
    constexpr int most_characters = 40;
    std::string shown;
    for (int characters = 0; !written.empty(); ++characters) {
        const std::size_t length = character_length(written);
        const std::size_t used = length > 0 ? length : 1;
        if (characters == most_characters - 1 && written.size() > used) return shown + "…";
        shown += length > 0 ? written.substr(0, length) : std::string_view("\uFFFD");
        written.remove_prefix(used);
    }
    return shown;
}

std::string shown_input(std::string_view typed) {
    std::string plain = plain_characters(typed);
    std::replace_if(
        plain.begin(), plain.end(), [](char c) { return c == '\t' || c == '\n'; }, ' ');
    return shown_text(values::trimmed(plain));
}

std::string gap_before(std::string_view text) {
    return !text.empty() && static_cast<unsigned char>(text.front()) < 0x80 ? " " : "";
}

Problem conflict(std::string_view key, std::string_view value, Phrase rule) {
    return {Problem::Kind::conflict, std::string(key), shown_text(value), rule};
}

std::string describe(const Problem& problem, Language language) {
    const std::string written = problem.key + "=" + problem.value;
    return language == Language::zh ? describe_in_chinese(problem, written) : describe_in_english(problem, written);
}

Phrase known_keys() { return Phrase::of(key_names(), key_names()); }

}  // namespace petal
