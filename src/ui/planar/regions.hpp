// The models' regions with their figures: both side by side, or one of them and a switch.
#pragma once

#include "ui/sections.hpp"

namespace petal {

// The section's height is a region's: each is as wide as it is high, its title and figures come on top of that.
void draw_regions(SectionView& view);
void draw_one_region(SectionView& view);
// Whether beside an axis there is room for the numbers, and for the figures in one line.
bool is_roomy(float side);
float regions_height(const PageInput& input, float side);

}  // namespace petal
