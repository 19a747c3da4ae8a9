// The left column of the deep lab: the network layer by layer, data and training; on a narrow page they fold.
#pragma once

#include "ui/sections.hpp"

namespace petal {

void draw_deep_network(SectionView& view);
void draw_deep_training(SectionView& view);

}  // namespace petal
