#include "ui/deep/gradient_rows.hpp"

#include "experiment/experiment_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("a network with one hidden layer has the notes' six gradients, one sample beside all") {
    const auto rows = gradient_rows(parse_experiment("lab=deep&hidden=4").experiment);
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].of_one_sample == "dz[2] = a[2] − y");
    CHECK(rows[0].vectorized == "dZ[2] = A[2] − Y");
    CHECK(rows[1].of_one_sample == "dW[2] = dz[2] · a[1].T");
    CHECK(rows[1].vectorized == "dW[2] = 1/m · dZ[2] · A[1].T");
    CHECK(rows[2].of_one_sample == "db[2] = dz[2]");
    CHECK(rows[2].vectorized == "db[2] = 1/m · Σ dZ[2]");
    CHECK(rows[3].of_one_sample == "dz[1] = W[2].T · dz[2] * g[1]′(z[1])");
    CHECK(rows[3].vectorized == "dZ[1] = W[2].T · dZ[2] * g[1]′(Z[1])");
    CHECK(rows[4].of_one_sample == "dW[1] = dz[1] · x.T");
    CHECK(rows[4].vectorized == "dW[1] = 1/m · dZ[1] · X.T");
    CHECK(rows[5].box == DeepBox{BoxKind::linear_back, 1});
}

TEST_CASE("every layer has three gradients, from the last one back") {
    const auto rows = gradient_rows(parse_experiment("lab=deep&hidden=2,3,4,5,6,7,8").experiment);
    REQUIRE(rows.size() == 24);
    CHECK(rows.front().result == "dZ[8]");
    CHECK(rows.back().result == "db[1]");
    CHECK(gradient_rows(parse_experiment("lab=deep&hidden=none").experiment).size() == 3);
}
