// The table of back-propagation as rows that open their boxes.
#pragma once

#include "ui/sections.hpp"

namespace petal {

void draw_gradient_table(SectionView& view);

}  // namespace petal
