// What the tree is told of a region: the picture in words and, on demand, its answers at places of the plane.
#pragma once

#include "ui/planar/region_view.hpp"

#include <string>

namespace petal {

// A table's cells (tree.hpp): the model's answers on a grid over the box.
std::string region_cells(const RegionViewInput& input, const ModelView& view, const Box& box);

void say_region(const RegionViewInput& input, const ModelView* view, RegionViewState& state, ImVec2 min, ImVec2 max);

}  // namespace petal
