// How a network does on pictures that are moved: it has learned what stands where.
#pragma once

#include "data/samples.hpp"
#include "nn/network.hpp"
#include "nn/parameters.hpp"

namespace petal {

// Shares of right answers, 0 … 1; NaN where there are no such pictures.
struct ShiftAccuracy {
    double train = 0, test = 0;
};

// All pictures moved so many pixels to the right and down (moved_pictures).
Samples moved_samples(const Samples& samples, int right, int down);

ShiftAccuracy accuracy_on(const Architecture& architecture, const Parameters& parameters, const Samples& samples);

}  // namespace petal
