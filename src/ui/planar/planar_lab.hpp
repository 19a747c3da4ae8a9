// Logistic regression beside a network on points of the plane. Three layouts of the same parts.
#pragma once

#include "ui/page_input.hpp"
#include "ui/page_state.hpp"
#include "ui/wish.hpp"

#include <imgui.h>

namespace petal {

void draw_planar_lab(const PageInput& input, PageState& page, ImVec2 origin, ImVec2 size, Wishes& wishes);

}  // namespace petal
