// The arrays of each layer as rectangles with their shapes: W · A_prev + b → Z, whose gradients have the same shapes.
#pragma once

#include "ui/sections.hpp"

namespace petal {

// A click chooses the layer.
void draw_shape_rectangles(SectionView& view);

}  // namespace petal
