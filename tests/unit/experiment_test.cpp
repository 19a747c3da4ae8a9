#include "experiment/experiment.hpp"

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

TEST_CASE("an experiment's own size replaces the set's, but nothing is generated beside drawn points") {
    Experiment experiment;
    CHECK(generated_samples(experiment) == 400);
    experiment.m = 50;
    CHECK(generated_samples(experiment) == 50);
    experiment.data = DataSet::points;
    CHECK(generated_samples(experiment) == 0);
}

TEST_CASE("one activation serves all hidden layers, several serve one each") {
    Experiment experiment;
    experiment.hidden = {8, 8, 8};
    experiment.act = {Activation::relu};
    CHECK(activation_of_layer(experiment, 1) == Activation::relu);
    CHECK(activation_of_layer(experiment, 3) == Activation::relu);
    experiment.act = {Activation::relu, Activation::tanh, Activation::leaky};
    CHECK(activation_of_layer(experiment, 1) == Activation::relu);
    CHECK(activation_of_layer(experiment, 2) == Activation::tanh);
    CHECK(activation_of_layer(experiment, 3) == Activation::leaky);
}

TEST_CASE("a sigmoid output is one unit, softmax has one a class") {
    Experiment experiment;
    CHECK(output_units(experiment) == 1);
    experiment.out = Output::softmax;
    CHECK(output_units(experiment) == 2);
    experiment.classes = 6;
    CHECK(output_units(experiment) == 6);
}
