// Seven networks that differ in their number of hidden units, as small pictures.
#pragma once

#include "ui/sections.hpp"
#include "ui/traced_region.hpp"

#include <map>

namespace petal {

struct SweepStripState {
    std::map<int, TracedRegion> traced;  // by hidden size
};

float sweep_strip_height(const PageInput& input, float width);
void draw_sweep_strip(const SectionView& view, SweepStripState& state);

}  // namespace petal
