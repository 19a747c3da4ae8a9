#include "nn/network.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("the architecture runs from the features over the hidden layers to the output") {
    Run run;
    run.hidden = {20, 7, 5};
    run.act = {Activation::relu, Activation::tanh, Activation::leaky};
    const Architecture architecture = architecture_of(run, 12288);
    CHECK(architecture.layers == std::vector<int>{12288, 20, 7, 5, 1});
    CHECK(architecture.L() == 4);
    CHECK(architecture.n_x() == 12288);
    CHECK(architecture.n_y() == 1);
    CHECK(layer_function(architecture, 1) == Activation::relu);
    CHECK(layer_function(architecture, 2) == Activation::tanh);
    CHECK(layer_function(architecture, 3) == Activation::leaky);
    CHECK(layer_function(architecture, 4) == Activation::sigmoid);
}

TEST_CASE("one activation serves all hidden layers") {
    Run run;
    run.hidden = {3, 3};
    run.act = {Activation::sigmoid};
    CHECK(architecture_of(run, 2).hidden == std::vector<Activation>{Activation::sigmoid, Activation::sigmoid});
}

TEST_CASE("logistic regression has no hidden layer, and softmax one unit for each class") {
    Run run;
    run.hidden = {};
    run.out = Output::softmax;
    run.classes = 6;
    const Architecture architecture = architecture_of(run, 2);
    CHECK(architecture.layers == std::vector<int>{2, 6});
    CHECK(architecture.hidden.empty());
    CHECK(layer_function(architecture, 1) == std::nullopt);
}
