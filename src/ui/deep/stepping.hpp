// The way through an iteration box by box, and from iteration to iteration.
#pragma once

#include "ui/sections.hpp"

namespace petal {

void draw_stepping(SectionView& view);

// Slider and field of the opened iteration.
void draw_iteration_field(SectionView& view);

// The keys , and . (as film players have them; the arrows move between controls), while no field wants them.
void stepping_keys(SectionView& view);

}  // namespace petal
