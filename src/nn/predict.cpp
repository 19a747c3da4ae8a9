#include "nn/predict.hpp"

#include "nn/block_kernel.hpp"
#include "nn/flat_vector.hpp"

#include <algorithm>
#include <limits>

namespace petal {

namespace {

BlockKernel kernel_with(const Architecture& architecture, const Parameters& parameters) {
    BlockKernel kernel(architecture, KernelUse::prediction);
    kernel.load(flatten(parameters, ParameterLayout(architecture)).data());
    return kernel;
}

// Runs X through the kernel block by block; visit(column, samples) is called after each.
template <class Visit> void for_each_block(BlockKernel& kernel, const Matrix& X, Visit visit) {
    const PackedRows packed = pack(X);
    const int m = static_cast<int>(X.cols());
    for (int first = 0; first < packed.stride(); first += kernel.block_size()) {
        const int count = std::min(kernel.block_size(), packed.stride() - first);
        kernel.forward(packed, {}, first, count, LastLayer::probabilities);
        visit(2 * first, std::min(2 * count, m - 2 * first));
    }
}

void copy_activations(const BlockKernel& kernel, int l, int column, int samples, Matrix& A) {
    for (Eigen::Index i = 0; i < A.rows(); ++i) {
        std::copy_n(kernel.activation(l, static_cast<int>(i)), samples, A.row(i).data() + column);
    }
}

}  // namespace

Matrix predict_probabilities(const Architecture& architecture, const Parameters& parameters, const Matrix& X) {
    BlockKernel kernel = kernel_with(architecture, parameters);
    return kernel.probabilities(pack(X), static_cast<int>(X.cols()));
}

std::vector<int> labels_of(const Architecture& architecture, const Matrix& probabilities, double threshold) {
    std::vector<int> labels(static_cast<std::size_t>(probabilities.cols()));
    for (Eigen::Index j = 0; j < probabilities.cols(); ++j) {
        int best = 0;
        if (architecture.output == Output::sigmoid)
            best = probabilities(0, j) > threshold ? 1 : 0;
        else {
            for (int i = 1; i < architecture.n_y(); ++i) best = probabilities(i, j) > probabilities(best, j) ? i : best;
        }
        labels[static_cast<std::size_t>(j)] = best;
    }
    return labels;
}

double accuracy(const std::vector<int>& predicted, const std::vector<int>& labels) {
    if (labels.empty()) return std::numeric_limits<double>::quiet_NaN();
    std::size_t right = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) right += predicted[i] == labels[i] ? 1 : 0;
    return static_cast<double>(right) / static_cast<double>(labels.size());
}

std::vector<Matrix> hidden_activations(const Architecture& architecture, const Parameters& parameters,
                                       const Matrix& X) {
    std::vector<Matrix> activations;
    for (int l = 1; l < architecture.L(); ++l)
        activations.emplace_back(architecture.layers[static_cast<std::size_t>(l)], X.cols());
    BlockKernel kernel = kernel_with(architecture, parameters);
    for_each_block(kernel, X, [&](int column, int samples) {
        for (int l = 1; l < architecture.L(); ++l)
            copy_activations(kernel, l, column, samples, activations[static_cast<std::size_t>(l - 1)]);
    });
    return activations;
}

}  // namespace petal
