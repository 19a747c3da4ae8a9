// Nine places of a picture, three by three, and a set of them in words.
#pragma once

#include "experiment/language.hpp"

#include <string>

namespace petal {

inline constexpr int place_count = 9;

// Of a place with these shares of the picture's width, from the left, and of its height, from above: row by row.
int place_of(double across, double down);

// Bit k of a set is place k.
using PlaceSet = unsigned;

// "the top third and the centre"; empty for no place.
std::string places_text(PlaceSet places, Language language);

}  // namespace petal
