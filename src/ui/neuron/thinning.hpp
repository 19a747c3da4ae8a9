// How much of the data comes through layers of ReLU, measured on random networks.
#pragma once

#include <cstdint>
#include <vector>

namespace petal {

inline constexpr int thinned_layers = 4, thinned_samples = 400, thinned_units = 16;

// What one layer leaves.
struct ThinnedLayer {
    double nonzero = 0;        // the share of all its values that are not 0
    std::vector<bool> passed;  // of each sample, whether the unit that it is followed through was open, here and before
    int passing() const;
};

// np.random.seed(seed); A = randn(16, 400); then four layers A = max(0, W A) with W = randn(16, 16) * sqrt(2 / 16).
// Sample i is followed through unit i % 16 of each layer. The last answer is kept.
const std::vector<ThinnedLayer>& thinned(std::uint32_t seed);

}  // namespace petal
