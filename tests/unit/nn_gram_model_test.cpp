#include "nn/gram_model.hpp"

#include "nn/cost.hpp"
#include "nn/forward.hpp"
#include "nn/plain_training.hpp"
#include "nn/predict.hpp"
#include "nn/trainer.hpp"
#include "small_networks.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <stdexcept>

using namespace petal;

namespace {

double distance(const Parameters& a, const Parameters& b) {
    const Vector x = to_vector(a), y = to_vector(b);
    return (x - y).norm() / y.norm();
}

Experiment wide_experiment() {
    Experiment e;
    e.hidden = {7, 5};
    e.act = {Activation::relu};
    e.init = Initialization::course;
    e.lr = 0.02;
    return e;
}

// Trains both forms and returns how far they are apart in the end; on the way their costs must agree.
double distance_after(const Experiment& e, int n_x, int m, int steps) {
    const SmallData data = small_data(n_x, m, e.classes, 17);
    REQUIRE(GramModel::suits(e, data.X));
    Trainer trainer(e, data.X, data.labels);
    PlainRun plain = start_plain_run(e, n_x);
    const Matrix Y = labels_to_matrix(data.labels, plain.architecture.n_y());
    for (int step = 0; step < steps; ++step) {
        const double plain_cost =
            cost_and_gradients(e, plain.architecture, plain.parameters, data.X, Y, plain.update).cost;
        REQUIRE(trainer.cost() == Catch::Approx(plain_cost).epsilon(1e-9));
        plain = plain_step(e, std::move(plain), data.X, Y);
        REQUIRE(trainer.step());
        REQUIRE(trainer.gradient_norm() == Catch::Approx(to_vector(plain.gradients).norm()).epsilon(1e-6));
    }
    return distance(trainer.parameters(), plain.parameters);
}

}  // namespace

TEST_CASE("the Gram form trains as the plain form does with gradient descent") {
    CHECK(distance_after(wide_experiment(), 90, 31, 100) < 1e-9);
}

TEST_CASE("the Gram form trains as the plain form does with momentum and learning-rate decay") {
    Experiment e = wide_experiment();
    e.opt = Optimizer::momentum;
    e.decay = 0.05;
    CHECK(distance_after(e, 90, 31, 100) < 1e-9);
}

TEST_CASE("the Gram form trains as the plain form does with minibatches") {
    Experiment e = wide_experiment();
    e.batch = 8;
    CHECK(distance_after(e, 90, 31, 100) < 1e-9);
}

TEST_CASE("the Gram form trains as the plain form does with L2, also under momentum in minibatches") {
    Experiment e = wide_experiment();
    e.l2 = 3;
    CHECK(distance_after(e, 90, 31, 100) < 1e-9);
    e.opt = Optimizer::momentum;
    e.batch = 10;
    CHECK(distance_after(e, 90, 31, 100) < 1e-9);
}

TEST_CASE("the Gram form trains as the plain form does with dropout, without hidden layers, and with softmax") {
    Experiment e = wide_experiment();
    e.keep = 0.7;
    CHECK(distance_after(e, 90, 31, 100) < 1e-9);
    e = wide_experiment();
    e.hidden = {};
    CHECK(distance_after(e, 90, 31, 100) < 1e-9);
    e.out = Output::softmax;
    e.classes = 3;
    CHECK(distance_after(e, 301, 45, 100) < 1e-9);
}

TEST_CASE("random experiments on wide inputs train as the plain form does, with the Gram form and without it") {
    RandomExperiments random(77);
    int in_gram_form = 0;
    constexpr int trials = 60;
    for (int trial = 0; trial < trials; ++trial) {
        const Experiment e = small_experiment(random);
        const int n_x = 20 + random.below(330), m = 3 + random.below(50);
        const SmallData data = small_data(n_x, m, e.classes, 31);
        const bool divides_by_root = e.opt == Optimizer::rmsprop || e.opt == Optimizer::adam;
        const bool gram = GramModel::suits(e, data.X);
        REQUIRE((!gram || (!divides_by_root && e.l1 == 0)));
        in_gram_form += gram;
        CAPTURE(trial, gram, n_x, m, e.hidden, static_cast<int>(e.opt), e.batch, e.keep, e.l1, e.l2);
        Trainer trainer(e, data.X, data.labels);
        PlainRun plain = start_plain_run(e, n_x);
        const Matrix Y = labels_to_matrix(data.labels, plain.architecture.n_y());
        for (int step = 0; step < 10; ++step) {
            REQUIRE(trainer.step());
            plain = plain_step(e, std::move(plain), data.X, Y);
            const double size = 1e-3 + to_vector(plain.parameters).norm();
            REQUIRE((to_vector(trainer.parameters()) - to_vector(plain.parameters)).norm() <
                    (divides_by_root ? 1e-6 : 1e-9) * size);
        }
    }
    CHECK(in_gram_form >= trials / 6);
    CHECK(trials - in_gram_form >= trials / 6);
}

TEST_CASE("the Gram form goes on from parameters that were set") {
    const SmallData data = small_data(60, 20, 2, 17);
    const Experiment e = wide_experiment();
    Trainer trainer(e, data.X, data.labels);
    PlainRun plain = start_plain_run(e, 60);
    const Parameters start = random_parameters(plain.architecture, 0.1, 5);
    trainer.step();
    trainer.set_parameters(start);
    CHECK(distance(trainer.parameters(), start) == 0);
    plain.parameters = start;
    const Matrix Y = labels_to_matrix(data.labels, 1);
    for (int step = 0; step < 10; ++step) {
        trainer.step();
        plain = plain_step(e, std::move(plain), data.X, Y);
    }
    CHECK(distance(trainer.parameters(), plain.parameters) < 1e-11);
}

TEST_CASE("the Gram form is left alone where it does not hold or does not pay") {
    const Matrix wide = Matrix::Zero(100, 50), narrow = Matrix::Zero(99, 50);
    Experiment e;
    CHECK(GramModel::suits(e, wide));
    CHECK_FALSE(GramModel::suits(e, narrow));
    CHECK_FALSE(GramModel::suits(e, Matrix(100, 0)));
    CHECK_FALSE(GramModel::suits(e, Matrix::Zero(8192, 4096)));
    e.l1 = 0.1;
    CHECK_FALSE(GramModel::suits(e, wide));
    e.l1 = 0;
    e.opt = Optimizer::adam;
    CHECK_FALSE(GramModel::suits(e, wide));
    e.opt = Optimizer::rmsprop;
    CHECK_FALSE(GramModel::suits(e, wide));
}

TEST_CASE("a wide run that diverges names a layer and keeps finite parameters") {
    const SmallData data = small_data(60, 20, 2, 17);
    Experiment e = wide_experiment();
    e.act = {Activation::leaky};
    e.lr = 1e120;
    Trainer trainer(e, data.X, data.labels);
    int steps = 0;
    while (steps < 50 && trainer.step()) ++steps;
    REQUIRE(trainer.divergence().has_value());
    CHECK(trainer.divergence()->iteration == steps);
    CHECK(to_vector(trainer.parameters()).allFinite());
}

TEST_CASE("wide inputs train in the usual form too") {
    Experiment e = wide_experiment();
    e.opt = Optimizer::adam;
    e.lr = 0.003;
    const SmallData data = small_data(300, 90, 2, 17);
    Trainer trainer(e, data.X, data.labels);
    PlainRun plain = start_plain_run(e, 300);
    const Matrix Y = labels_to_matrix(data.labels, 1);
    for (int step = 0; step < 20; ++step) {
        REQUIRE(trainer.cost() ==
                Catch::Approx(cost_and_gradients(e, plain.architecture, plain.parameters, data.X, Y, 0).cost)
                    .epsilon(1e-7));
        REQUIRE(trainer.step());
        plain = plain_step(e, std::move(plain), data.X, Y);
    }
    CHECK(distance(trainer.parameters(), plain.parameters) < 1e-7);
}

TEST_CASE("samples that are only looked at get the same answers in the Gram form as from the parameters") {
    const SmallData data = small_data(90, 31, 2, 17), held_out = small_data(90, 9, 2, 18);
    for (const Optimizer opt : {Optimizer::gd, Optimizer::momentum, Optimizer::adam}) {
        Experiment e = wide_experiment();
        e.opt = opt;
        e.l2 = opt == Optimizer::momentum ? 2 : 0;
        e.keep = opt == Optimizer::momentum ? 0.8 : 1;
        Trainer trainer(e, data.X, data.labels);
        trainer.watch(held_out.X, held_out.labels);
        for (int step = 0; step < 40; ++step) REQUIRE(trainer.step());
        const Parameters parameters = trainer.parameters();
        const Architecture& architecture = trainer.architecture();
        const Matrix train = predict_probabilities(architecture, parameters, data.X),
                     test = predict_probabilities(architecture, parameters, held_out.X);
        CHECK((trainer.probabilities() - train).cwiseAbs().maxCoeff() < 1e-9);
        CHECK((trainer.watched_probabilities() - test).cwiseAbs().maxCoeff() < 1e-9);
        const Matrix logits = L_model_forward(held_out.X, parameters, architecture).caches.back().Z;
        CHECK(trainer.watched_cost() ==
              Catch::Approx(compute_cost(logits, labels_to_matrix(held_out.labels, 1), e.out)).epsilon(1e-9));
        trainer.set_parameters(parameters);
        CHECK((trainer.watched_probabilities() - test).cwiseAbs().maxCoeff() < 1e-9);
    }
}

TEST_CASE("without samples to look at there is no cost of them") {
    const SmallData data = small_data(90, 31, 2, 17);
    Trainer trainer(wide_experiment(), data.X, data.labels);
    CHECK(std::isnan(trainer.watched_cost()));
    CHECK(trainer.watched_probabilities().cols() == 0);
    CHECK_THROWS_AS(trainer.watch(data.X.topRows(89), data.labels), std::invalid_argument);
    CHECK_THROWS_AS(trainer.watch(data.X.leftCols(30), data.labels), std::invalid_argument);
}
