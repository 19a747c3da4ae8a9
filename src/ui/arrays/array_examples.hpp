// Pairs of arrays to pick.
#pragma once

#include "ui/sections.hpp"

#include <span>

namespace petal {

// As the keys A and B take them.
struct ArrayExample {
    const char *A, *B;
};

// A button for each, named by its shapes, that makes them the experiment's A and B.
void draw_examples(SectionView& view, std::span<const ArrayExample> examples);

}  // namespace petal
