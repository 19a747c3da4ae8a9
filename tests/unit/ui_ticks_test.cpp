#include "ui/chart/ticks.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

using namespace petal;

TEST_CASE("ticks stand at round values") {
    CHECK(linear_ticks(0, 10, 6) == std::vector<double>{0, 2, 4, 6, 8, 10});
    CHECK(linear_ticks(-5.2, 5.2, 7) == std::vector<double>{-4, -2, 0, 2, 4});
    CHECK(linear_ticks(0, 10000, 5) == std::vector<double>{0, 5000, 10000});
}

TEST_CASE("there are never more ticks than asked for, and each is 1, 2 or 5 times a power of ten from the next") {
    const double low = GENERATE(-1000.0, -3.7, 0.0, 0.001), extent = GENERATE(1e-6, 0.03, 1.0, 7.3, 999.0, 1e9);
    const int most = GENERATE(2, 3, 5, 8, 13);
    const std::vector<double> ticks = linear_ticks(low, low + extent, most);
    CHECK(static_cast<int>(ticks.size()) <= most);
    REQUIRE(!ticks.empty());
    for (const double tick : ticks) {
        CHECK(tick >= low - 1e-6 * extent);
        CHECK(tick <= low + extent * (1 + 1e-6));
    }
    if (ticks.size() < 2) return;
    const double step = ticks[1] - ticks[0], digit = step / std::pow(10, std::floor(std::log10(step) + 1e-6));
    CHECK((std::abs(digit - 1) < 1e-3 || std::abs(digit - 2) < 1e-3 || std::abs(digit - 5) < 1e-3));
}

TEST_CASE("an empty, reversed or infinite range has no ticks") {
    CHECK(linear_ticks(1, 1, 5).empty());
    CHECK(linear_ticks(2, 1, 5).empty());
    CHECK(linear_ticks(0, INFINITY, 5).empty());
    CHECK(linear_ticks(NAN, 1, 5).empty());
    CHECK(log_ticks(0, 1, 5).empty());
    CHECK(log_ticks(-1, 1, 5).empty());
}

TEST_CASE("a log axis has its powers of ten, and the steps between them when there are few") {
    CHECK(log_ticks(1e-6, 1, 10).size() == 7);
    const std::vector<double> fine = log_ticks(0.1, 1, 10);
    REQUIRE(fine.size() == 4);
    CHECK(fine[1] == Catch::Approx(0.2));
    CHECK(fine[2] == Catch::Approx(0.5));
    CHECK(log_ticks(1e-300, 1e300, 6).size() <= 6);
}

TEST_CASE("tick labels have the decimals that their distance needs") {
    CHECK(tick_labels({0, 0.05, 0.1}) == std::vector<std::string>{"0.00", "0.05", "0.10"});
    CHECK(tick_labels({-2, 0, 2}) == std::vector<std::string>{"-2", "0", "2"});
    CHECK(tick_labels({0, 5000, 10000}) == std::vector<std::string>{"0", "5,000", "10,000"});
    CHECK(tick_labels({0, 2e6}) == std::vector<std::string>{"0", "2e6"});
    CHECK(tick_labels({}).empty());
}

namespace {

std::vector<std::string> labels_of(const std::vector<Tick>& ticks) {
    std::vector<std::string> labels;
    for (const Tick& tick : ticks) labels.push_back(tick.label);
    return labels;
}

}  // namespace

TEST_CASE("an axis of exponents names powers of ten, every so many") {
    CHECK(labels_of(power_ticks(-2.5, 1, 1)) == std::vector<std::string>{"1e1", "1", "1e-1", "1e-2"});
    CHECK(labels_of(power_ticks(-12, 1, 5)) == std::vector<std::string>{"1", "1e-5", "1e-10"});
    CHECK(power_ticks(-12, 1, 5).back().place == -10);
}

TEST_CASE("what is counted has the first, and of many only some") {
    CHECK(labels_of(count_ticks(3)) == std::vector<std::string>{"1", "2", "3"});
    CHECK(labels_of(count_ticks(8)) == std::vector<std::string>{"1", "2", "4", "6", "8"});
    CHECK(labels_of(count_ticks(20)) == std::vector<std::string>{"1", "5", "10", "15", "20"});
    CHECK(count_ticks(0).empty());
}
