// How much of the gradient reaches each layer, and what the activations let through on the way.
#pragma once

#include "math/matrix.hpp"
#include "nn/network.hpp"
#include "nn/parameters.hpp"

#include <vector>

namespace petal {

// A slope below this share of the activation's largest counts as closed: a saturated unit, or the flat side of ReLU.
constexpr double closed_below = 0.05;

struct LayerFlow {
    double dW_norm = 0;     // Euclidean, of the cost's gradient along W_l
    double mean_slope = 0;  // of g'(Z_l) over units and samples; 0 for the output layer, whose slope is not passed
    double open_share = 0;  // of units and samples whose slope is not closed; 0 for the output layer
    double open_paths = 0;  // share of the paths through layers 1 … l on which no unit is closed, averaged over the
                            // samples; 0 for the output layer
};

// One for each layer 1 … L. X is n_x × m, Y n_y × m, m >= 1.
std::vector<LayerFlow> layer_flow(const Architecture& architecture, const Parameters& parameters, const Matrix& X,
                                  const Matrix& Y);

}  // namespace petal
