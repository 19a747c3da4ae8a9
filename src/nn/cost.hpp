// The cost J. From the logits Z_L instead of A_L, so that a saturated unit costs a lot instead of NaN.
#pragma once

#include "nn/network.hpp"
#include "nn/parameters.hpp"

#include <vector>

namespace petal {

// Y of n_y × m: the label itself for one output unit, one-hot columns for more.
Matrix labels_to_matrix(const std::vector<int>& labels, int n_y);

// J = -1/m Σ (y log a + (1-y) log(1-a)) with a = sigmoid(z) (course 1, week 3). Here -log a = softplus(-z) and
// -log(1-a) = softplus(z). NaN for m = 0.
double cross_entropy_from_logits(const Matrix& ZL, const Matrix& Y);

// J = -1/m Σ log a_y with a = softmax(z). NaN for m = 0.
double categorical_cross_entropy_from_logits(const Matrix& ZL, const Matrix& Y);

// The one that belongs to the output.
double compute_cost(const Matrix& ZL, const Matrix& Y, Output output);

}  // namespace petal
