// Run, pause, step, reset; how far training is and how fast it goes.
#pragma once

#include "ui/sections.hpp"

namespace petal {

void draw_transport(SectionView& view);

// The space bar's wish: run or pause, while no text field and no focused control wants the key.
void transport_shortcut(SectionView& view);

}  // namespace petal
