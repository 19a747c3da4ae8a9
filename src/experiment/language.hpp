// The two languages of Petal, and a text in both.
#pragma once

#include <type_traits>

namespace petal {

enum class Language { en, zh };

// All languages of a text in one row, so that a missing or empty translation does not compile.
struct Phrase {
    const char* en;
    const char* zh;

    constexpr Phrase(const char* english, const char* chinese) : en(english), zh(chinese) {
        if (std::is_constant_evaluated() && (*en == 0 || *zh == 0)) translation_is_missing();
    }
    constexpr const char* in(Language language) const { return language == Language::zh ? zh : en; }

    // Where there is nothing to say.
    static constexpr Phrase none() {
        Phrase phrase{" ", " "};
        phrase.en = phrase.zh = "";
        return phrase;
    }

  private:
    static void translation_is_missing() {}  // not constexpr, so that no constant comes to it
};

}  // namespace petal
