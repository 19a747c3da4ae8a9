#include "math/array_products.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

const Array x1{{15}, {9, 2, 5, 0, 0, 7, 5, 0, 0, 0, 9, 2, 5, 0, 0}};
const Array x2{{15}, {9, 2, 2, 9, 0, 9, 2, 5, 0, 0, 9, 2, 5, 0, 0}};

}  // namespace

TEST_CASE("the notes' vectors have the dot product 278") {
    CHECK(dot(x1, x2).array == Array{{}, {278}});
    double trace = 0;
    const Array table = outer(x1, x2);
    CHECK(table.shape == Shape{15, 15});
    for (std::size_t i = 0; i < 15; ++i) trace += table.values[i * 15 + i];
    CHECK(trace == 278);
    CHECK(table.values[5] == 81);
}

TEST_CASE("a matrix product sums over the inner dimension") {
    const Array A{{2, 3}, {1, 2, 3, 4, 5, 6}}, B{{3, 2}, {1, 0, 0, 1, 1, 1}};
    CHECK(dot(A, B).array == Array{{2, 2}, {4, 5, 10, 11}});
    CHECK(dot(A, {{3}, {1, 1, 1}}).array == Array{{2}, {6, 15}});
    CHECK(dot({{2}, {1, 1}}, A).array == Array{{3}, {5, 7, 9}});
    CHECK(dot({{}, {2}}, A).array->values == std::vector<double>{2, 4, 6, 8, 10, 12});
}

TEST_CASE("sizes that do not meet have NumPy's message") {
    CHECK(dot({{3}, {1, 2, 3}}, {{2}, {1, 2}}).error == "shapes (3,) and (2,) not aligned: 3 (dim 0) != 2 (dim 0)");
    CHECK(dot({{2, 3}, {1, 2, 3, 4, 5, 6}}, {{2, 3}, {1, 2, 3, 4, 5, 6}}).error ==
          "shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)");
}

TEST_CASE("the message of sizes that do not meet needs no entries") {
    CHECK(dot_error({12288, 20}, {12288, 209}) ==
          "shapes (12288,20) and (12288,209) not aligned: 20 (dim 1) != 12288 (dim 0)");
    CHECK_FALSE(dot_error({20, 12288}, {12288, 209}));
    CHECK_FALSE(dot_error({3}, {3, 2}));
}

TEST_CASE("an array of one dimension is its own transpose, a column becomes a row") {
    const Array a{{3}, {1, 2, 3}}, column{{3, 1}, {1, 2, 3}};
    CHECK(transposed(a) == a);
    CHECK(transposed(column) == Array{{1, 3}, {1, 2, 3}});
    CHECK(transposed(Array{{2, 3}, {1, 2, 3, 4, 5, 6}}) == Array{{3, 2}, {1, 4, 2, 5, 3, 6}});
    CHECK(dot(a, transposed(a)).array == Array{{}, {14}});
    CHECK(dot(column, transposed(column)).array->shape == Shape{3, 3});
}
