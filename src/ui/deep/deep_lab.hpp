// The deep lab: one iteration of an L-layer network opened up, first weights compared, gradients checked.
#pragma once

#include "ui/page_input.hpp"
#include "ui/page_state.hpp"
#include "ui/wish.hpp"

#include <imgui.h>

namespace petal {

void draw_deep_lab(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes);

}  // namespace petal
