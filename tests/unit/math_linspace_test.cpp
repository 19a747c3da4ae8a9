#include "math/linspace.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("linspace begins and ends exactly where it is told to") {
    const Vector y = linspace(0.1, 3.12, 200);
    CHECK(y(0) == 0.1);
    CHECK(y(199) == 3.12);
    CHECK(y(1) == 1 * ((3.12 - 0.1) / 199) + 0.1);
    CHECK(linspace(5, -5, 3) == Vector{{5, 0, -5}});
}

TEST_CASE("linspace without the end stops one step before it") {
    const Vector y = linspace_without_end(0, 1, 4);
    CHECK(y == Vector{{0, 0.25, 0.5, 0.75}});
}

TEST_CASE("linspace of few numbers") {
    CHECK(linspace(2, 3, 0).size() == 0);
    CHECK(linspace(2, 3, 1) == Vector{{2}});
    CHECK(linspace_without_end(2, 3, 0).size() == 0);
    CHECK(linspace_without_end(2, 3, 1) == Vector{{2}});
}
