// What lets a run be heard, beside its cost.
#pragma once

#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

// How wide they are now, in points; 0 where nothing can be heard.
float sound_buttons_width(const PageInput& input);

// From the cursor on: the curve while sound is on and the run is still, then the switch, which keeps its place.
void draw_sound_buttons(const PageInput& input, Wishes& wishes);

}  // namespace petal
