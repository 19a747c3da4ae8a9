#include "nn/forward.hpp"

#include "math/activation.hpp"
#include "math/matrix_sums.hpp"
#include "math/softmax.hpp"

namespace petal {

LinearForward linear_forward(const Matrix& A_prev, const Matrix& W, const Vector& b) {
    Matrix Z = product(W, A_prev);
    Z.colwise() += b;
    return {std::move(Z), {A_prev, W, b}};
}

Matrix activation_forward(const Matrix& Z, LayerFunction g) {
    if (!g) return softmax(Z);
    return with_activation(*g, [&](auto activation) { return activation.value(Z); });
}

ActivationForward linear_activation_forward(const Matrix& A_prev, const LayerParameters& layer, LayerFunction g) {
    LinearForward linear = linear_forward(A_prev, layer.W, layer.b);
    Matrix A = activation_forward(linear.Z, g);
    return {std::move(A), {std::move(linear.cache), std::move(linear.Z), {}}};
}

ModelForward L_model_forward(const Matrix& X, const Parameters& parameters, const Architecture& architecture,
                             const std::vector<Matrix>& masks) {
    ModelForward forward;
    forward.AL = X;
    for (int l = 1; l <= architecture.L(); ++l) {
        ActivationForward layer =
            linear_activation_forward(forward.AL, parameters.layers[l - 1], layer_function(architecture, l));
        forward.AL = std::move(layer.A);
        if (l < architecture.L() && !masks.empty()) {
            layer.cache.D = masks[l - 1];
            forward.AL = forward.AL.cwiseProduct(layer.cache.D);
        }
        forward.caches.push_back(std::move(layer.cache));
    }
    return forward;
}

}  // namespace petal
