#include "nn/trainer.hpp"

#include "nn/cost.hpp"
#include "nn/plain_training.hpp"
#include "small_networks.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <limits>
#include <stdexcept>

using namespace petal;

namespace {

// How far two sets of parameters are apart, against their size.
double relative_distance(const Parameters& a, const Parameters& b) {
    const Vector x = to_vector(a), y = to_vector(b);
    return (x - y).norm() / (1e-3 + y.norm());
}

Experiment tanh_experiment() {
    Experiment e;
    e.init = Initialization::course;
    return e;
}

}  // namespace

TEST_CASE("the kernels train as the plain form does, step by step") {
    RandomExperiments random(2024);
    for (int trial = 0; trial < 150; ++trial) {
        const Experiment e = small_experiment(random);
        const int n_x = 1 + random.below(5), m = 1 + random.below(130);
        const SmallData data = small_data(n_x, m, e.classes, 7);
        // Where gradients all but vanish, dividing by their root mean square makes rounding errors larger.
        const bool divides_by_root = e.opt == Optimizer::rmsprop || e.opt == Optimizer::adam;
        const double tolerance = divides_by_root ? 1e-6 : 1e-10;
        CAPTURE(trial, e.hidden, static_cast<int>(e.act[0]), static_cast<int>(e.opt), e.batch, e.keep, e.l1, e.l2);
        Trainer trainer(e, data.X, data.labels);
        PlainRun plain = start_plain_run(e, n_x);
        const Matrix Y = labels_to_matrix(data.labels, plain.architecture.n_y());
        for (int step = 0; step < 12; ++step) {
            const double plain_cost =
                cost_and_gradients(e, plain.architecture, plain.parameters, data.X, Y, plain.update).cost;
            REQUIRE(trainer.cost() == Catch::Approx(plain_cost).epsilon(tolerance));
            plain = plain_step(e, std::move(plain), data.X, Y);
            REQUIRE(trainer.step());
            REQUIRE(relative_distance(trainer.parameters(), plain.parameters) < tolerance);
            REQUIRE(trainer.gradient_norm() ==
                    Catch::Approx(to_vector(plain.gradients).norm()).epsilon(1e-5).margin(1e-12));
        }
        CHECK(trainer.iteration() == plain.iteration);
    }
}

TEST_CASE("networks larger than a block of samples and a tile of units train as the plain form does") {
    Experiment e = tanh_experiment();
    e.hidden = {37, 70, 6};
    e.act = {Activation::tanh, Activation::sigmoid, Activation::leaky};
    e.out = Output::softmax;
    e.classes = 5;
    e.lr = 0.1;
    const SmallData data = small_data(3, 333, 5, 11);
    Trainer trainer(e, data.X, data.labels);
    PlainRun plain = start_plain_run(e, 3);
    const Matrix Y = labels_to_matrix(data.labels, 5);
    for (int step = 0; step < 5; ++step) {
        plain = plain_step(e, std::move(plain), data.X, Y);
        REQUIRE(trainer.step());
    }
    CHECK(relative_distance(trainer.parameters(), plain.parameters) < 1e-11);
}

TEST_CASE("networks twenty layers deep and layers a thousand units wide train as the plain form does") {
    Experiment deep = tanh_experiment();
    deep.hidden.assign(20, 5);
    Experiment wide = tanh_experiment();
    wide.hidden = {1000, 3, 300};
    wide.act = {Activation::relu, Activation::tanh, Activation::sigmoid};
    wide.lr = 0.05;
    for (const Experiment& e : {deep, wide}) {
        const SmallData data = small_data(2, 45, 2, 11);
        Trainer trainer(e, data.X, data.labels);
        PlainRun plain = start_plain_run(e, 2);
        const Matrix Y = labels_to_matrix(data.labels, 1);
        CAPTURE(e.hidden);
        for (int step = 0; step < 4; ++step) {
            REQUIRE(trainer.cost() ==
                    Catch::Approx(cost_and_gradients(e, plain.architecture, plain.parameters, data.X, Y, 0).cost)
                        .epsilon(1e-11));
            plain = plain_step(e, std::move(plain), data.X, Y);
            REQUIRE(trainer.step());
        }
        CHECK(relative_distance(trainer.parameters(), plain.parameters) < 1e-11);
    }
}

TEST_CASE("training lowers the cost") {
    const SmallData data = small_data(2, 100, 2, 3);
    Trainer trainer(tanh_experiment(), data.X, data.labels);
    const double before = trainer.cost();
    for (int i = 0; i < 200; ++i) trainer.step();
    CHECK(trainer.cost() < 0.8 * before);
}

TEST_CASE("the first cost is the one before any update, and the gradient's norm is 0 until there is one") {
    const SmallData data = small_data(2, 50, 2, 3);
    Experiment e;
    e.init = Initialization::zeros;
    Trainer trainer(e, data.X, data.labels);
    CHECK(trainer.iteration() == 0);
    CHECK(trainer.gradient_norm() == 0);
    CHECK(trainer.cost() == Catch::Approx(std::log(2.0)).epsilon(1e-15));
}

TEST_CASE("a run that leaves the finite numbers keeps the last finite parameters and says where it happened") {
    const SmallData data = small_data(2, 40, 2, 5);
    Experiment e;
    e.hidden = {6, 6};
    e.act = {Activation::leaky};
    e.init = Initialization::he;
    e.lr = 1e120;
    e.batch = GENERATE(0, 16);
    Trainer trainer(e, data.X, data.labels);
    int steps = 0;
    while (steps < 100 && trainer.step()) ++steps;
    REQUIRE(trainer.divergence().has_value());
    CHECK(trainer.divergence()->iteration == steps);
    CHECK(trainer.divergence()->layer >= 1);
    CHECK(trainer.divergence()->layer <= 3);
    CHECK(trainer.iteration() == steps);
    CHECK(to_vector(trainer.parameters()).allFinite());
    CHECK_FALSE(trainer.step());
    CHECK(trainer.iteration() == steps);
}

TEST_CASE("an update that overflows names the layer that it would have spoiled") {
    Experiment e;
    e.hidden = {1};
    e.act = {Activation::relu};
    e.lr = std::numeric_limits<double>::max();
    Matrix X(2, 3);
    X << 1, 2, 3, 0, 0, 0;
    Trainer trainer(e, X, {0, 1, 1});
    Parameters parameters = trainer.parameters();
    parameters.layers[0].W << 1000, 0;
    parameters.layers[1].W.setZero();  // so that layer 1 has no gradient, and layer 2 has one of some 500
    trainer.set_parameters(parameters);
    CHECK_FALSE(trainer.step());
    REQUIRE(trainer.divergence().has_value());
    CHECK(trainer.divergence()->layer == 2);
    CHECK(trainer.divergence()->iteration == 0);
    CHECK(relative_distance(trainer.parameters(), parameters) == 0);
}

TEST_CASE("setting parameters forgives a divergence and starts the optimizer anew") {
    const SmallData data = small_data(2, 60, 2, 5);
    Experiment e = tanh_experiment();
    e.opt = Optimizer::adam;
    e.lr = 0.01;
    Trainer trainer(e, data.X, data.labels);
    const Parameters start = trainer.parameters();
    for (int i = 0; i < 5; ++i) trainer.step();
    const Parameters after_five = trainer.parameters();
    trainer.set_parameters(start);
    for (int i = 0; i < 5; ++i) trainer.step();
    CHECK(relative_distance(trainer.parameters(), after_five) == 0);
    CHECK(trainer.iteration() == 10);

    Parameters broken = start;
    broken.layers[0].W(0, 0) = std::numeric_limits<double>::quiet_NaN();
    trainer.set_parameters(broken);
    CHECK_FALSE(trainer.step());
    CHECK(trainer.divergence()->layer == 1);
    trainer.set_parameters(start);
    CHECK_FALSE(trainer.divergence().has_value());
    CHECK(trainer.step());
}

TEST_CASE("without points there is nothing to train on") {
    Trainer trainer(tanh_experiment(), Matrix(2, 0), {});
    CHECK_FALSE(trainer.step());
    CHECK(std::isnan(trainer.cost()));
    CHECK(trainer.iteration() == 0);
    CHECK_FALSE(trainer.divergence().has_value());
}

TEST_CASE("labels and parameters that do not fit the network are refused") {
    const SmallData data = small_data(2, 10, 2, 5);
    CHECK_THROWS_AS(Trainer(Experiment{}, data.X, std::vector<int>(9, 0)), std::invalid_argument);
    CHECK_THROWS_AS(Trainer(Experiment{}, data.X, std::vector<int>(10, 2)), std::invalid_argument);
    CHECK_THROWS_AS(Trainer(Experiment{}, data.X, std::vector<int>(10, -1)), std::invalid_argument);
    Trainer trainer(Experiment{}, data.X, data.labels);
    Parameters parameters = trainer.parameters();
    parameters.layers[0].W.resize(4, 3);
    CHECK_THROWS_AS(trainer.set_parameters(parameters), std::invalid_argument);
    parameters.layers.pop_back();
    CHECK_THROWS_AS(trainer.set_parameters(parameters), std::invalid_argument);
}

TEST_CASE("how a run is watched does not change it") {
    const SmallData data = small_data(2, 90, 2, 5);
    Trainer watched(tanh_experiment(), data.X, data.labels), alone(tanh_experiment(), data.X, data.labels);
    for (int i = 0; i < 30; ++i) {
        watched.cost();
        watched.parameters();
        watched.step();
        alone.step();
    }
    CHECK(relative_distance(watched.parameters(), alone.parameters()) == 0);
    Trainer moved = std::move(watched);
    moved.step();
    alone.step();
    CHECK(relative_distance(moved.parameters(), alone.parameters()) == 0);
}
