// The gradient check with its numbers, and the switch that plants a fault.
#pragma once

#include "ui/sections.hpp"

namespace petal {

void draw_check(SectionView& view);

}  // namespace petal
