#include "data/samples.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace petal;

TEST_CASE("columns are taken with their labels, in the order that is asked for") {
    LabelledData data;
    data.X.resize(2, 3);
    data.X << 1, 2, 3, 4, 5, 6;
    data.labels = {0, 1, 2};
    const LabelledData taken = columns(data, {2, 0});
    CHECK(taken.X(0, 0) == 3);
    CHECK(taken.X(1, 1) == 4);
    CHECK(taken.labels == std::vector<int>{2, 0});
}

TEST_CASE("a share of the samples is held out, but for the last of a class") {
    const std::vector<int> labels{0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    for (const double share : {0.0, 0.1, 0.45, 0.9}) {
        const std::vector<bool> held_out = choose_held_out(labels, share, 3);
        CHECK(std::count(held_out.begin(), held_out.end(), true) == std::min(8L, std::lround(share * 10)));
        CHECK_FALSE(held_out[9]);
    }
    CHECK(choose_held_out({}, 0.5, 1).empty());
    CHECK(indices_of({true, false, true}, true) == std::vector<int>{0, 2});
    CHECK(indices_of({true, false, true}, false) == std::vector<int>{1});
}
