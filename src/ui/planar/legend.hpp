// What the marks of the points mean, and the fingerprint of a run that rests.
#pragma once

#include "ui/page_input.hpp"

namespace petal {

// In as many lines as `width` needs; the first entry stands `indent` from the left.
float legend_height(const PageInput& input, float width, float indent);
void draw_legend(const PageInput& input, float width, float indent);

}  // namespace petal
