// What a network learns, and the slope of the cost along it.
#pragma once

#include "math/matrix.hpp"

#include <vector>

namespace petal {

struct LayerParameters {
    Matrix W;  // n_l × n_{l-1}
    Vector b;  // n_l
};

struct Parameters {
    std::vector<LayerParameters> layers;  // layers[l - 1] belongs to layer l = 1 … L
};

struct LayerGradients {
    Matrix dW;  // n_l × n_{l-1}
    Vector db;  // n_l
};

struct Gradients {
    std::vector<LayerGradients> layers;  // as in Parameters
};

// The course's dictionary_to_vector and back: W1 row by row, b1, W2, b2, … in one vector.
Vector to_vector(const Parameters& parameters);
Vector to_vector(const Gradients& gradients);
// `shape` gives the sizes; `values` must have exactly as many entries. Throws std::invalid_argument otherwise.
Parameters to_parameters(const Vector& values, const Parameters& shape);

}  // namespace petal
