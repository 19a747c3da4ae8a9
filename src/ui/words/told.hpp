// What is said of a picture: a sentence or two first, the rest on demand. In one language.
#pragma once

#include "experiment/language.hpp"

#include <string>

namespace petal {

struct Told {
    std::string brief, more;
    bool operator==(const Told&) const = default;
};

// Appends a sentence. Only where there is Latin script a space stands between two of them.
inline void add_sentence(std::string& text, const std::string& sentence, Language language) {
    if (!text.empty() && !sentence.empty() && language != Language::zh) text += ' ';
    text += sentence;
}

}  // namespace petal
