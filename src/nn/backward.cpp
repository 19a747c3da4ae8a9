#include "nn/backward.hpp"

#include "math/activation.hpp"
#include "math/matrix_sums.hpp"

#include <stdexcept>

namespace petal {

LinearGradients linear_backward(const Matrix& dZ, const LinearCache& cache) {
    const auto m = static_cast<double>(dZ.cols());
    return {product(cache.W.transpose(), dZ), product(dZ, cache.A_prev.transpose()) / m, sums_of_rows(dZ) / m};
}

Matrix activation_backward(const Matrix& dA, const Matrix& Z, LayerFunction g) {
    if (!g) throw std::invalid_argument("activation_backward: softmax has no derivative entry by entry");
    return with_activation(*g, [&](auto activation) -> Matrix {
        return dA.cwiseProduct(map(activation.value(Z), [](double a) { return decltype(activation)::slope(a); }));
    });
}

LinearGradients linear_activation_backward(const Matrix& dA, const LayerCache& cache, LayerFunction g) {
    const Matrix dA_kept = cache.D.size() > 0 ? Matrix(dA.cwiseProduct(cache.D)) : dA;
    return linear_backward(activation_backward(dA_kept, cache.Z, g), cache.linear);
}

Gradients L_model_backward(const Matrix& AL, const Matrix& Y, const std::vector<LayerCache>& caches,
                           const Architecture& architecture) {
    const int L = architecture.L();
    Gradients gradients;
    gradients.layers.resize(static_cast<std::size_t>(L));
    LinearGradients layer = linear_backward(AL - Y, caches[L - 1].linear);
    gradients.layers[L - 1] = {layer.dW, layer.db};
    for (int l = L - 1; l >= 1; --l) {
        layer = linear_activation_backward(layer.dA_prev, caches[l - 1], layer_function(architecture, l));
        gradients.layers[l - 1] = {layer.dW, layer.db};
    }
    return gradients;
}

Parameters update_parameters(Parameters parameters, const Gradients& gradients, double learning_rate) {
    for (std::size_t l = 0; l < parameters.layers.size(); ++l) {
        parameters.layers[l].W -= learning_rate * gradients.layers[l].dW;
        parameters.layers[l].b -= learning_rate * gradients.layers[l].db;
    }
    return parameters;
}

}  // namespace petal
