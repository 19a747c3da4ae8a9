#include "ui/cost_shape.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <functional>

using namespace petal;

namespace {

constexpr int points = 200;

std::vector<double> curve(const std::function<double(int)>& cost) {
    std::vector<double> costs;
    for (int i = 0; i < points; ++i) costs.push_back(cost(i));
    return costs;
}

double settling(int i) { return 0.2 + 0.5 * std::exp(-i / 20.0); }

}  // namespace

TEST_CASE("each shape of a cost curve is told from the others") {
    CHECK(cost_shape(curve(settling)) == CostShape::level);
    CHECK(cost_shape(curve([](int i) { return 0.7 - 0.003 * i; })) == CostShape::falling);
    CHECK(cost_shape(curve([](int i) { return 0.7 + 0.01 * i; })) == CostShape::above);
    CHECK(cost_shape(curve([](int i) { return 0.693 - 0.00001 * i; })) == CostShape::stuck);
    CHECK(cost_shape(curve([](int i) { return settling(i) * (i % 2 ? 1.05 : 0.95); })) == CostShape::jagged);
    CHECK(cost_shape(curve([](int i) { return i == 150 ? 0.9 : settling(i); })) == CostShape::spiking);
    CHECK(cost_shape(curve([](int i) { return i < 100 ? settling(i) : 0.2 + 0.002 * (i - 100); })) == CostShape::risen);
}

TEST_CASE("a ripple that an eye does not see makes no curve jagged, and a peak long ago none spiking") {
    CHECK(cost_shape(curve([](int i) { return settling(i) * (i % 2 ? 1.001 : 0.999); })) == CostShape::level);
    CHECK(cost_shape(curve([](int i) { return i == 20 ? 0.9 : settling(i); })) == CostShape::level);
}

TEST_CASE("of a few points, or of none that is finite, nothing is said") {
    CHECK(cost_shape({}) == CostShape::brief);
    CHECK(cost_shape({0.7, 0.9, 1.2}) == CostShape::brief);
    CHECK(cost_shape(curve([](int) { return NAN; })) == CostShape::brief);
}

TEST_CASE("a held-out cost has turned up where it rises while the training cost falls, and not where both do alike") {
    const auto training = curve([](int i) { return 0.7 - 0.003 * i; });
    const auto turning = curve([](int i) { return 0.4 + 0.00002 * (i - 80) * (i - 80); });
    CHECK(turned_up(training, turning) == std::size_t{80});
    CHECK_FALSE(turned_up(turning, turning));
    CHECK_FALSE(turned_up(training, training));
    CHECK_FALSE(turned_up(training, {}));
}
