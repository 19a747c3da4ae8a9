// The words for the two classes: those of the file that the pictures come from, and else Petal's.
#pragma once

#include "experiment/language.hpp"
#include "ui/snapshot.hpp"

#include <string>

namespace petal {

// Label 1 is a cat.
std::string class_word(const Snapshot& snapshot, int label, Language language);

// "83 % cat"
std::string probability_words(const Snapshot& snapshot, double probability, Language language);

}  // namespace petal
