// Run, pause, step, reset; how far training is and how fast it goes.
#pragma once

#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

std::vector<Wish> draw_transport(const PageInput& input, float width);

// The space bar's wish: run or pause, while no text field and no focused control wants the key.
std::vector<Wish> transport_shortcut(const PageInput& input);

}  // namespace petal
