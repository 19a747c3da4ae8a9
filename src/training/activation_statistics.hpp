// How the activations of each layer are spread, and how many of its units are alike.
#pragma once

#include "nn/network.hpp"
#include "nn/parameters.hpp"

#include <vector>

namespace petal {

struct ActivationHistogram {
    double low = 0, high = 1;  // the range of the bins; equal bins, the last one includes `high`
    std::vector<int> counts;   // of the entries of A_l
    double mean = 0, deviation = 0;
    double zero_share = 0;  // entries that are exactly 0
};

// Of the hidden layers 1 … L-1 over the columns of X (m >= 1). Bins cover 0 … 1 for sigmoid, -1 … 1 for tanh, else from
// the least to the greatest activation (0 … 1 where all are 0).
std::vector<ActivationHistogram> activation_histograms(const Architecture& architecture, const Parameters& parameters,
                                                       const Matrix& X, int bins);

// Units of a layer whose weights and bias differ from those of every unit before, in some bit: 1 when all are twins.
int distinct_units(const LayerParameters& layer);

}  // namespace petal
