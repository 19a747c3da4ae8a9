// Petal's own pictures: cats and other things, drawn from random numbers. Drawn, not photographed.
#pragma once

#include "data/picture_set.hpp"
#include "experiment/run.hpp"

#include <cstdint>

namespace petal {

// 209 pictures to train and 50 to test, about a third of them cats, from NumPy's stream of this seed.
PictureData draw_pictures(std::uint32_t seed);
// With the run's seed, or the set's own.
PictureData draw_pictures(const Run& run);

}  // namespace petal
