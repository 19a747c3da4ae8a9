// The way through an iteration box by box, and from iteration to iteration.
#pragma once

#include "ui/deep/deep_state.hpp"
#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

void draw_stepping(const PageInput& input, DeepState& state, float width, Wishes& wishes);

// Slider and field of the opened iteration.
void draw_iteration_field(const PageInput& input, DeepState& state, float width, Wishes& wishes);

// The wish of the keys , and . (as film players have them; the arrows move between controls), while no field wants
// them.
Wishes stepping_keys(const PageInput& input);

}  // namespace petal
