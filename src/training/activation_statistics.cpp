#include "training/activation_statistics.hpp"

#include "math/activation.hpp"
#include "nn/forward.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

void choose_range(ActivationHistogram& histogram, const Matrix& A, Activation g) {
    const ValueRange range = activation_range(g);
    histogram.low = range.is_bounded() ? range.low : 0;
    histogram.high = range.is_bounded() ? range.high : 1;
    if (range.is_bounded()) return;
    const double low = std::min(0.0, A.minCoeff()), high = A.maxCoeff();
    if (high > low) histogram.low = low, histogram.high = high;
}

ActivationHistogram histogram_of(const Matrix& A, Activation g, int bins) {
    ActivationHistogram histogram;
    histogram.counts.assign(static_cast<std::size_t>(bins), 0);
    choose_range(histogram, A, g);
    const double width = (histogram.high - histogram.low) / bins;
    double sum = 0, squares = 0;
    int zeros = 0;
    for (Eigen::Index i = 0; i < A.size(); ++i) {
        const double a = A.data()[i];
        const int bin = std::clamp(static_cast<int>(std::floor((a - histogram.low) / width)), 0, bins - 1);
        ++histogram.counts[static_cast<std::size_t>(bin)];
        sum += a;
        zeros += a == 0 ? 1 : 0;
    }
    const auto n = static_cast<double>(A.size());
    histogram.mean = sum / n;
    for (Eigen::Index i = 0; i < A.size(); ++i) {
        const double from_mean = A.data()[i] - histogram.mean;
        squares += from_mean * from_mean;
    }
    histogram.deviation = std::sqrt(squares / n);
    histogram.zero_share = zeros / n;
    return histogram;
}

bool are_twins(const LayerParameters& layer, Eigen::Index i, Eigen::Index j) {
    return layer.W.row(i) == layer.W.row(j) && layer.b(i) == layer.b(j);
}

}  // namespace

std::vector<ActivationHistogram> activation_histograms(const Architecture& architecture, const Parameters& parameters,
                                                       const Matrix& X, int bins) {
    std::vector<ActivationHistogram> histograms;
    Matrix A = X;
    for (int l = 1; l < architecture.L(); ++l) {
        const Activation g = architecture.hidden[l - 1];
        A = linear_activation_forward(A, parameters.layers[l - 1], g).A;
        histograms.push_back(histogram_of(A, g, bins));
    }
    return histograms;
}

int distinct_units(const LayerParameters& layer) {
    int distinct = 0;
    for (Eigen::Index i = 0; i < layer.W.rows(); ++i) {
        bool is_new = true;
        for (Eigen::Index j = 0; j < i && is_new; ++j) is_new = !are_twins(layer, i, j);
        distinct += is_new ? 1 : 0;
    }
    return distinct;
}

}  // namespace petal
