// The gradient check with its numbers, and the switch that plants a fault.
#pragma once

#include "ui/deep/deep_state.hpp"
#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

void draw_check(const PageInput& input, DeepState& state, float width, Wishes& wishes);

}  // namespace petal
