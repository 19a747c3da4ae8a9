// A row of a table, a picture, a sound and a word as the vectors that a network takes.
#pragma once

#include "experiment/concept.hpp"

#include <vector>

namespace petal {

inline constexpr int sound_samples = 16, sound_rate = 8000;  // a second

SmallArray picture_of(const Concept& shown);         // grey values, read out row by row
std::vector<double> sound_of(const Concept& shown);  // sin(2π tone t) at t = 0, 1/8000, …
std::vector<double> word_of(const Concept& shown);   // 1 at its place in the vocabulary, else 0

}  // namespace petal
