#include "math/broadcasting.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

double sum(double a, double b) { return a + b; }

}  // namespace

TEST_CASE("shapes are written as NumPy writes them") {
    CHECK(shape_text({}) == "()");
    CHECK(shape_text({5}) == "(5,)");
    CHECK(shape_text({2, 3}) == "(2,3)");
}

TEST_CASE("two shapes go together from the right") {
    CHECK(broadcast_shape({2, 3}, {3}) == Shape{2, 3});
    CHECK(broadcast_shape({2, 1}, {1, 3}) == Shape{2, 3});
    CHECK(broadcast_shape({}, {4}) == Shape{4});
    CHECK(broadcast_shape({1, 4}, {4}) == Shape{1, 4});
    CHECK(broadcast_shape({4}, {1, 4}) == Shape{1, 4});
    CHECK(broadcast_shape({3}, {3, 1}) == Shape{3, 3});
    CHECK_FALSE(broadcast_shape({2, 3}, {2}));
    CHECK_FALSE(broadcast_shape({2, 3}, {3, 2}));
}

TEST_CASE("a mismatch has NumPy's own message") {
    const ArrayResult result = combine({{2, 3}, {1, 2, 3, 4, 5, 6}}, {{2}, {1, 2}}, sum);
    CHECK_FALSE(result.array);
    CHECK(result.error == "operands could not be broadcast together with shapes (2,3) (2,) ");
}

TEST_CASE("each dimension is told by its rule") {
    const auto rules = broadcasting_rules({4, 1, 3}, {2, 3});
    REQUIRE(rules.size() == 3);
    CHECK(rules[0].kind == DimensionRule::Kind::equal);
    CHECK(rules[1].kind == DimensionRule::Kind::stretch_a);
    CHECK(rules[1].result == 2);
    CHECK(rules[2].kind == DimensionRule::Kind::stretch_b);
    CHECK(rules[2].b == 0);
    CHECK(broadcasting_rules({2, 3}, {2})[0].kind == DimensionRule::Kind::mismatch);
}

TEST_CASE("a stretched array knows its copies") {
    const Stretched row = stretched({{3}, {1, 2, 3}}, {2, 3});
    CHECK(row.array.values == std::vector<double>{1, 2, 3, 1, 2, 3});
    CHECK(row.copied == std::vector<bool>{false, false, false, true, true, true});
    const Stretched column = stretched({{2, 1}, {1, 2}}, {2, 3});
    CHECK(column.array.values == std::vector<double>{1, 1, 1, 2, 2, 2});
    CHECK(column.from == std::vector<std::size_t>{0, 0, 0, 1, 1, 1});
    CHECK(column.copied == std::vector<bool>{false, true, true, false, true, true});
    CHECK(stretched({{2, 3}, {1, 2, 3, 4, 5, 6}}, {2, 3}).array.values == std::vector<double>{1, 2, 3, 4, 5, 6});
    CHECK(stretched({{}, {7}}, {}).array.values == std::vector<double>{7});
}

TEST_CASE("entries are combined pair by pair") {
    CHECK(combine({{2, 1}, {10, 20}}, {{3}, {1, 2, 3}}, sum).array == Array{{2, 3}, {11, 12, 13, 21, 22, 23}});
    CHECK(combine({{}, {1}}, {{2}, {1, 2}}, sum).array == Array{{2}, {2, 3}});
}
