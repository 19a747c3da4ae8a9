#include "math/activation.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

// Not `using namespace`: the C library has functions of the same names.
namespace petal {

namespace {

using Function = double (*)(double);

void check_derivative(Function g, Function derivative) {
    constexpr double h = 1e-6;
    for (double z = -6; z <= 6; z += 0.1234) {
        CHECK(derivative(z) == Catch::Approx((g(z + h) - g(z - h)) / (2 * h)).margin(1e-9));
    }
}

}  // namespace

TEST_CASE("each derivative is the slope of its activation") {
    check_derivative(sigmoid, sigmoid_derivative);
    check_derivative(tanh, tanh_derivative);
    check_derivative(relu, relu_derivative);
    check_derivative(leaky_relu, leaky_relu_derivative);
}

TEST_CASE("ReLU and its leaky form at 0 take the course's side") {
    CHECK(relu(0) == 0);
    CHECK(relu_derivative(0) == 0);
    CHECK(relu(-3) == 0);
    CHECK(relu(3) == 3);
    CHECK(leaky_relu(-3) == -3 * leaky_slope);
    CHECK(leaky_relu_derivative(0) == leaky_slope);
}

TEST_CASE("whole matrices give the numbers of their entries") {
    Matrix Z(2, 3);
    Z << -2, -0.1, 0, 0.3, 4, 50;
    for (Eigen::Index i = 0; i < Z.size(); ++i) {
        const double z = Z.data()[i];
        CHECK(sigmoid(Z).data()[i] == sigmoid(z));
        CHECK(tanh(Z).data()[i] == tanh(z));
        CHECK(sigmoid_derivative(Z).data()[i] == sigmoid_derivative(z));
        CHECK(tanh_derivative(Z).data()[i] == tanh_derivative(z));
        CHECK(map(Z, relu).data()[i] == relu(z));
    }
}

}  // namespace petal
