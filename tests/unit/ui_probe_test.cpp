#include "ui/planar/probe.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace petal;

namespace {

LayerView layer(int units, int inputs, std::vector<double> W, std::vector<double> b) {
    LayerView view;
    view.units = view.shown_units = units;
    view.inputs = view.shown_inputs = inputs;
    view.W = std::move(W);
    view.b = std::move(b);
    return view;
}

}  // namespace

TEST_CASE("logistic regression answers with the sigmoid of its line") {
    ModelView view;
    view.layers = {layer(1, 2, {2, -1}, {0.5})};
    const Answer answer = answer_at(view, WhichModel::logistic, {}, {}, 0.25, 0.5);
    CHECK(answer.label == 1);
    CHECK(answer.probability == Catch::Approx(1 / (1 + std::exp(-0.5))));
}

TEST_CASE("a network is computed through its hidden activation") {
    Experiment experiment;
    experiment.hidden = {2};
    experiment.act = {Activation::relu};
    ModelView view;
    view.layers = {layer(2, 2, {1, 0, -1, 0}, {0, 0}), layer(1, 2, {3, 5}, {-1})};
    CHECK(answer_at(view, WhichModel::network, experiment, {}, 2, 9).probability ==
          Catch::Approx(1 / (1 + std::exp(-5.0))));
    CHECK(answer_at(view, WhichModel::network, experiment, {}, -2, 9).probability ==
          Catch::Approx(1 / (1 + std::exp(-9.0))));
}

TEST_CASE("several outputs answer with the winner and its softmax") {
    ModelView view;
    view.layers = {layer(3, 2, {0, 0, 1, 0, 0, 1}, {0, 0, 0})};
    const Answer answer = answer_at(view, WhichModel::logistic, {}, {}, 1, 3);
    CHECK(answer.label == 2);
    CHECK(answer.probability == Catch::Approx(std::exp(3.0) / (1 + std::exp(1.0) + std::exp(3.0))));
}

TEST_CASE("without all parameters the region's cell answers") {
    ModelView view;
    view.layers = {layer(1, 2, {1, 1}, {0})};
    view.layers[0].units = 1000;
    view.region = {2, 2, {0, 65535, 13107, 0}, {}};
    const Box box{0, 2, 0, 2};
    CHECK(answer_at(view, WhichModel::network, {}, box, 1.5, 1.5).probability == 1);
    CHECK(answer_at(view, WhichModel::network, {}, box, 0.5, 0.5).probability == Catch::Approx(0.2));
    CHECK(answer_at(view, WhichModel::network, {}, box, -9, 99).probability == 0);
    view.region = {};
    CHECK(std::isnan(answer_at(view, WhichModel::network, {}, box, 0, 0).probability));
}
