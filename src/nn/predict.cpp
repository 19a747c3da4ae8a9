#include "nn/predict.hpp"

#include "nn/cost.hpp"
#include "nn/forward.hpp"

#include <limits>

namespace petal {

Matrix predict_probabilities(const Architecture& architecture, const Parameters& parameters, const Matrix& X) {
    return L_model_forward(X, parameters, architecture).AL;
}

std::vector<int> predict_labels(const Architecture& architecture, const Parameters& parameters, const Matrix& X) {
    return labels_of(architecture, predict_probabilities(architecture, parameters, X));
}

std::vector<int> labels_of(const Architecture& architecture, const Matrix& probabilities) {
    std::vector<int> labels(static_cast<std::size_t>(probabilities.cols()));
    for (Eigen::Index j = 0; j < probabilities.cols(); ++j) {
        Eigen::Index best = 0;
        if (architecture.output == Output::sigmoid) best = probabilities(0, j) > 0.5 ? 1 : 0;
        else probabilities.col(j).maxCoeff(&best);
        labels[static_cast<std::size_t>(j)] = static_cast<int>(best);
    }
    return labels;
}

double cost_of(const Architecture& architecture, const Parameters& parameters, const Matrix& X, const std::vector<int>& labels) {
    if (labels.empty()) return std::numeric_limits<double>::quiet_NaN();
    const ModelForward forward = L_model_forward(X, parameters, architecture);
    return compute_cost(forward.caches.back().Z, labels_to_matrix(labels, architecture.n_y()), architecture.output);
}

double accuracy(const std::vector<int>& predicted, const std::vector<int>& labels) {
    if (labels.empty()) return std::numeric_limits<double>::quiet_NaN();
    std::size_t right = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) right += predicted[i] == labels[i] ? 1 : 0;
    return static_cast<double>(right) / static_cast<double>(labels.size());
}

std::vector<Matrix> hidden_activations(const Architecture& architecture, const Parameters& parameters, const Matrix& X) {
    std::vector<Matrix> activations;
    for (int l = 1; l < architecture.L(); ++l) {
        const Matrix& A_prev = l == 1 ? X : activations.back();
        activations.push_back(linear_activation_forward(A_prev, parameters.layers[l - 1], layer_function(architecture, l)).A);
    }
    return activations;
}

}  // namespace petal
