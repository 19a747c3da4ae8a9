#include "ui/neuron/thinning.hpp"

#include "math/activation.hpp"
#include "math/numpy_random.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

// max(0, W A): both by rows.
Matrix relu_layer(const Matrix& W, const Matrix& A) {
    Matrix Z = Matrix::Zero(W.rows(), A.cols());
    for (Eigen::Index i = 0; i < W.rows(); ++i) {
        for (Eigen::Index j = 0; j < A.cols(); ++j) {
            for (Eigen::Index k = 0; k < W.cols(); ++k) Z(i, j) += W(i, k) * A(k, j);
        }
    }
    return Relu::value(Z);
}

ThinnedLayer layer_of(const Matrix& A, std::vector<bool> passed) {
    const auto open = std::count_if(A.data(), A.data() + A.size(), [](double a) { return a > 0; });
    for (std::size_t i = 0; i < passed.size(); ++i) {
        const auto sample = static_cast<Eigen::Index>(i);
        passed[i] = passed[i] && A(sample % thinned_units, sample) > 0;
    }
    return {static_cast<double>(open) / static_cast<double>(A.size()), std::move(passed)};
}

std::vector<ThinnedLayer> measured(std::uint32_t seed) {
    NumpyRandom random(seed);
    Matrix A = random.randn(thinned_units, thinned_samples);
    std::vector<ThinnedLayer> layers;
    std::vector<bool> passed(thinned_samples, true);
    for (int l = 0; l < thinned_layers; ++l) {
        const Matrix W = random.randn(thinned_units, thinned_units) * std::sqrt(2.0 / thinned_units);
        A = relu_layer(W, A);
        layers.push_back(layer_of(A, passed));
        passed = layers.back().passed;
    }
    return layers;
}

}  // namespace

int ThinnedLayer::passing() const { return static_cast<int>(std::count(passed.begin(), passed.end(), true)); }

const std::vector<ThinnedLayer>& thinned(std::uint32_t seed) {
    static std::uint32_t kept_seed = seed;
    static std::vector<ThinnedLayer> kept = measured(seed);
    if (seed != kept_seed) kept = measured(seed), kept_seed = seed;
    return kept;
}

}  // namespace petal
