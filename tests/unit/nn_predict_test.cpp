#include "nn/predict.hpp"

#include "nn/cost.hpp"
#include "nn/forward.hpp"
#include "nn/trainer.hpp"
#include "small_networks.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

namespace {

double largest_difference(const Matrix& A, const Matrix& B) { return (A - B).cwiseAbs().maxCoeff(); }

// The cost of samples that are held out, by a trainer with these parameters.
double held_out_cost(const Run& run, const Parameters& parameters, const Matrix& X, const std::vector<int>& labels) {
    Trainer trainer(run, X, labels);
    trainer.watch(X, labels);
    trainer.set_parameters(parameters);
    return trainer.watched_cost();
}

}  // namespace

TEST_CASE(
    "predictions, hidden activations and the cost of held-out samples are those of the plain forward propagation") {
    RandomExperiments random(99);
    for (int trial = 0; trial < 60; ++trial) {
        const Experiment e = small_experiment(random);
        const int n_x = 1 + random.below(4), m = 1 + random.below(200);
        const Architecture architecture = architecture_of(e, n_x);
        const Parameters parameters = random_parameters(architecture, 0.8, random.below(1000));
        const SmallData data = small_data(n_x, m, e.classes, 3);
        CAPTURE(trial, architecture.layers);
        Matrix A = data.X;
        const std::vector<Matrix> hidden = hidden_activations(architecture, parameters, data.X);
        REQUIRE(static_cast<int>(hidden.size()) == architecture.L() - 1);
        for (int l = 1; l <= architecture.L(); ++l) {
            A = linear_activation_forward(A, parameters.layers[l - 1], layer_function(architecture, l)).A;
            if (l < architecture.L())
                REQUIRE(largest_difference(hidden[l - 1], A) < 1e-13 * (1 + A.cwiseAbs().maxCoeff()));
        }
        const Matrix probabilities = predict_probabilities(architecture, parameters, data.X);
        REQUIRE(largest_difference(probabilities, A) < 1e-12);
        const ModelForward forward = L_model_forward(data.X, parameters, architecture);
        const double cost =
            compute_cost(forward.caches.back().Z, labels_to_matrix(data.labels, architecture.n_y()), e.out);
        REQUIRE(held_out_cost(e, parameters, data.X, data.labels) == Catch::Approx(cost).epsilon(1e-12));
    }
}

TEST_CASE("a prediction does not depend on the points beside it") {
    const Architecture architecture = architecture_of(Experiment{}, 2);
    const Parameters parameters = random_parameters(architecture, 1, 4);
    const SmallData data = small_data(2, 333, 2, 3);
    const Matrix together = predict_probabilities(architecture, parameters, data.X);
    for (const int j : {0, 1, 79, 80, 81, 331, 332}) {
        CHECK(predict_probabilities(architecture, parameters, data.X.col(j))(0, 0) == together(0, j));
    }
}

TEST_CASE("the label is 1 only above one half, and the first of the largest for softmax") {
    Architecture sigmoid_output = architecture_of(Experiment{}, 2);
    Matrix probabilities(1, 3);
    probabilities << 0.5, std::nextafter(0.5, 1), 0.2;
    CHECK(labels_of(sigmoid_output, probabilities) == std::vector<int>{0, 1, 0});

    Experiment e;
    e.out = Output::softmax;
    e.classes = 3;
    Matrix columns(3, 4);
    columns << 0.4, 0.2, 0.1, 0.3, 0.4, 0.5, 0.1, 0.3, 0.2, 0.3, 0.8, 0.4;
    CHECK(labels_of(architecture_of(e, 2), columns) == std::vector<int>{0, 1, 2, 2});
}

TEST_CASE("accuracy is the share of right labels, and nothing for no points") {
    CHECK(accuracy({1, 0, 1, 1}, {1, 1, 1, 0}) == 0.5);
    CHECK(std::isnan(accuracy({}, {})));
    const Architecture architecture = architecture_of(Experiment{}, 2);
    const Parameters parameters = random_parameters(architecture, 1, 4);
    CHECK(std::isnan(held_out_cost(Run{}, parameters, Matrix(2, 0), {})));
    CHECK(labels_of(architecture, predict_probabilities(architecture, parameters, Matrix(2, 0))).empty());
}

TEST_CASE("a certain and wrong unit costs its logit instead of infinity") {
    Experiment e;
    e.hidden = {};
    const Architecture architecture = architecture_of(e, 1);
    Parameters parameters = random_parameters(architecture, 1, 4);
    parameters.layers[0].W(0, 0) = 1000;
    parameters.layers[0].b(0) = 0;
    CHECK(held_out_cost(e, parameters, Matrix::Constant(1, 1, 2), {0}) == 2000);
    CHECK(held_out_cost(e, parameters, Matrix::Constant(1, 1, 2), {1}) == 0);
}

TEST_CASE("a sigmoid's answer is class 1 above the threshold, and softmax knows none") {
    Architecture architecture = architecture_of(Run{}, 2);
    Matrix AL(1, 3);
    AL << 0.2, 0.5, 0.7;
    CHECK(labels_of(architecture, AL) == std::vector<int>{0, 0, 1});
    CHECK(labels_of(architecture, AL, 0.3) == std::vector<int>{0, 1, 1});
    Run softmax;
    softmax.out = Output::softmax;
    Matrix P(2, 1);
    P << 0.6, 0.4;
    CHECK(labels_of(architecture_of(softmax, 2), P, 0.3) == std::vector<int>{0});
}
