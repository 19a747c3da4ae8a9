// Are the gradients the slope of the cost? Two-sided differences over all parameters (course 2, week 1).
#pragma once

#include "math/matrix.hpp"
#include "nn/network.hpp"
#include "nn/parameters.hpp"
#include "nn/regularization.hpp"

#include <functional>

namespace petal {

// (J(θ + ε) - J(θ - ε)) / 2ε for the entries 0, every, 2·every … of θ (every >= 1). Calls J twice per entry.
Vector numerical_gradient(const std::function<double(const Vector&)>& J, const Vector& theta, double epsilon,
                          int every = 1);

// ‖g - g_approx‖ / (‖g‖ + ‖g_approx‖); 0 when both vanish.
double relative_difference(const Vector& gradient, const Vector& approximation);

struct GradientCheck {
    Vector gradient;        // by back-propagation: the compared entries in the order of to_vector
    Vector approximation;   // by differences
    double difference = 0;  // relative_difference of the two
};

// Of any network at any parameters, without dropout. `every` above 1 compares a part of the parameters, for networks so
// large that all of them would take too long. With ε = 1e-5 a correct gradient of a smooth network scores about 1e-9;
// the course's ε = 1e-7 loses digits by cancellation (about 1e-7).
GradientCheck gradient_check(const Architecture& architecture, const Parameters& parameters, const Matrix& X,
                             const Matrix& Y, Regularization lambda = {}, double epsilon = 1e-5, int every = 1);

}  // namespace petal
