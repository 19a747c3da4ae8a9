#include "math/array_rows.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace petal;
using Catch::Approx;

TEST_CASE("rows divided by their norms have length 1") {
    const Array x{{2, 3}, {0, 3, 4, 2, 6, 4}};
    const Array norms = norms_along(x, 2, 1, true).array.value();
    CHECK(norms.shape == Shape{2, 1});
    CHECK(norms.values[0] == 5);
    CHECK(norms.values[1] == Approx(7.48331477));
    const Array normal = quotient(x, norms).array.value();
    CHECK(normal.values[1] == Approx(0.6));
    const Array lengths = norms_along(normal, 2, 1, false).array.value();
    for (const double length : lengths.values) CHECK(length == Approx(1));
}

TEST_CASE("without keepdims the norms lie down, and do not fit or divide the wrong way") {
    const Array x{{2, 3}, {0, 3, 4, 2, 6, 4}};
    const Array norms = norms_along(x, 2, 1, false).array.value();
    CHECK(norms.shape == Shape{2});
    CHECK(quotient(x, norms).error == "operands could not be broadcast together with shapes (2,3) (2,) ");
    const Array square{{2, 2}, {3, 4, 0, 1}};
    const Array wrong = quotient(square, norms_along(square, 2, 1, false).array.value()).array.value();
    CHECK(wrong.values == std::vector<double>{0.6, 4, 0, 1});
}

TEST_CASE("a norm adds sizes, takes the root of squares or the largest size, along either axis") {
    const Array x{{2, 3}, {0, -3, 4, 2, 6, -4}};
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK(norms_along(x, 1, 0, true).array == Array{{1, 3}, {2, 9, 8}});
    CHECK(norms_along(x, 1, 1, true).array == Array{{2, 1}, {7, 12}});
    CHECK(norms_along(x, infinity, 0, false).array == Array{{3}, {2, 6, 4}});
    CHECK(norms_along(x, infinity, 1, true).array == Array{{2, 1}, {4, 6}});
    const Array columns = norms_along(x, 2, 0, true).array.value();
    CHECK(columns.shape == Shape{1, 3});
    CHECK(columns.values[0] == 2);
    CHECK(columns.values[1] == Approx(6.70820393));
    CHECK(columns.values[2] == Approx(5.65685425));
}

TEST_CASE("the norm of a vector is along its only axis") {
    CHECK(norms_along({{2}, {3, 4}}, 2, 0, true).array == Array{{1}, {5}});
    CHECK(norms_along({{2}, {3, 4}}, 2, 0, false).array == Array{{}, {5}});
    CHECK(norms_along({{}, {3}}, 1, 0, true).error == "axis 0 is out of bounds for array of dimension 0");
}

TEST_CASE("an array of one dimension has no axis 1") {
    CHECK(row_sums({{3}, {1, 2, 3}}, true).error == "axis 1 is out of bounds for array of dimension 1");
}

TEST_CASE("softmax in three steps gives the notes' probabilities") {
    const Array x{{1, 5}, {9, 2, 5, 0, 0}};
    const Array powers = exponentials(x), sums = row_sums(powers, true).array.value();
    const Array s = quotient(powers, sums).array.value();
    CHECK(powers.values[0] == Approx(8103.083928));
    CHECK(s.values[0] == Approx(0.980897665));
    CHECK(row_sums(s, false).array->values[0] == Approx(1));
}

TEST_CASE("the last index of an image runs fastest in its vector") {
    CHECK(place_in_vector(0, 0, 1, 3, 2) == 1);
    CHECK(place_in_vector(0, 1, 0, 3, 2) == 2);
    CHECK(place_in_vector(2, 2, 1, 3, 2) == 17);
}
