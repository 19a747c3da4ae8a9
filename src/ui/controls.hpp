// The controls of the last frame and where they are: what a canvas hides from tests and from assistive software.
#pragma once

#include <string>

namespace petal {

// Call before each frame.
void forget_controls();

// Dear ImGui names its items by itself, but its combos.
void list_control(const char* id);

// One line a control: its label, then left, top, right, bottom in points, separated by tabs.
std::string list_controls();

}  // namespace petal
