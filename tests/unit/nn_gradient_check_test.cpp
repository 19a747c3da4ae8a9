#include "nn/gradient_check.hpp"

#include "nn/cost.hpp"
#include "nn/trainer.hpp"
#include "small_networks.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

GradientCheck check_of(const Experiment& e, const Parameters& parameters, const SmallData& data,
                       Regularization lambda = {}) {
    const Architecture architecture = architecture_of(e, static_cast<int>(data.X.rows()));
    return gradient_check(architecture, parameters, data.X, labels_to_matrix(data.labels, architecture.n_y()), lambda);
}

}  // namespace

TEST_CASE("the analytic gradient is the slope of the cost") {
    RandomExperiments random(31);
    for (int trial = 0; trial < 60; ++trial) {
        Experiment e = small_experiment(random);
        for (Activation& activation : e.act) activation = random.chance() ? Activation::tanh : Activation::sigmoid;
        const int n_x = 1 + random.below(4), m = 5 + random.below(20);
        const SmallData data = small_data(n_x, m, e.classes, 3);
        const Parameters parameters = random_parameters(architecture_of(e, n_x), 0.7, random.below(1000));
        CAPTURE(trial, e.hidden, static_cast<int>(e.out), e.classes);
        CHECK(check_of(e, parameters, data, {e.l1, e.l2}).difference < 1e-7);
    }
}

TEST_CASE("the gradient is right away from the kinks of ReLU too, and after some training") {
    Experiment e;
    e.hidden = {6, 4};
    e.act = {Activation::relu, Activation::leaky};
    e.init = Initialization::he;
    e.lr = 0.05;
    const SmallData data = small_data(3, 30, 2, 3);
    Trainer trainer(e, data.X, data.labels);
    for (int i = 0; i < 25; ++i) trainer.step();
    CHECK(check_of(e, trainer.parameters(), data).difference < 1e-7);
}

TEST_CASE("a planted fault is found, however small the layer") {
    const Experiment e;
    const SmallData data = small_data(2, 30, 2, 3);
    const GradientCheck right = check_of(e, random_parameters(architecture_of(e, 2), 0.7, 5), data);
    REQUIRE(right.difference < 1e-7);
    for (Eigen::Index i = 0; i < right.gradient.size(); ++i) {
        Vector faulty = right.gradient;
        faulty(i) *= 1.01;
        CHECK(relative_difference(faulty, right.approximation) > 1e-5);
    }
}

TEST_CASE("the relative difference is 0 for equal, 1 for opposite gradients, and 0 when both vanish") {
    const Vector g{{3, -4}};
    CHECK(relative_difference(g, g) == 0);
    CHECK(relative_difference(g, -g) == 1);
    CHECK(relative_difference(Vector::Zero(2), Vector::Zero(2)) == 0);
}

TEST_CASE("a two-sided difference is exact for a parabola") {
    const auto parabola = [](const Vector& theta) { return theta.squaredNorm() + 3 * theta(0); };
    const Vector slope = numerical_gradient(parabola, Vector{{1, 2}}, 0.5);
    CHECK(slope == Vector{{5, 4}});
}
