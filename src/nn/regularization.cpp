#include "nn/regularization.hpp"

#include <cmath>

namespace petal {

double regularization_cost(const Parameters& parameters, Regularization lambda, double m) {
    double absolute = 0, squared = 0;
    for (const LayerParameters& layer : parameters.layers) {
        for (Eigen::Index i = 0; i < layer.W.size(); ++i) {
            const double w = layer.W.data()[i];
            absolute += std::fabs(w);
            squared += w * w;
        }
    }
    return lambda.l1 / m * absolute + lambda.l2 / (2 * m) * squared;
}

Gradients add_regularization(Gradients gradients, const Parameters& parameters, Regularization lambda, double m) {
    for (std::size_t l = 0; l < parameters.layers.size(); ++l) {
        const Matrix& W = parameters.layers[l].W;
        gradients.layers[l].dW += lambda.l1 / m * W.cwiseSign() + lambda.l2 / m * W;
    }
    return gradients;
}

}  // namespace petal
