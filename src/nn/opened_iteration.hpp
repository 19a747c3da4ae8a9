// One iteration of gradient descent with every matrix kept, from the functions of forward.hpp, backward.hpp and
// cost.hpp in the order in which the course calls them. What training computes and forgets stands here to be looked at.
#pragma once

#include "experiment/deep_lab.hpp"
#include "nn/backward.hpp"
#include "nn/cost.hpp"

#include <vector>

namespace petal {

struct OpenedLayer {
    Matrix Z, A;       // n_l × m
    Matrix dA;         // n_l × m; of the last layer empty, because dZ_L = A_L - Y needs none
    Matrix slope;      // g'(Z), n_l × m; of the last layer empty
    Matrix dZ;         // n_l × m
    Matrix dW;         // n_l × n_{l-1}
    Vector db;         // n_l
    Matrix new_W;      // W - α dW
    Vector new_b;      // b - α db
    LayerCache cache;  // A_prev, W, b, Z: what forward keeps for backward
};

struct OpenedIteration {
    std::vector<OpenedLayer> layers;  // layers[l - 1] belongs to layer l
    Matrix losses;                    // 1 × m, what each example adds to the cost
    double cost = 0;                  // their mean
};

// X is n_x × m, Y n_y × m with m >= 1; the layers of `parameters` are those of the architecture.
OpenedIteration open_iteration(const Architecture& architecture, const Parameters& parameters, const Matrix& X,
                               const Matrix& Y, double learning_rate);

// L_model_backward with one mistake in it, for gradient checks to find.
Gradients faulty_backward(const Matrix& AL, const Matrix& Y, const std::vector<LayerCache>& caches,
                          const Architecture& architecture, const PlantedFault& fault);

}  // namespace petal
