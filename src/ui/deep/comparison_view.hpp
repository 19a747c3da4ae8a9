// Four first weights side by side: cost curves, activation histograms, and whether the hidden units are twins.
#pragma once

#include "ui/sections.hpp"

namespace petal {

void draw_comparison(SectionView& view);

}  // namespace petal
