#include "ui/chart/cost_log.hpp"
#include "ui/chart/cost_zoom.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("costs are printed as the notebook prints them") {
    CHECK(cost_log({0, 500, 1000, 1500}, {0.693048, 0.4, 0.2880832, 0.27}, 1000, false) ==
          "Cost after iteration 0: 0.693048\nCost after iteration 1000: 0.288083");
    CHECK(cost_log({0, 1}, {0.7, 0.5}, 1, true) == "Cost after epoch 0: 0.700000\nCost after epoch 1: 0.500000");
    CHECK(cost_log({}, {}, 10, false).empty());
}

TEST_CASE("a log is offered at the distance at which costs were recorded, and at round ones") {
    using Distances = std::vector<std::int64_t>;
    CHECK(log_distances({0, 10, 20, 10000}) == Distances{10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000});
    CHECK(log_distances({0, 1, 2, 20}) == Distances{1, 2, 5, 10, 20});
    CHECK(log_distances({0, 3, 6, 2499}) == Distances{3, 6, 15, 30, 60, 150, 300, 600, 1500});
    CHECK(log_distances({0, 25, 50, 500}) == Distances{25, 50, 100, 200, 500});
    CHECK(log_distances({0}) == Distances{1});
    CHECK(log_distances({}) == Distances{1});
}

TEST_CASE("a part of the iterations grows and shrinks around a place, within the run") {
    using Part = CostZoom::Part;
    CHECK(scaled({0, 1000}, 500, 0.5, 1000) == Part{250, 750});
    CHECK(scaled({0, 1000}, 0, 0.5, 1000) == Part{0, 500});
    CHECK(scaled({800, 1000}, 1000, 2, 1000) == Part{600, 1000});
    CHECK_FALSE(scaled({200, 800}, 500, 2, 1000));
    CHECK(scaled({500, 512}, 506, 0.1, 1000) == Part{501, 511});
    CHECK_FALSE(scaled({0, 5}, 2, 0.5, 5));
}
