// Four first weights side by side: cost curves, activation histograms, and whether the hidden units are twins.
#pragma once

#include "ui/deep/deep_state.hpp"
#include "ui/page_input.hpp"

namespace petal {

void draw_comparison(const PageInput& input, DeepState& state, float width);

}  // namespace petal
