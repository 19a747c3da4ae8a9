// The open box: its equations as matrices, the line of NumPy, the assertions, and the chosen entry in full.
#pragma once

#include "ui/deep/deep_state.hpp"
#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

// The snapshot's opened iteration must belong to the experiment.
void draw_open_box(const PageInput& input, DeepState& state, float width, Wishes& wishes);

}  // namespace petal
