// A matrix or an array in words.
#pragma once

#include "experiment/language.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace petal {

struct SeenMatrix {
    std::span<const double> values;  // those that are shown
    std::int64_t entries;            // of the whole matrix
};

// Its range, and how many of its entries are no finite numbers; its name and shape are the table's name.
std::string matrix_words(const SeenMatrix& matrix, Language language);

}  // namespace petal
