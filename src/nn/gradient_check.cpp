#include "nn/gradient_check.hpp"

#include "math/matrix_sums.hpp"
#include "nn/backward.hpp"
#include "nn/cost.hpp"
#include "nn/forward.hpp"

namespace petal {

Vector numerical_gradient(const std::function<double(const Vector&)>& J, const Vector& theta, double epsilon,
                          int every) {
    Vector slope((theta.size() + every - 1) / every);
    Vector moved = theta;
    for (Eigen::Index i = 0; i < theta.size(); i += every) {
        moved(i) = theta(i) + epsilon;
        const double J_plus = J(moved);
        moved(i) = theta(i) - epsilon;
        const double J_minus = J(moved);
        moved(i) = theta(i);
        slope(i / every) = (J_plus - J_minus) / (2 * epsilon);
    }
    return slope;
}

double relative_difference(const Vector& gradient, const Vector& approximation) {
    const double scale = euclidean_norm(gradient) + euclidean_norm(approximation);
    return scale > 0 ? euclidean_norm(Vector(gradient - approximation)) / scale : scale;
}

GradientCheck gradient_check(const Architecture& architecture, const Parameters& parameters, const Matrix& X,
                             const Matrix& Y, Regularization lambda, double epsilon, int every) {
    const auto m = static_cast<double>(X.cols());
    const auto J = [&](const Vector& theta) {
        const Parameters moved = to_parameters(theta, parameters);
        const ModelForward forward = L_model_forward(X, moved, architecture);
        return compute_cost(forward.caches.back().Z, Y, architecture.output) + regularization_cost(moved, lambda, m);
    };
    const ModelForward forward = L_model_forward(X, parameters, architecture);
    Gradients gradients = L_model_backward(forward.AL, Y, forward.caches, architecture);
    GradientCheck check;
    const Vector all = to_vector(add_regularization(std::move(gradients), parameters, lambda, m));
    check.gradient = all(Eigen::seq(0, all.size() - 1, every));
    check.approximation = numerical_gradient(J, to_vector(parameters), epsilon, every);
    check.difference = relative_difference(check.gradient, check.approximation);
    return check;
}

}  // namespace petal
