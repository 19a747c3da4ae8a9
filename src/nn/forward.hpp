// Forward propagation, step by step as in the course (course 1, week 4). Caches are values: forward returns them,
// backward takes them.
#pragma once

#include "nn/network.hpp"
#include "nn/parameters.hpp"

#include <vector>

namespace petal {

struct LinearCache {
    Matrix A_prev;  // n_{l-1} × m
    Matrix W;       // n_l × n_{l-1}
    Vector b;       // n_l
};

struct LinearForward {
    Matrix Z;  // n_l × m
    LinearCache cache;
};

// Z = W A_prev + b.
LinearForward linear_forward(const Matrix& A_prev, const Matrix& W, const Vector& b);

// A = g(Z).
Matrix activation_forward(const Matrix& Z, LayerFunction g);

struct LayerCache {
    LinearCache linear;
    Matrix Z;  // n_l × m
    Matrix D;  // dropout: 0 where the unit is switched off, else 1 / keep; empty without dropout
};

struct ActivationForward {
    Matrix A;  // n_l × m
    LayerCache cache;
};

ActivationForward linear_activation_forward(const Matrix& A_prev, const LayerParameters& layer, LayerFunction g);

struct ModelForward {
    Matrix AL;                       // n_y × m
    std::vector<LayerCache> caches;  // caches[l - 1] belongs to layer l
};

// `masks` holds D of layers 1 … L-1 (see dropout.hpp), or nothing.
ModelForward L_model_forward(const Matrix& X, const Parameters& parameters, const Architecture& architecture,
                             const std::vector<Matrix>& masks = {});

}  // namespace petal
