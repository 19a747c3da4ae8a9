#include "nn/opened_iteration.hpp"

namespace petal {

namespace {

std::vector<OpenedLayer> opened_forward(const Architecture& architecture, const Parameters& parameters,
                                        const Matrix& X) {
    std::vector<OpenedLayer> layers(parameters.layers.size());
    Matrix A_prev = X;
    for (int l = 1; l <= architecture.L(); ++l) {
        OpenedLayer& layer = layers[l - 1];
        ActivationForward forward =
            linear_activation_forward(A_prev, parameters.layers[l - 1], layer_function(architecture, l));
        layer.Z = forward.cache.Z;
        layer.cache = std::move(forward.cache);
        layer.A = A_prev = std::move(forward.A);
    }
    return layers;
}

void opened_backward(const Architecture& architecture, const Matrix& Y, std::vector<OpenedLayer>& layers) {
    for (int l = architecture.L(); l >= 1; --l) {
        OpenedLayer& layer = layers[l - 1];
        if (l == architecture.L()) {
            layer.dZ = layer.A - Y;
        } else {
            const LayerFunction g = layer_function(architecture, l);
            layer.slope = activation_backward(Matrix::Ones(layer.Z.rows(), layer.Z.cols()), layer.Z, g);
            layer.dZ = activation_backward(layer.dA, layer.Z, g);
        }
        LinearGradients gradients = linear_backward(layer.dZ, layer.cache.linear);
        layer.dW = std::move(gradients.dW);
        layer.db = std::move(gradients.db);
        if (l > 1) layers[l - 2].dA = std::move(gradients.dA_prev);
    }
}

Matrix losses_of(const Matrix& ZL, const Matrix& Y, Output output) {
    Matrix losses(1, Y.cols());
    for (Eigen::Index j = 0; j < Y.cols(); ++j) losses(0, j) = compute_cost(ZL.col(j), Y.col(j), output);
    return losses;
}

}  // namespace

OpenedIteration open_iteration(const Architecture& architecture, const Parameters& parameters, const Matrix& X,
                               const Matrix& Y, double learning_rate) {
    OpenedIteration opened;
    opened.layers = opened_forward(architecture, parameters, X);
    const Matrix& ZL = opened.layers.back().Z;
    opened.losses = losses_of(ZL, Y, architecture.output);
    opened.cost = compute_cost(ZL, Y, architecture.output);
    opened_backward(architecture, Y, opened.layers);
    Gradients gradients;
    for (const OpenedLayer& layer : opened.layers) gradients.layers.push_back({layer.dW, layer.db});
    const Parameters updated = update_parameters(parameters, gradients, learning_rate);
    for (std::size_t l = 0; l < opened.layers.size(); ++l) {
        opened.layers[l].new_W = updated.layers[l].W;
        opened.layers[l].new_b = updated.layers[l].b;
    }
    return opened;
}

Gradients faulty_backward(const Matrix& AL, const Matrix& Y, const std::vector<LayerCache>& caches,
                          const Architecture& architecture, const PlantedFault& fault) {
    const auto has = [&](FaultKind kind, int l) { return fault.kind == kind && fault.layer == l; };
    Gradients gradients;
    gradients.layers.resize(caches.size());
    Matrix dZ = AL - Y;
    for (int l = architecture.L(); l >= 1; --l) {
        const LayerCache& cache = caches[l - 1];
        LinearGradients layer = linear_backward(dZ, cache.linear);
        if (has(FaultKind::mean, l)) layer.dW *= static_cast<double>(dZ.cols());
        if (has(FaultKind::bias, l)) layer.db.setZero();
        gradients.layers[l - 1] = {std::move(layer.dW), std::move(layer.db)};
        if (l == 1) break;
        dZ = has(FaultKind::slope, l - 1)
                 ? layer.dA_prev
                 : activation_backward(layer.dA_prev, caches[l - 2].Z, layer_function(architecture, l - 1));
    }
    return gradients;
}

}  // namespace petal
