// The second course: gradient check, and optimizers on 300 moons.
#include "data/planar.hpp"
#include "math/elementwise.hpp"
#include "math/linspace.hpp"
#include "math/numpy_random.hpp"
#include "nn/backward.hpp"
#include "nn/cost.hpp"
#include "nn/gradient_check.hpp"
#include "nn/minibatch.hpp"
#include "nn/plain_training.hpp"
#include "nn/predict.hpp"
#include "nn/trainer.hpp"
#include "reference/course_numbers.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <numbers>

using namespace petal;

namespace {

// gradient_check_n_test_case of the course: everything from seed 1, biases too.
struct GradientCheckCase {
    Architecture architecture;
    Matrix X, Y{{1, 1, 0}};
    Parameters parameters;

    GradientCheckCase() {
        NumpyRandom random(1);
        Run run;
        run.hidden = {5, 3};
        run.act = {Activation::relu};
        architecture = architecture_of(run, 4);
        X = random.randn(4, 3);
        for (int l = 1; l <= 3; ++l) {
            const int n = architecture.layers[l], n_prev = architecture.layers[l - 1];
            Matrix W = random.randn(n, n_prev);
            parameters.layers.push_back({std::move(W), Vector(random.randn(n, 1))});
        }
    }
};

// The fault that the course plants: dW2 twice and db1 four times as large.
Vector course_bug(const GradientCheckCase& c) {
    const ModelForward forward = L_model_forward(c.X, c.parameters, c.architecture);
    Gradients gradients = L_model_backward(forward.AL, c.Y, forward.caches, c.architecture);
    gradients.layers[1].dW *= 2;
    gradients.layers[0].db *= 4;
    return to_vector(gradients);
}

// make_moons(300, noise=.2) after seed(3); generate_data draws the planar lab's other sets first.
LabelledData moons_of_seed_3() {
    const Vector angles = linspace(0, std::numbers::pi, 150);
    NumpyRandom random(3);
    const std::vector<int> order = random.permutation(300);
    LabelledData data{Matrix(2, 300), std::vector<int>(300)};
    for (int i = 0; i < 300; ++i) {
        const int label = order[i] < 150 ? 0 : 1;
        const double t = angles(order[i] % 150);
        data.X(0, i) = (label == 0 ? petal::cos(t) : 1 - petal::cos(t)) + 0.2 * random.randn();
        data.X(1, i) = (label == 0 ? petal::sin(t) : 1 - petal::sin(t) - 0.5) + 0.2 * random.randn();
        data.labels[i] = label;
    }
    return data;
}

Run moons_run(Optimizer optimizer) {
    Run run;
    run.hidden = {5, 2};
    run.act = {Activation::relu};
    run.init = Initialization::he;
    run.seed = 3;
    run.lr = 0.0007;
    run.batch = 64;
    run.opt = optimizer;
    run.iters = 10000;
    return run;
}

void check_moons(Optimizer optimizer, const Json& expected) {
    const Run run = moons_run(optimizer);
    const LabelledData moons = moons_of_seed_3();
    Trainer trainer(run, moons.X, moons.labels);
    while (trainer.iteration() < run.iters) REQUIRE(trainer.step());
    const std::vector<int> predicted = labels_of(trainer.architecture(), trainer.probabilities());
    CHECK(accuracy(predicted, moons.labels) == Catch::Approx(number(expected["acc"])).epsilon(1e-12));
    Matrix W1(5, 2);
    for (int i = 0; i < 10; ++i) W1(i / 2, i % 2) = number(expected["W1"][i / 2][i % 2]);
    CHECK(largest_difference(trainer.parameters().layers[0].W, W1) < 1e-9);
}

}  // namespace

TEST_CASE("the gradient check has the course's numbers, for a right gradient and for the planted fault") {
    const Json& expected = reference()["course2"]["gradient_check"];
    const GradientCheckCase c;
    const GradientCheck check = gradient_check(c.architecture, c.parameters, c.X, c.Y, {}, 1e-5);
    for (Eigen::Index i = 0; i < check.gradient.size(); ++i) {
        CHECK(check.gradient(i) == Catch::Approx(number(expected["grad"][static_cast<std::size_t>(i)])).margin(1e-14));
    }
    CHECK(expected["grad"].size() == static_cast<std::size_t>(check.gradient.size()));
    CHECK(check.difference <
          number(expected["1e-05"]["correct"]));  // a cost from logits cancels less than the course's
    for (const std::string epsilon : {"0.001", "0.0001", "1e-05", "1e-06"}) {
        const GradientCheck other = gradient_check(c.architecture, c.parameters, c.X, c.Y, {}, std::stod(epsilon));
        const double difference = relative_difference(course_bug(c), other.approximation);
        CHECK(difference == Catch::Approx(number(expected[epsilon]["course_bug"])).margin(1e-8));
    }
    const ModelForward forward = L_model_forward(c.X, c.parameters, c.architecture);
    CHECK(compute_cost(forward.caches.back().Z, c.Y, Output::sigmoid) ==
          Catch::Approx(number(expected["cost"])).epsilon(1e-14));
}

TEST_CASE("the course's moons are drawn") {
    const Json& expected = reference()["course2"]["moons_300_seed3"];
    const LabelledData moons = moons_of_seed_3();
    for (int i = 0; i < 3; ++i) {
        CHECK(moons.X(0, i) == Catch::Approx(number(expected["first3"][i][0])).margin(1e-14));
        CHECK(moons.X(1, i) == Catch::Approx(number(expected["first3"][i][1])).margin(1e-14));
    }
    for (int i = 0; i < 10; ++i) CHECK(moons.labels[i] == expected["y10"][i].get<int>());
}

TEST_CASE("the epochs shuffle as the course's do") {
    const Json& expected = reference()["course2"]["minibatch_perms"];
    for (const int seed : {0, 10, 11, 12}) {
        std::vector<int> first = random_mini_batches(300, 8, static_cast<std::uint32_t>(seed))[0];
        CHECK(first == expected[std::to_string(seed)].get<std::vector<int>>());
    }
}

TEST_CASE("minibatch gradient descent on the moons ends with the course's weights and accuracy") {
    check_moons(Optimizer::gd, reference()["course2"]["opt_gd"]);
}

TEST_CASE("momentum on the moons ends with the course's weights and accuracy") {
    check_moons(Optimizer::momentum, reference()["course2"]["opt_momentum"]);
}

TEST_CASE("an epoch costs in its last minibatch what the course prints") {
    for (const Optimizer optimizer : {Optimizer::gd, Optimizer::momentum}) {
        const char* name = optimizer == Optimizer::gd ? "opt_gd" : "opt_momentum";
        const Run run = moons_run(optimizer);
        const LabelledData moons = moons_of_seed_3();
        const Matrix Y = labels_to_matrix(moons.labels, 1);
        PlainRun trained = start_plain_run(run, 2);
        for (int epoch = 0; epoch <= 1000; ++epoch) {
            trained = plain_step(run, std::move(trained), moons.X, Y);
            if (epoch % 1000 != 0) continue;
            const Json& expected = reference()["course2"][name]["costs_every_1000_epochs"];
            CHECK(trained.cost ==
                  Catch::Approx(number(expected[static_cast<std::size_t>(epoch / 1000)])).epsilon(1e-11));
        }
    }
}
