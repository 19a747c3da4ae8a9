// The left column of the deep lab: the network layer by layer, data and training.
#pragma once

#include "ui/deep/deep_state.hpp"
#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

// With `folded`, each section opens and closes.
void draw_deep_settings(const PageInput& input, DeepState& state, float width, bool folded, Wishes& wishes);

}  // namespace petal
