// The two languages of Petal, and a text in both.
#pragma once

namespace petal {

enum class Language { en, zh };

// All languages of a text in one row, so that a missing translation does not compile.
struct Phrase {
    const char* en;
    const char* zh;
    constexpr const char* in(Language language) const { return language == Language::zh ? zh : en; }
};

}  // namespace petal
