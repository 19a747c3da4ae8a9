#include "nn/initialization.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

namespace {

Run run_with(Initialization init) {
    Run run;
    run.hidden = {4, 3};
    run.init = init;
    run.scale = 0.25;
    return run;
}

Parameters initialized(Initialization init) {
    const Run run = run_with(init);
    return initialize_parameters(architecture_of(run, 2), run);
}

}  // namespace

TEST_CASE("every initialization has the network's shapes and zero biases") {
    for (const auto& row : choices<Initialization>) {
        const Parameters parameters = initialized(row.value);
        REQUIRE(parameters.layers.size() == 3);
        const int n[] = {2, 4, 3, 1};
        for (int l = 1; l <= 3; ++l) {
            CHECK(parameters.layers[l - 1].W.rows() == n[l]);
            CHECK(parameters.layers[l - 1].W.cols() == n[l - 1]);
            CHECK(parameters.layers[l - 1].b == Vector::Zero(n[l]));
        }
    }
}

TEST_CASE("zeros and constant are what they say") {
    CHECK(initialized(Initialization::zeros).layers[1].W == Matrix::Zero(3, 4));
    CHECK(initialized(Initialization::constant).layers[1].W == Matrix::Constant(3, 4, 0.25));
}

TEST_CASE("the random initializations scale one stream of normal numbers, layer after layer") {
    NumpyRandom random(2);
    for (int l = 0; l < 3; ++l) {
        const int n[] = {2, 4, 3, 1};
        const Matrix draws = random.randn(n[l + 1], n[l]);
        const double n_prev = n[l], both = n[l] + n[l + 1];
        CHECK(initialized(Initialization::normal).layers[l].W == draws * 0.25);
        CHECK(initialized(Initialization::xavier).layers[l].W == draws * std::sqrt(2 / both));
        CHECK(initialized(Initialization::he).layers[l].W == draws * std::sqrt(2 / n_prev));
        CHECK(initialized(Initialization::course).layers[l].W == draws / std::sqrt(n_prev));
    }
}

TEST_CASE("the experiment's seed decides") {
    Run run = run_with(Initialization::normal);
    const Architecture architecture = architecture_of(run, 2);
    const Matrix first = initialize_parameters(architecture, run).layers[0].W;
    CHECK(initialize_parameters(architecture, run).layers[0].W == first);
    run.seed = 3;
    CHECK(initialize_parameters(architecture, run).layers[0].W != first);
}
