// What a concept lab says: the words of each idea, and its numbers in sentences. Draws nothing.
#pragma once

#include "experiment/concept.hpp"
#include "experiment/labs.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace petal {

// What an idea says before it is touched.
struct IdeaWords {
    Idea idea;
    Phrase words;  // two or three sentences
};

// Whether these are the words of each idea of the lab, in their order.
constexpr bool are_words_of(Lab lab, std::span<const IdeaWords> words) {
    return std::ranges::equal(words, choices<Lab>[lab].ideas, {}, &IdeaWords::idea, &LabIdea::idea);
}

// Sentences with the numbers of what is seen; screen readers hear the same.
using Facts = std::vector<std::string>;

inline std::string spoken(const Facts& facts) {
    std::string text;
    for (const std::string& fact : facts) text += (text.empty() ? "" : " ") + fact;
    return text;
}

}  // namespace petal
