// What the page tells: messages under the top bar until they are dismissed, and one that lies over the page and passes.
#pragma once

#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

// Takes no space without notices.
void draw_notices(const PageInput& input, Wishes& wishes);

// Moves nothing, takes no click, and dismisses itself after some seconds.
void draw_passing_notice(const PageInput& input, PageState& state, Wishes& wishes);

}  // namespace petal
