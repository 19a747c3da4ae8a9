#include "experiment/values.hpp"

#include "experiment/array_text.hpp"
#include "experiment/deep_lab.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;
using namespace petal::values;

TEST_CASE("a reader takes what its range holds, and nothing else") {
    CHECK(point_list("0,1,0;1,1,1", {0, 2, numbers(0, 1)}));
    CHECK_FALSE(point_list("0,1,0;1,1,1", {0, 1, numbers(0, 1)}));
    CHECK_FALSE(point_list("0,2,0", {0, 2, numbers(0, 1)}));
    CHECK(index_list("3-5", {0, 3, whole_numbers(3, 5)}));
    CHECK_FALSE(index_list("3-5", {0, 2, whole_numbers(3, 5)}));
    CHECK_FALSE(index_list("3-6", {0, 9, whole_numbers(3, 5)}));
    CHECK(activation_list("relu,tanh", {1, 2, {}}));
    CHECK_FALSE(activation_list("relu,tanh", {1, 1, {}}));
    CHECK(small_array("1,2;3,4", {1, 2, numbers(0, 4)}));
    CHECK_FALSE(small_array("1,2;3,4", {1, 1, numbers(0, 4)}));
    CHECK_FALSE(small_array("1,2;3,4", {1, 2, numbers(0, 3)}));
    CHECK(deep_box("dW2", whole_numbers(1, 2)));
    CHECK_FALSE(deep_box("dW3", whole_numbers(1, 2)));
    CHECK_FALSE(planted_fault("mean3", whole_numbers(1, 2)));
}
