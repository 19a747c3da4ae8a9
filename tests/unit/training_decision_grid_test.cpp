#include "training/decision_grid.hpp"

#include "nn/predict.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

// Logistic regression that says "class 1" to the right of x = 0, or above y = 0.
Parameters half_plane(double w1, double w2) {
    Parameters parameters;
    parameters.layers.resize(1);
    parameters.layers[0].W = Matrix(1, 2);
    parameters.layers[0].W << w1, w2;
    parameters.layers[0].b = Vector::Zero(1);
    return parameters;
}
const Architecture logistic{{2, 1}, {}, Output::sigmoid};
const PlaneBox square{-2, 2, -2, 2};

}  // namespace

TEST_CASE("the first cell of a region is at the left and on top") {
    const DecisionGrid right = decision_grid(logistic, half_plane(10, 0), square, 16);
    CHECK(right.probability.front() < 100);
    CHECK(right.probability[15] > 65000);
    const DecisionGrid top = decision_grid(logistic, half_plane(0, 10), square, 16);
    CHECK(top.probability.front() > 65000);
    CHECK(top.probability.back() < 100);
}

TEST_CASE("a cell holds the probability at its centre") {
    const DecisionGrid grid = decision_grid(logistic, half_plane(1, 0), square, 16);
    Matrix X(2, 1);
    X << -2 + 4 * 3.5 / 16, 0;
    const double expected = predict_probabilities(logistic, half_plane(1, 0), X)(0, 0);
    CHECK(grid.probability[3] / 65535.0 == Catch::Approx(expected).margin(1e-5));
}

TEST_CASE("a softmax region names the winning class") {
    Parameters parameters;
    parameters.layers.resize(1);
    parameters.layers[0].W = Matrix(3, 2);
    parameters.layers[0].W << -10, 0, 10, 0, 0, 100;
    parameters.layers[0].b = Vector::Zero(3);
    const DecisionGrid grid = decision_grid({{2, 3}, {}, Output::softmax}, parameters, square, 16);
    CHECK(grid.winner.front() == 2);
    CHECK(grid.winner[16 * 15] == 0);
    CHECK(grid.winner[16 * 15 + 15] == 1);
    CHECK(grid.probability.front() > 65000);
}

TEST_CASE("a very large network is drawn more coarsely, never not at all") {
    const Architecture wide{{2, 1000, 1000, 1}, {Activation::relu, Activation::relu}, Output::sigmoid};
    Parameters parameters;
    for (int l = 1; l <= wide.L(); ++l)
        parameters.layers.push_back({Matrix::Zero(wide.layers[l], wide.layers[l - 1]), Vector::Zero(wide.layers[l])});
    const DecisionGrid grid = decision_grid(wide, parameters, square, 256);
    CHECK(grid.width == 16);
    CHECK(grid.probability.front() == 32768);
    CHECK(unit_regions(wide, parameters, square, 24, 100).empty());
}

TEST_CASE("a unit's picture shows its own half-plane") {
    const Architecture network{{2, 2, 1}, {Activation::tanh}, Output::sigmoid};
    Parameters parameters;
    parameters.layers.push_back({Matrix(2, 2), Vector::Zero(2)});
    parameters.layers[0].W << 10, 0, 0, 10;
    parameters.layers.push_back({Matrix::Zero(1, 2), Vector::Zero(1)});
    const auto pictures = unit_regions(network, parameters, square, 8, 100);
    REQUIRE(pictures.size() == 1);
    REQUIRE(pictures[0].size() == 2 * 64);
    CHECK(pictures[0][0] == 0);
    CHECK(pictures[0][7] == 255);
    CHECK(pictures[0][64] == 255);
    CHECK(pictures[0][64 + 63] == 0);
    CHECK(unit_regions(network, parameters, square, 8, 1)[0].size() == 64);
}

TEST_CASE("the box around the points is a square with a margin") {
    Matrix X(2, 2);
    X << 0, 8, 1, 2;
    const PlaneBox box = box_around(X);
    CHECK(box.x_min == -1);
    CHECK(box.x_max == 9);
    CHECK(box.y_max - box.y_min == 10);
    CHECK(box.y_min + box.y_max == 3);
}

TEST_CASE("the box around one point or none is not empty") {
    CHECK(box_around(Matrix(2, 0)).x_max > box_around(Matrix(2, 0)).x_min);
    const PlaneBox box = box_around(Matrix::Constant(2, 1, 3));
    CHECK(box.x_min < 3);
    CHECK(box.x_max > 3);
}

TEST_CASE("the sheet for drawn points does not move with a point on it") {
    for (const PlaneBox& box : {drawing_box(Matrix(2, 0)), drawing_box(Matrix::Constant(2, 1, -4.9))}) {
        CHECK(box.x_min == -5);
        CHECK(box.x_max == 5);
        CHECK(box.y_min == -5);
        CHECK(box.y_max == 5);
    }
    CHECK(drawing_box(Matrix::Constant(2, 1, -40)).y_min < -40);
}
