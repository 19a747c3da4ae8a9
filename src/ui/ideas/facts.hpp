// What a concept lab says: the words of each idea, and its numbers in sentences. Draws nothing.
#pragma once

#include "experiment/concept.hpp"
#include "experiment/idea_rows.hpp"

#include <string>
#include <vector>

namespace petal {

// What an idea says before it is touched.
struct IdeaWords {
    Idea idea;
    Phrase words;  // two or three sentences
};

// Sentences with the numbers of what is seen; screen readers hear the same.
using Facts = std::vector<std::string>;

inline std::string spoken(const Facts& facts) {
    std::string text;
    for (const std::string& fact : facts) text += (text.empty() ? "" : " ") + fact;
    return text;
}

}  // namespace petal
