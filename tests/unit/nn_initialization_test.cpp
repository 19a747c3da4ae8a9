#include "nn/initialization.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

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

TEST_CASE("every initialization has the network's shapes and, if nothing else is asked for, zero biases") {
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

// import numpy as np; np.random.seed(2)
// for n, n_prev in ((4, 2), (3, 4), (1, 3)):
//     W = np.random.randn(n, n_prev) * 0.25; b = np.random.randn(n, 1) * 0.25; print(W[-1], b[:, 0])
TEST_CASE("random biases are drawn after the weights of their layer") {
    Run run = run_with(Initialization::normal);
    run.init_b = FirstBiases::random;
    const std::vector<LayerParameters> layers = initialize_parameters(architecture_of(run, 2), run).layers;
    const auto is = [](const auto& values, std::vector<double> expected) {
        return std::equal(values.begin(), values.end(), expected.begin(), expected.end());
    };
    CHECK(is(layers[0].W.row(3), {0.1257203542895107, -0.3113220216518079}));
    CHECK(is(layers[0].b, {-0.26448805471558473, -0.22725190373171233, 0.13786351113660608, 0.5730520032037394}));
    CHECK(
        is(layers[1].W.row(2), {-0.2195269733100855, -0.03910854259615591, 0.06414261300032391, -0.24719476219240544}));
    CHECK(is(layers[1].b, {-0.08470549150729909, -0.05904600771315032, -0.1594137531210753}));
    CHECK(is(layers[2].W.row(0), {-0.29690307159632107, -0.3553043068260317, -0.038373798919237284}));
    CHECK(is(layers[2].b, {-0.06726424005400337}));
}

// The same without the line of W.
TEST_CASE("weights that are not random draw nothing from the stream of random biases") {
    Run run = run_with(GENERATE(Initialization::zeros, Initialization::constant));
    run.init_b = FirstBiases::random;
    const std::vector<LayerParameters> layers = initialize_parameters(architecture_of(run, 2), run).layers;
    CHECK(layers[0].b(3) == 0.41006770210124716);
    CHECK(layers[1].b(0) == -0.4483588962987158);
    CHECK(layers[2].b(0) == -0.3113220216518079);
}

TEST_CASE("the experiment's seed decides") {
    Run run = run_with(Initialization::normal);
    const Architecture architecture = architecture_of(run, 2);
    const Matrix first = initialize_parameters(architecture, run).layers[0].W;
    CHECK(initialize_parameters(architecture, run).layers[0].W == first);
    run.seed = 3;
    CHECK(initialize_parameters(architecture, run).layers[0].W != first);
}
