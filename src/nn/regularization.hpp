// L1 and L2 weight penalties (course 2, week 1); biases are free.
#pragma once

#include "nn/parameters.hpp"

namespace petal {

struct Regularization {
    double l1 = 0, l2 = 0;  // λ of each, >= 0
};

// λ1/m Σ|W| + λ2/(2m) Σ W². m is the number of examples of the batch, >= 1.
double regularization_cost(const Parameters& parameters, Regularization lambda, double m);

// dW + λ1/m sign(W) + λ2/m W, with sign(0) = 0.
Gradients add_regularization(Gradients gradients, const Parameters& parameters, Regularization lambda, double m);

}  // namespace petal
