#include "nn/forward.hpp"

#include "math/activation.hpp"
#include "small_networks.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

TEST_CASE("the linear step is W A + b, and its cache holds what went in") {
    const Matrix A{{1, 2}, {3, 4}}, W{{1, 0}, {2, -1}, {0, 5}};
    const Vector b{{10, 20, 30}};
    const LinearForward forward = linear_forward(A, W, b);
    CHECK(forward.Z == Matrix{{11, 12}, {19, 20}, {45, 50}});
    CHECK(forward.cache.A_prev == A);
    CHECK(forward.cache.W == W);
    CHECK(forward.cache.b == b);
}

TEST_CASE("the activation step applies each layer function") {
    const Matrix Z{{-2, 0, 3}};
    CHECK(activation_forward(Z, Activation::relu) == Matrix{{0, 0, 3}});
    CHECK(activation_forward(Z, Activation::leaky) == Matrix{{-2 * LeakyRelu::slope_below, 0, 3}});
    CHECK(activation_forward(Z, Activation::sigmoid)(0, 2) == Catch::Approx(1 / (1 + std::exp(-3))).epsilon(1e-15));
    CHECK(activation_forward(Z, Activation::tanh)(0, 0) == Catch::Approx(std::tanh(-2)).epsilon(1e-15));
    CHECK(activation_forward(Z, std::nullopt) == Matrix{{1, 1, 1}});
}

TEST_CASE("the whole network is its layers one after the other") {
    Experiment e;
    e.hidden = {3, 2};
    e.act = {Activation::relu, Activation::tanh};
    const Architecture architecture = architecture_of(e, 2);
    const Parameters parameters = random_parameters(architecture, 1, 3);
    const Matrix X = small_data(2, 7, 2, 5).X;
    const ModelForward forward = L_model_forward(X, parameters, architecture);
    const Matrix A1 = Relu::value(forward.caches[0].Z), A2 = tanh(forward.caches[1].Z);
    CHECK(forward.caches.size() == 3);
    CHECK(forward.caches[1].linear.A_prev == A1);
    CHECK(forward.caches[2].linear.A_prev == A2);
    CHECK(forward.AL == sigmoid(forward.caches[2].Z));
    CHECK(forward.caches[0].D.size() == 0);
}

TEST_CASE("dropout multiplies hidden activations by their mask and leaves the output alone") {
    const Architecture architecture = architecture_of(Experiment{}, 2);
    const Parameters parameters = random_parameters(architecture, 1, 3);
    const Matrix X = small_data(2, 5, 2, 5).X;
    Matrix D = Matrix::Constant(4, 5, 2);
    D.row(1).setZero();
    const ModelForward forward = L_model_forward(X, parameters, architecture, {D});
    CHECK(forward.caches[1].linear.A_prev == Matrix(tanh(forward.caches[0].Z).cwiseProduct(D)));
    CHECK(forward.caches[0].D == D);
    CHECK(forward.caches[1].D.size() == 0);
}
