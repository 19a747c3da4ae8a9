#include "training/parameter_check.hpp"

#include "nn/forward.hpp"
#include "nn/gradient_check.hpp"
#include "nn/opened_iteration.hpp"

namespace petal {

namespace {

constexpr double epsilon = 1e-5;  // as in gradient_check.hpp

}  // namespace

ParameterCheck::ParameterCheck(Architecture architecture, Parameters parameters, Matrix X, Matrix Y,
                               const PlantedFault& fault)
    : architecture_(std::move(architecture)),
      parameters_(std::move(parameters)),
      X_(std::move(X)),
      Y_(std::move(Y)),
      theta_(to_vector(parameters_)),
      approximation_(Vector::Zero(theta_.size())) {
    const ModelForward forward = L_model_forward(X_, parameters_, architecture_);
    gradients_ = faulty_backward(forward.AL, Y_, forward.caches, architecture_, fault);
}

double ParameterCheck::cost_at(const Vector& theta) const {
    const ModelForward forward = L_model_forward(X_, to_parameters(theta, parameters_), architecture_);
    return compute_cost(forward.caches.back().Z, Y_, architecture_.output);
}

void ParameterCheck::advance(std::chrono::microseconds budget) {
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + budget;
    Vector moved = theta_;
    while (!ended()) {
        const Eigen::Index i = compared_++;
        moved(i) = theta_(i) + epsilon;
        const double J_plus = cost_at(moved);
        moved(i) = theta_(i) - epsilon;
        approximation_(i) = (J_plus - cost_at(moved)) / (2 * epsilon);
        moved(i) = theta_(i);
        if (Clock::now() >= deadline) break;
    }
}

Gradients ParameterCheck::approximations() const {
    const Parameters shaped = to_parameters(approximation_, parameters_);
    Gradients gradients;
    for (const LayerParameters& layer : shaped.layers) gradients.layers.push_back({layer.W, layer.b});
    return gradients;
}

double ParameterCheck::difference() const { return relative_difference(to_vector(gradients_), approximation_); }

}  // namespace petal
