#include "experiment/run.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("a data set brings the course's size, noise and seed") {
    CHECK(data_defaults(DataSet::flower).m == 400);
    CHECK(data_defaults(DataSet::flower).noise == 0.2);
    CHECK(data_defaults(DataSet::flower).dataseed == 1);
    CHECK(data_defaults(DataSet::circles).m == 200);
    CHECK(data_defaults(DataSet::circles).noise == 0.3);
    CHECK(data_defaults(DataSet::blobs).dataseed == 5);
    CHECK(data_defaults(DataSet::points).m == 0);
}

TEST_CASE("a run's own size replaces the set's, but nothing is generated beside drawn points") {
    Run run;
    CHECK(generated_samples(run) == 400);
    run.m = 50;
    CHECK(generated_samples(run) == 50);
    run.data = DataSet::points;
    CHECK(generated_samples(run) == 0);
}

TEST_CASE("one activation serves all hidden layers, several serve one each") {
    Run run;
    run.hidden = {8, 8, 8};
    run.act = {Activation::relu};
    CHECK(activation_of_layer(run, 1) == Activation::relu);
    CHECK(activation_of_layer(run, 3) == Activation::relu);
    run.act = {Activation::relu, Activation::tanh, Activation::leaky};
    CHECK(activation_of_layer(run, 1) == Activation::relu);
    CHECK(activation_of_layer(run, 2) == Activation::tanh);
    CHECK(activation_of_layer(run, 3) == Activation::leaky);
}

TEST_CASE("a sigmoid output is one unit, softmax has one a class") {
    Run run;
    CHECK(output_units(run) == 1);
    run.out = Output::softmax;
    CHECK(output_units(run) == 2);
    run.classes = 6;
    CHECK(output_units(run) == 6);
}
