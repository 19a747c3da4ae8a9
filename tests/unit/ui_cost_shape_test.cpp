#include "ui/cost_shape.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <functional>

using namespace petal;

namespace {

constexpr int points = 200;

std::vector<double> cost_curve(const std::function<double(int)>& cost) {
    std::vector<double> costs;
    for (int i = 0; i < points; ++i) costs.push_back(cost(i));
    return costs;
}

double settling(int i) { return 0.2 + 0.5 * std::exp(-i / 20.0); }

}  // namespace

TEST_CASE("each shape of a cost curve is told from the others") {
    CHECK(cost_shape(cost_curve(settling)) == CostShape::level);
    CHECK(cost_shape(cost_curve([](int i) { return 0.7 - 0.003 * i; })) == CostShape::falling);
    CHECK(cost_shape(cost_curve([](int i) { return 0.7 + 0.01 * i; })) == CostShape::above);
    CHECK(cost_shape(cost_curve([](int i) { return 0.693 - 0.00001 * i; })) == CostShape::stuck);
    CHECK(cost_shape(cost_curve([](int i) { return settling(i) * (i % 2 ? 1.05 : 0.95); })) == CostShape::jagged);
    CHECK(cost_shape(cost_curve([](int i) { return i == 150 ? 0.9 : settling(i); })) == CostShape::spiking);
    CHECK(cost_shape(cost_curve([](int i) { return i < 100 ? settling(i) : 0.2 + 0.002 * (i - 100); })) ==
          CostShape::risen);
}

TEST_CASE("a ripple that an eye does not see makes no curve jagged, and a peak long ago none spiking") {
    CHECK(cost_shape(cost_curve([](int i) { return settling(i) * (i % 2 ? 1.001 : 0.999); })) == CostShape::level);
    CHECK(cost_shape(cost_curve([](int i) { return i == 20 ? 0.9 : settling(i); })) == CostShape::level);
}

TEST_CASE("what is too small to be seen beside the whole fall makes a low curve neither jagged nor spiking nor risen") {
    const auto low = [](int i) { return 0.001 + 0.7 * std::exp(-i / 10.0); };
    CHECK(cost_shape(cost_curve([&](int i) { return low(i) * (i % 2 ? 1.2 : 0.8); })) == CostShape::level);
    CHECK(cost_shape(cost_curve([&](int i) { return i == 130 ? 0.003 : low(i); })) == CostShape::level);
    CHECK(cost_shape(cost_curve([&](int i) { return low(i) + (i > 150 ? 0.00002 * (i - 150) : 0); })) ==
          CostShape::level);
}

TEST_CASE("of a few points, or of none that is finite, nothing is said") {
    CHECK(cost_shape({}) == CostShape::brief);
    CHECK(cost_shape({0.7, 0.9, 1.2}) == CostShape::brief);
    CHECK(cost_shape(cost_curve([](int) { return NAN; })) == CostShape::brief);
}

TEST_CASE("a held-out cost has turned up where it rises while the training cost falls, and not where both do alike") {
    const auto training = cost_curve([](int i) { return 0.7 - 0.003 * i; });
    const auto turning = cost_curve([](int i) { return 0.4 + 0.00002 * (i - 80) * (i - 80); });
    REQUIRE(turned_up(training, turning));
    CHECK(turned_up(training, turning)->at == 80);
    CHECK(turned_up(training, turning)->cost == Catch::Approx(0.4).margin(0.001));
    CHECK_FALSE(turned_up(turning, turning));
    CHECK_FALSE(turned_up(training, training));
    CHECK_FALSE(turned_up(training, {}));
}

TEST_CASE("the lowest held-out cost is that of the curve, not of one point that jumps below it") {
    const auto training = cost_curve([](int i) { return 0.7 - 0.003 * i; });
    const auto gap =
        turned_up(training, cost_curve([](int i) { return i == 150 ? 0.1 : 0.4 + 0.00002 * (i - 80) * (i - 80); }));
    REQUIRE(gap);
    CHECK(gap->at == 80);
}
