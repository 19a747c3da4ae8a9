// The words for the two classes: those of the file that the pictures come from, and else Petal's.
#pragma once

#include "experiment/language.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/snapshot.hpp"

#include <optional>
#include <string>

namespace petal {

// Label 1 is a cat.
std::string class_word(const Snapshot& snapshot, int label, Language language);

// "83 % cat"
std::string probability_words(const Snapshot& snapshot, double probability, Language language);

// Where there are none: that they are still to come, or that there are none.
const Phrase& why_no_pictures(const Snapshot& snapshot);

// Of the pictures that the run works on; none before they are there, and where there are none.
std::optional<PictureCounts> picture_counts(const Snapshot& snapshot);

// "To train on: 209, 79 of them “cat”. To test on: 50, 22 of them “cat”."; with dashes, and as long, before they are
// there.
std::string counts_words(const Snapshot& snapshot, Language language);

}  // namespace petal
