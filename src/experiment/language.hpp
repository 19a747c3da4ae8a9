// The two languages of Petal, and a text in both.
#pragma once

#include <cstddef>
#include <string>

namespace petal {

enum class Language { en, zh };

// All languages of a text in one row, so that a missing or empty translation does not compile.
struct Phrase {
    const char* en;
    const char* zh;

    template <std::size_t n, std::size_t m>
    requires(n > 1 && m > 1)  // a literal's length counts its end
        constexpr Phrase(const char (&english)[n], const char (&chinese)[m])
        : en(english), zh(chinese) {}

    // Of texts that are put together while Petal runs, and live as long as the phrase.
    static Phrase of(const std::string& english, const std::string& chinese) {
        Phrase phrase = none();
        phrase.en = english.c_str();
        phrase.zh = chinese.c_str();
        return phrase;
    }

    // Where there is nothing to say.
    static constexpr Phrase none() {
        Phrase phrase{" ", " "};
        phrase.en = phrase.zh = "";
        return phrase;
    }

    constexpr const char* in(Language language) const { return language == Language::zh ? zh : en; }
};

}  // namespace petal
