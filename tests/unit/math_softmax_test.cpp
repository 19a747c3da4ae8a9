#include "math/softmax.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

TEST_CASE("softmax gives positive columns that add up to 1, in the order of Z") {
    Matrix Z(3, 2);
    Z << 1, -5, 2, 0, 3, 7;
    const Matrix A = softmax(Z);
    for (int j = 0; j < 2; ++j) {
        CHECK(A.col(j).sum() == Catch::Approx(1).epsilon(1e-15));
        CHECK(A(0, j) > 0);
        CHECK(A(0, j) < A(1, j));
        CHECK(A(1, j) < A(2, j));
    }
    CHECK(A(2, 0) == Catch::Approx(std::exp(3) / (std::exp(1) + std::exp(2) + std::exp(3))).epsilon(1e-15));
}

TEST_CASE("softmax of huge numbers does not overflow") {
    Matrix Z(2, 2);
    Z << 1e300, -1e300, 1e300, 1e300;
    const Matrix A = softmax(Z);
    CHECK(A(0, 0) == 0.5);
    CHECK(A(1, 1) == 1);
    CHECK(A(0, 1) == 0);
}

TEST_CASE("softmax does not change when a column is shifted, and two rows give a sigmoid") {
    Matrix Z(2, 1), shifted(2, 1);
    Z << 0.25, 1.5;
    shifted << 64.25, 65.5;
    CHECK(softmax(Z) == softmax(shifted));
    CHECK(softmax(Z)(1, 0) == Catch::Approx(1 / (1 + std::exp(-1.25))).epsilon(1e-15));
}

TEST_CASE("the logarithm of the sum of exponentials survives large and small numbers") {
    Matrix Z(3, 3);
    Z << 1, 1000, -1000, 2, 1000, -1000, 3, 1000, -1000;
    const Vector result = log_sum_exp(Z);
    CHECK(result(0) == Catch::Approx(std::log(std::exp(1) + std::exp(2) + std::exp(3))).epsilon(1e-15));
    CHECK(result(1) == Catch::Approx(1000 + std::log(3)).epsilon(1e-15));
    CHECK(result(2) == Catch::Approx(-1000 + std::log(3)).epsilon(1e-15));
}
