#include "nn/cost.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

TEST_CASE("labels become a row for one unit and one-hot columns for more") {
    CHECK(labels_to_matrix({0, 1, 1}, 1) == Matrix{{0, 1, 1}});
    CHECK(labels_to_matrix({2, 0}, 3) == Matrix{{0, 1}, {0, 0}, {1, 0}});
}

TEST_CASE("cross-entropy from logits is the course's formula") {
    const Matrix Z{{0.3, -1.2, 2}}, Y{{1, 0, 0}};
    double sum = 0;
    for (int j = 0; j < 3; ++j) {
        const double a = 1 / (1 + std::exp(-Z(0, j)));
        sum -= Y(0, j) * std::log(a) + (1 - Y(0, j)) * std::log(1 - a);
    }
    CHECK(cross_entropy_from_logits(Z, Y) == Catch::Approx(sum / 3).epsilon(1e-14));
    CHECK(compute_cost(Z, Y, Output::sigmoid) == cross_entropy_from_logits(Z, Y));
}

TEST_CASE("saturated units cost what they should") {
    CHECK(cross_entropy_from_logits(Matrix{{800.0, -800.0}}, Matrix{{0.0, 1.0}}) == 800);
    CHECK(cross_entropy_from_logits(Matrix{{800.0, -800.0}}, Matrix{{1.0, 0.0}}) == 0);
    CHECK(categorical_cross_entropy_from_logits(Matrix{{900.0}, {0.0}, {0.0}}, Matrix{{0.0}, {1.0}, {0.0}}) == 900);
}

TEST_CASE("categorical cross-entropy is the logarithm of the label's probability") {
    const Matrix Z{{1, 0}, {2, 0}, {3, 0}}, Y{{0, 1}, {1, 0}, {0, 0}};
    const double first = std::log(std::exp(1) + std::exp(2) + std::exp(3)) - 2;
    CHECK(compute_cost(Z, Y, Output::softmax) == Catch::Approx((first + std::log(3)) / 2).epsilon(1e-14));
}

TEST_CASE("two softmax units cost what one sigmoid unit does") {
    const Matrix Z{{0, 0, 0}, {0.7, -3, 12}};
    const std::vector<int> labels = {1, 0, 0};
    CHECK(categorical_cross_entropy_from_logits(Z, labels_to_matrix(labels, 2)) ==
          Catch::Approx(cross_entropy_from_logits(Z.row(1), labels_to_matrix(labels, 1))).epsilon(1e-14));
}

TEST_CASE("the cost of no examples is not a number") {
    CHECK(std::isnan(cross_entropy_from_logits(Matrix(1, 0), Matrix(1, 0))));
    CHECK(std::isnan(categorical_cross_entropy_from_logits(Matrix(3, 0), Matrix(3, 0))));
}
