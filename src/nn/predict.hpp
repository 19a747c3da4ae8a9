// What a trained network says about points that it may never have seen. Without dropout and regularization. By the
// fast kernels: the bits are the same on every target.
#pragma once

#include "math/matrix.hpp"
#include "nn/network.hpp"
#include "nn/parameters.hpp"

#include <vector>

namespace petal {

// A_L, n_y × m, for X of n_x × m.
Matrix predict_probabilities(const Architecture& architecture, const Parameters& parameters, const Matrix& X);

// The class of each column: 1 where the sigmoid is above the threshold; the first largest unit of softmax.
std::vector<int> labels_of(const Architecture& architecture, const Matrix& probabilities, double threshold = 0.5);

// Share of equal entries, 0 … 1; NaN when there are none.
double accuracy(const std::vector<int>& predicted, const std::vector<int>& labels);

// A_1 … A_{L-1}, each n_l × m.
std::vector<Matrix> hidden_activations(const Architecture& architecture, const Parameters& parameters, const Matrix& X);

}  // namespace petal
