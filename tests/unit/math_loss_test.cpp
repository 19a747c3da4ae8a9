#include "math/loss.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>

using Catch::Approx;

namespace petal {

TEST_CASE("the loss is the course's cross-entropy") {
    CHECK(cross_entropy_loss(0.5, 1) == Approx(0.6931471805599453));
    CHECK(cross_entropy_loss(0.9, 1) == Approx(0.1053605156578263));
    CHECK(cross_entropy_loss(0.9, 0) == Approx(2.302585092994046));
}

TEST_CASE("the slope of the loss is its central difference") {
    constexpr double h = 1e-6;
    for (const int y : {0, 1}) {
        for (double a = 0.05; a < 1; a += 0.1)
            CHECK(cross_entropy_slope(a, y) ==
                  Approx((cross_entropy_loss(a + h, y) - cross_entropy_loss(a - h, y)) / (2 * h)).epsilon(1e-6));
    }
}

TEST_CASE("the cost is the mean of the losses") {
    const std::array<double, 2> yhat{0.9, 0.2};
    const std::array<int, 2> y{1, 0};
    CHECK(mean_loss(yhat, y) == Approx((0.1053605156578263 + 0.2231435513142097) / 2));
}

}  // namespace petal
