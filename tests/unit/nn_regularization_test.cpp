#include "nn/regularization.hpp"

#include "nn/flat_vector.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

const Parameters parameters{{{Matrix{{1, -2}, {0, 4}}, Vector{{100, 100}}}, {Matrix{{-3, 1}}, Vector{{100}}}}};

}  // namespace

TEST_CASE("the penalties weigh the weights and leave the biases free") {
    CHECK(regularization_cost(parameters, {0.5, 0}, 10) == Catch::Approx(0.5 / 10 * 11).epsilon(1e-15));
    CHECK(regularization_cost(parameters, {0, 0.7}, 10) == Catch::Approx(0.7 / 20 * 31).epsilon(1e-15));
    CHECK(regularization_cost(parameters, {}, 10) == 0);
}

TEST_CASE("the gradient of the penalties is their slope, and 0 for L1 at a weight of 0") {
    const Gradients zero{{{Matrix::Zero(2, 2), Vector::Zero(2)}, {Matrix::Zero(1, 2), Vector::Zero(1)}}};
    const Gradients l1 = add_regularization(zero, parameters, {0.5, 0}, 10);
    CHECK(l1.layers[0].dW.isApprox(Matrix{{0.05, -0.05}, {0, 0.05}}));
    const Gradients l2 = add_regularization(zero, parameters, {0, 0.7}, 10);
    CHECK(l2.layers[0].dW.isApprox(Matrix{{0.07, -0.14}, {0, 0.28}}));
    CHECK(l2.layers[1].db == Vector::Zero(1));
}

TEST_CASE("the flat form of the penalties gives the same numbers") {
    const Matrix& W = parameters.layers[0].W;
    const Parameters one_layer{{parameters.layers[0]}};
    const Regularization lambda{0.3, 0.9};
    CHECK(regularization_cost(W.data(), 4, lambda, 7) ==
          Catch::Approx(regularization_cost(one_layer, lambda, 7)).epsilon(1e-15));
    const Gradients start{{{Matrix{{1, 2}, {3, 4}}, Vector::Zero(2)}}};
    Matrix dW = start.layers[0].dW;
    add_regularization(W.data(), 4, lambda, 7, dW.data());
    CHECK(dW.isApprox(add_regularization(start, one_layer, lambda, 7).layers[0].dW, 1e-15));
}
