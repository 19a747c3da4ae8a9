#include "engine/speed_test.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace petal;
using std::chrono::microseconds;

TEST_CASE(
    "both tasks are timed on numbers that fit the cache and on numbers that do not, and both forms compute the same") {
    SpeedTest test(GENERATE(microseconds(1), microseconds(40000)));
    int reports = 0;
    while (!test.ended()) reports += test.advance(microseconds(1000)) ? 1 : 0;
    CHECK(reports == 4);
    const SpeedMeasured report = test.report();
    CHECK_FALSE(report.running);
    REQUIRE(report.figures.size() == 4);
    CHECK(report.figures[1].n == 1000000);
    CHECK(report.figures[2].task == SpeedTask::training_step);
    for (const SpeedFigure& figure : report.figures) {
        CAPTURE(figure.n);
        CHECK(figure.loop_seconds > 0);
        CHECK(figure.vector_seconds > 0);
        CHECK(figure.loop_result != 0);
        CHECK(figure.loop_result == Catch::Approx(figure.vector_result).epsilon(1e-8).margin(1e-9));
    }
}
