// The three parts of the page, whatever order and width the page gives them: change, see and run, understand.
#pragma once

#include "ui/page_input.hpp"
#include "ui/planar/planar_state.hpp"
#include "ui/wish.hpp"

#include <imgui.h>

namespace petal {

// Data, model, training. With `folded`, each section opens and closes.
void draw_controls(const PageInput& input, PlanarState& state, float width, bool folded, Wishes& wishes);

// Both models' regions side by side with their figures, each `side` points wide and its region as high.
void draw_regions(const PageInput& input, PlanarState& state, float width, float side, Wishes& wishes);
float regions_height(const PageInput& input, float side);

// "What you see", and the way out when training has diverged.
void draw_insight(const PageInput& input, float width, Wishes& wishes);
float insight_height(const PageInput& input, float width);

// The network with its title.
void draw_network_section(const PageInput& input, PlanarState& state, ImVec2 size, Wishes& wishes);

}  // namespace petal
