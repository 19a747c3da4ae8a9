// Backward propagation, step by step as in the course (course 1, week 4).
#pragma once

#include "nn/forward.hpp"

namespace petal {

struct LinearGradients {
    Matrix dA_prev;  // n_{l-1} × m
    Matrix dW;       // n_l × n_{l-1}
    Vector db;       // n_l
};

// dW = 1/m dZ A_prevᵀ, db = 1/m Σ dZ, dA_prev = Wᵀ dZ.
LinearGradients linear_backward(const Matrix& dZ, const LinearCache& cache);

// dZ = dA * g'(Z), entry by entry; not for softmax, whose entries depend on each other (std::invalid_argument).
Matrix activation_backward(const Matrix& dA, const Matrix& Z, LayerFunction g);

// dA goes back through the layer's dropout mask, activation and linear part.
LinearGradients linear_activation_backward(const Matrix& dA, const LayerCache& cache, LayerFunction g);

// Starts from dZ_L = A_L - Y, which is the derivative of the cost for sigmoid with cross-entropy and for softmax with
// categorical cross-entropy alike.
Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const std::vector<LayerCache>& caches,
                           const Architecture& architecture);

// W = W - learning_rate dW, b = b - learning_rate db.
Parameters update_parameters(Parameters parameters, const Gradients& gradients, double learning_rate);

}  // namespace petal
