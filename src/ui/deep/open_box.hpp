// The open box: its equations as matrices, the line of NumPy, the assertions, and the chosen entry in full.
#pragma once

#include "ui/sections.hpp"

namespace petal {

// The snapshot's opened iteration must belong to the experiment.
void draw_open_box(SectionView& view);

}  // namespace petal
