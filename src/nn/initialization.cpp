#include "nn/initialization.hpp"

#include <cmath>

namespace petal {

namespace {

Matrix first_weights(int n, int n_prev, Initialization kind, double scale, NumpyRandom& random) {
    switch (kind) {
        case Initialization::zeros: return Matrix::Zero(n, n_prev);
        case Initialization::constant: return Matrix::Constant(n, n_prev, scale);
        case Initialization::normal: return random.randn(n, n_prev) * scale;
        case Initialization::xavier: return random.randn(n, n_prev) * std::sqrt(2.0 / (n_prev + n));
        case Initialization::he: return random.randn(n, n_prev) * std::sqrt(2.0 / n_prev);
        case Initialization::course: return random.randn(n, n_prev) / std::sqrt(static_cast<double>(n_prev));
    }
    return Matrix::Zero(n, n_prev);
}

}  // namespace

Parameters initialize_parameters(const Architecture& architecture, Initialization kind, double scale,
                                 NumpyRandom& random) {
    Parameters parameters;
    for (int l = 1; l <= architecture.L(); ++l) {
        const int n = architecture.layers[l], n_prev = architecture.layers[l - 1];
        parameters.layers.push_back({first_weights(n, n_prev, kind, scale, random), Vector::Zero(n)});
    }
    return parameters;
}

Parameters initialize_parameters(const Architecture& architecture, const Run& run) {
    NumpyRandom random(run.seed);
    return initialize_parameters(architecture, run.init, run.scale, random);
}

}  // namespace petal
