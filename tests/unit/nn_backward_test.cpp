#include "nn/backward.hpp"

#include "nn/cost.hpp"
#include "small_networks.hpp"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace petal;

TEST_CASE("the linear step backward is the course's three formulas") {
    const Matrix dZ{{1, 2}, {-1, 3}}, A_prev{{1, 0}, {2, 4}, {0, -2}}, W{{1, 2, 3}, {4, 5, 6}};
    const LinearGradients gradients = linear_backward(dZ, {A_prev, W, Vector::Zero(2)});
    CHECK(gradients.dW == Matrix{{0.5, 5, -2}, {-0.5, 5, -3}});
    CHECK(gradients.db == Vector{{1.5, 1}});
    CHECK(gradients.dA_prev == Matrix{{-3, 14}, {-3, 19}, {-3, 24}});
}

TEST_CASE("ReLU lets the gradient through where Z is above 0") {
    const Matrix dA{{5, 5, 5}}, Z{{-1, 0, 1}};
    CHECK(activation_backward(dA, Z, Activation::relu) == Matrix{{0, 0, 5}});
    CHECK_THROWS_AS(activation_backward(dA, Z, std::nullopt), std::invalid_argument);
}

TEST_CASE("units that dropout switched off pass nothing back") {
    LayerCache cache{
        {Matrix::Ones(2, 3), Matrix::Ones(2, 2), Vector::Zero(2)}, Matrix::Ones(2, 3), Matrix::Constant(2, 3, 1.25)};
    cache.D.row(0).setZero();
    const LinearGradients gradients = linear_activation_backward(Matrix::Ones(2, 3), cache, Activation::relu);
    CHECK(gradients.dW == Matrix{{0, 0}, {1.25, 1.25}});
}

TEST_CASE("an update goes against the gradient") {
    Parameters parameters{{{Matrix{{1, 2}}, Vector{{3}}}}};
    const Gradients gradients{{{Matrix{{10, -10}}, Vector{{1}}}}};
    const Parameters updated = update_parameters(parameters, gradients, 0.5);
    CHECK(updated.layers[0].W == Matrix{{-4, 7}});
    CHECK(updated.layers[0].b == Vector{{2.5}});
}

TEST_CASE("the gradients have the shapes of the parameters") {
    Experiment e;
    e.hidden = {5, 3};
    const Architecture architecture = architecture_of(e, 2);
    const Parameters parameters = random_parameters(architecture, 1, 3);
    const SmallData data = small_data(2, 9, 2, 5);
    const ModelForward forward = L_model_forward(data.X, parameters, architecture);
    const Gradients gradients =
        L_model_backward(forward.AL, labels_to_matrix(data.labels, 1), forward.caches, architecture);
    REQUIRE(gradients.layers.size() == 3);
    CHECK(to_vector(gradients).size() == to_vector(parameters).size());
    CHECK(gradients.layers[1].dW.rows() == 3);
    CHECK(gradients.layers[1].dW.cols() == 5);
}
