// Pictures of regions and of what units have learned, and where a region's classes meet.
#pragma once

#include "experiment/choices.hpp"
#include "protocol/training_messages.hpp"
#include "ui/contour.hpp"
#include "ui/palette.hpp"

#include <cstdint>
#include <vector>

namespace petal {

// Two classes: the hue of the likelier one, neutral at the threshold. More: the hue of the winner, neutral where it
// wins by nothing. `Pixels` of pictures.hpp.
std::vector<std::uint32_t> region_pixels(const Region& region, int classes, const Palette& palette,
                                         double threshold = 0.5);

// A layer's unit regions (LayerView) under each other, as they are sent: low activations in the hue of class 0, high
// ones in that of class 1; ReLU's, which begin at 0, from neutral to the hue of class 1.
std::vector<std::uint32_t> unit_pixels(const std::vector<std::uint8_t>& unit_regions, Activation activation,
                                       const Palette& palette);

// Lines where the winning class changes: for a sigmoid where its answer is the threshold, for softmax with two
// classes where both are 0.5.
std::vector<Polyline> region_borders(const Region& region, int classes, double threshold = 0.5);

}  // namespace petal
