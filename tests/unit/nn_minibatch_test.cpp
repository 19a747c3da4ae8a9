#include "nn/minibatch.hpp"

#include "math/numpy_random.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("minibatches cut the permutation into blocks, the last one shorter") {
    const auto batches = random_mini_batches(148, 64, 5);
    REQUIRE(batches.size() == 3);
    CHECK(batches[0].size() == 64);
    CHECK(batches[1].size() == 64);
    CHECK(batches[2].size() == 20);
    std::vector<int> joined;
    for (const auto& batch : batches) joined.insert(joined.end(), batch.begin(), batch.end());
    CHECK(joined == NumpyRandom(5).permutation(148));
}

TEST_CASE("a batch of the whole set or more is one batch, and whole blocks leave no rest") {
    CHECK(random_mini_batches(10, 10, 5).size() == 1);
    CHECK(random_mini_batches(10, 99, 5).size() == 1);
    CHECK(random_mini_batches(10, 5, 5).size() == 2);
    CHECK(random_mini_batches(10, 1, 5).size() == 10);
}

TEST_CASE("the first epoch has the course's seed 11, the next one 12") {
    CHECK(minibatch_seed(0) == 11);
    CHECK(minibatch_seed(1) == 12);
}
