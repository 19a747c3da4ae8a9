#include "nn/input_gradient.hpp"

#include "nn/backward.hpp"

namespace petal {

InputGradient input_gradient(const Architecture& architecture, const Parameters& parameters, const Matrix& x) {
    const int L = architecture.L();
    const ModelForward forward = L_model_forward(x, parameters, architecture);
    Matrix dZ = Matrix::Zero(architecture.n_y(), 1);  // of z along Z_L
    if (architecture.output == Output::sigmoid) {
        dZ(0, 0) = 1;
    } else {
        dZ(0, 0) = -1;
        dZ(1, 0) = 1;
    }
    const Matrix& Z = forward.caches[static_cast<std::size_t>(L - 1)].Z;
    InputGradient result;
    for (Eigen::Index i = 0; i < Z.rows(); ++i) result.z += dZ(i, 0) * Z(i, 0);
    for (int l = L; l >= 1; --l) {
        const Matrix dA_prev = linear_backward(dZ, forward.caches[static_cast<std::size_t>(l - 1)].linear).dA_prev;
        if (l == 1)
            result.dz_dx = dA_prev.col(0);
        else
            dZ = activation_backward(dA_prev, forward.caches[static_cast<std::size_t>(l - 2)].Z,
                                     layer_function(architecture, l - 1));
    }
    return result;
}

}  // namespace petal
