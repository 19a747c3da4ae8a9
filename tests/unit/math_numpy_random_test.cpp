#include "math/numpy_random.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace petal;

TEST_CASE("the same seed gives the same stream, another seed another one") {
    NumpyRandom a(5), b(5), c(6);
    CHECK(a.randn(3, 4) == b.randn(3, 4));
    CHECK(b.rand() != c.rand());
    a.seed(6);
    CHECK(a.rand() == NumpyRandom(6).rand());
}

TEST_CASE("the second Gaussian outlives rand and permutation, but not seed") {
    NumpyRandom reference(1), random(1);
    reference.randn();
    const double second = reference.randn();
    random.randn();
    random.rand();
    random.permutation(10);
    CHECK(random.randn() == second);
    random.seed(1);
    random.randn();
    random.seed(1);
    CHECK(random.randn() != second);
}

TEST_CASE("an interval ends at its maximum, and one of a single number draws nothing") {
    NumpyRandom random(1), untouched(1);
    CHECK(random.interval(0) == 0);
    CHECK(random.rand() == untouched.rand());
    bool seen_maximum = false;
    for (int i = 0; i < 1000; ++i) {
        const std::uint32_t value = random.interval(6);
        REQUIRE(value <= 6);
        seen_maximum |= value == 6;
    }
    CHECK(seen_maximum);
    CHECK(NumpyRandom(0).interval(0xffffffffu) == NumpyRandom(0).next32());
}

TEST_CASE("a permutation holds every number once") {
    for (const int n : {0, 1, 2, 257}) {
        std::vector<int> order = NumpyRandom(4).permutation(n);
        std::sort(order.begin(), order.end());
        for (int i = 0; i < n; ++i) REQUIRE(order[static_cast<std::size_t>(i)] == i);
        CHECK(static_cast<int>(order.size()) == n);
    }
}

TEST_CASE("matrices are filled row by row") {
    NumpyRandom by_row(9), one_by_one(9);
    const Matrix normal = by_row.randn(2, 3), uniform = by_row.rand(3, 2);
    for (int i = 0; i < 6; ++i) CHECK(normal(i / 3, i % 3) == one_by_one.randn());
    for (int i = 0; i < 6; ++i) CHECK(uniform(i / 2, i % 2) == one_by_one.rand());
}

TEST_CASE("uniform numbers stay below 1 and normal ones have mean 0 and variance 1") {
    NumpyRandom random(123);
    double sum = 0, squares = 0;
    for (int i = 0; i < 20000; ++i) {
        const double u = random.rand(), g = random.randn();
        REQUIRE(u >= 0);
        REQUIRE(u < 1);
        sum += g;
        squares += g * g;
    }
    CHECK(std::fabs(sum / 20000) < 0.03);
    CHECK(std::fabs(squares / 20000 - 1) < 0.04);
}
