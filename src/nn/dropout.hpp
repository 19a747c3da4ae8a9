// Inverted dropout (course 2, week 1): each unit of layers 1 … L-1 is kept with probability `keep`, and what is kept
// is divided by `keep`.
#pragma once

#include "experiment/run.hpp"
#include "math/matrix.hpp"
#include "nn/network.hpp"

#include <cstdint>
#include <vector>

namespace petal {

// The seed of the masks of the update number `update` (0 for the first one of a run; minibatches count one by one):
// 1 for the course's fixed mask, which reseeds in every forward pass, else seed + 1 + update modulo 2³².
std::uint32_t dropout_seed(const Run& run, std::int64_t update);

// D of layers 1 … L-1 for m examples, drawn as rand(n_l, m) < keep one layer after the other, divided by keep: entries
// are 0 or 1 / keep. Empty when keep is 1.
std::vector<Matrix> dropout_masks(const Architecture& architecture, int m, double keep, std::uint32_t seed);

}  // namespace petal
