#include "math/slopes.hpp"

#include "math/activation.hpp"
#include "math/spread.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;

namespace petal {

namespace {

double slope_of_sigmoid(double z) { return Sigmoid::slope(sigmoid(z)); }

}  // namespace

TEST_CASE("a slope that is passed again and again is a power") {
    CHECK(slope_product(0.25, 4) == 1.0 / 256);
    CHECK(slope_product(0.5, 4) == 0.0625);
    CHECK(slope_product(0, 3) == 0);
    CHECK(slope_product(0.3, 0) == 1);
}

TEST_CASE("sigmoid is saturated where its slope has fallen to the given share") {
    const double bound = saturation_bound(slope_of_sigmoid, 0.05);
    CHECK(slope_of_sigmoid(bound) == Approx(0.05 * 0.25));
    CHECK(bound == Approx(4.357).margin(0.001));
}

TEST_CASE("sigmoid's mean is one half around 0, and tanh's is 0") {
    const auto numbers = spread_around(0, 4000, 1);
    CHECK(mean_of(numbers, [](double z) { return sigmoid(z); }) == Approx(0.5).margin(0.01));
    CHECK(mean_of(numbers, [](double z) { return tanh(z); }) == Approx(0).margin(0.03));
    CHECK(mean_of(spread_around(3, 4000, 1), [](double z) { return z; }) == Approx(3).margin(0.05));
    CHECK(spread_around(0, 1, 1).front() == Approx(1.6243453636632417));
}

}  // namespace petal
