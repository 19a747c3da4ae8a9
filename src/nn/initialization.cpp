#include "nn/initialization.hpp"

#include <cmath>

namespace petal {

namespace {

Matrix first_weights(int n, int n_prev, const Run& run, NumpyRandom& random) {
    switch (run.init) {
        case Initialization::zeros: return Matrix::Zero(n, n_prev);
        case Initialization::constant: return Matrix::Constant(n, n_prev, run.scale);
        case Initialization::normal: return random.randn(n, n_prev) * run.scale;
        case Initialization::xavier: return random.randn(n, n_prev) * std::sqrt(2.0 / (n_prev + n));
        case Initialization::he: return random.randn(n, n_prev) * std::sqrt(2.0 / n_prev);
        case Initialization::course: return random.randn(n, n_prev) / std::sqrt(static_cast<double>(n_prev));
    }
    return Matrix::Zero(n, n_prev);
}

Vector first_biases(int n, const Run& run, NumpyRandom& random) {
    if (run.init_b == FirstBiases::zeros) return Vector::Zero(n);
    return random.randn(n, 1) * run.scale;
}

}  // namespace

Parameters initialize_parameters(const Architecture& architecture, const Run& run, NumpyRandom& random) {
    Parameters parameters;
    for (int l = 1; l <= architecture.L(); ++l) {
        const int n = architecture.layers[l], n_prev = architecture.layers[l - 1];
        Matrix W = first_weights(n, n_prev, run, random);
        parameters.layers.push_back({std::move(W), first_biases(n, run, random)});
    }
    return parameters;
}

Parameters initialize_parameters(const Architecture& architecture, const Run& run) {
    NumpyRandom random(run.seed);
    return initialize_parameters(architecture, run, random);
}

}  // namespace petal
