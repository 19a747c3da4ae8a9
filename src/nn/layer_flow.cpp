#include "nn/layer_flow.hpp"

#include "math/activation.hpp"
#include "math/matrix_sums.hpp"
#include "nn/backward.hpp"

namespace petal {

namespace {

double largest_slope(Activation g) {
    return with_activation(g, [](auto activation) { return activation.steepest; });
}

// Fills in what a hidden layer lets through; `paths` holds the share of open paths of each sample so far.
void measure_slopes(const Matrix& Z, Activation g, LayerFlow& flow, Vector& paths) {
    const Matrix slopes = activation_backward(Matrix::Ones(Z.rows(), Z.cols()), Z, g);
    double sum = 0, open = 0, open_paths = 0;
    for (Eigen::Index j = 0; j < Z.cols(); ++j) {
        double open_units = 0;
        for (Eigen::Index i = 0; i < Z.rows(); ++i) {
            sum += slopes(i, j);
            open_units += slopes(i, j) >= closed_below * largest_slope(g) ? 1 : 0;
        }
        open += open_units;
        paths(j) *= open_units / static_cast<double>(Z.rows());
        open_paths += paths(j);
    }
    flow.mean_slope = sum / static_cast<double>(Z.size());
    flow.open_share = open / static_cast<double>(Z.size());
    flow.open_paths = open_paths / static_cast<double>(Z.cols());
}

}  // namespace

std::vector<LayerFlow> layer_flow(const Architecture& architecture, const Parameters& parameters, const Matrix& X,
                                  const Matrix& Y) {
    const ModelForward forward = L_model_forward(X, parameters, architecture);
    const Gradients gradients = L_model_backward(forward.AL, Y, forward.caches, architecture);
    std::vector<LayerFlow> flows(gradients.layers.size());
    Vector paths = Vector::Ones(X.cols());
    for (std::size_t i = 0; i < flows.size(); ++i) {
        flows[i].dW_norm = euclidean_norm(gradients.layers[i].dW);
        if (i + 1 < flows.size()) measure_slopes(forward.caches[i].Z, architecture.hidden[i], flows[i], paths);
    }
    return flows;
}

}  // namespace petal
