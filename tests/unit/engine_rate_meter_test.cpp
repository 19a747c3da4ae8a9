#include "engine/rate_meter.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using petal::RateMeter;
using std::chrono::milliseconds;

TEST_CASE("the rate of a run's first moments is over what there is") {
    RateMeter meter;
    const RateMeter::Clock::time_point start{};
    meter.start(start, 100);
    meter.measure(start + milliseconds(100), 300);
    CHECK(meter.per_second() == Catch::Approx(2000));
}

TEST_CASE("later the rate is over whole half seconds") {
    RateMeter meter;
    const RateMeter::Clock::time_point start{};
    meter.start(start, 0);
    meter.measure(start + milliseconds(500), 1000);
    CHECK(meter.per_second() == Catch::Approx(2000));
    meter.measure(start + milliseconds(600), 5000);
    CHECK(meter.per_second() == Catch::Approx(2000));
    meter.measure(start + milliseconds(1000), 5000);
    CHECK(meter.per_second() == Catch::Approx(8000));
}

TEST_CASE("no time gives no rate") {
    RateMeter meter;
    const RateMeter::Clock::time_point start{};
    meter.start(start, 0);
    meter.measure(start, 1000);
    CHECK(meter.per_second() == 0);
}
