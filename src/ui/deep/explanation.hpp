// The right column: what happens in the open box, the cache, the cost of the run.
#pragma once

#include "ui/deep/deep_state.hpp"
#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

// Two or three sentences about the box.
std::string box_story(const Experiment& experiment, Language language);

void draw_box_story(const PageInput& input, float width);
void draw_cache(const PageInput& input, float width);
void draw_run_cost(const PageInput& input, DeepState& state, float width, Wishes& wishes);

}  // namespace petal
