#include "ui/deep/cell_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

TEST_CASE("a cell's number is short and keeps its sign and size") {
    CHECK(cell_text(0) == "0");
    CHECK(cell_text(-0.0) == "0");
    CHECK(cell_text(1) == "1");
    CHECK(cell_text(-12) == "-12");
    CHECK(cell_text(0.3149) == "0.31");
    CHECK(cell_text(-1.254) == "-1.25");
    CHECK(cell_text(12.49) == "12.5");
    CHECK(cell_text(-340.4) == "-340");
    CHECK(cell_text(0.000031) == "3e-5");
    CHECK(cell_text(0.00994) == "1e-2");
    CHECK(cell_text(9.996) == "10.0");
    CHECK(cell_text(-2.1e12) == "-2e12");
    CHECK(cell_text(NAN) == "–");
    for (double value = 1e-300; value < 1e300; value *= 7.3) CHECK(cell_text(-value).size() <= 7);
}
