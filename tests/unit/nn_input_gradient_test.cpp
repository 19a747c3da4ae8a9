#include "nn/input_gradient.hpp"

#include "nn/predict.hpp"
#include "small_networks.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

namespace {

double log_odds(const Architecture& architecture, const Parameters& parameters, const Matrix& x) {
    const Matrix AL = predict_probabilities(architecture, parameters, x);
    return AL.rows() == 1 ? std::log(AL(0, 0) / (1 - AL(0, 0))) : std::log(AL(1, 0) / AL(0, 0));
}

}  // namespace

TEST_CASE("the gradient by input is the slope of the log odds, input by input") {
    RandomExperiments random(5);
    for (int trial = 0; trial < 40; ++trial) {
        Experiment e = small_experiment(random);
        for (Activation& activation : e.act) activation = random.chance() ? Activation::tanh : Activation::sigmoid;
        const int n_x = 2 + random.below(5);
        const Architecture architecture = architecture_of(e, n_x);
        const Parameters parameters = random_parameters(architecture, 0.7, random.below(1000));
        const Matrix x = small_data(n_x, 1, e.classes, random.below(1000)).X;
        const InputGradient gradient = input_gradient(architecture, parameters, x);
        CAPTURE(trial, e.hidden, static_cast<int>(e.out));
        CHECK(gradient.z == Catch::Approx(log_odds(architecture, parameters, x)).epsilon(1e-9).margin(1e-9));
        REQUIRE(gradient.dz_dx.size() == n_x);
        for (Eigen::Index i = 0; i < n_x; ++i) {
            constexpr double step = 1e-5;
            Matrix more = x, less = x;
            more(i, 0) += step;
            less(i, 0) -= step;
            const double slope =
                (log_odds(architecture, parameters, more) - log_odds(architecture, parameters, less)) / (2 * step);
            CHECK(gradient.dz_dx(i) == Catch::Approx(slope).epsilon(1e-5).margin(1e-7));
        }
    }
}

TEST_CASE("the gradient by input of logistic regression is w, whatever the input") {
    Experiment e;
    e.hidden = {};
    const Architecture architecture = architecture_of(e, 4);
    const Parameters parameters = random_parameters(architecture, 1, 3);
    for (const std::uint32_t seed : {1u, 2u})
        CHECK(input_gradient(architecture, parameters, small_data(4, 1, 2, seed).X).dz_dx ==
              Vector(parameters.layers[0].W.row(0).transpose()));
}

TEST_CASE("what the inputs of ReLU layers without biases add is the whole answer") {
    Experiment e;
    e.hidden = {5, 3};
    e.act = {Activation::relu};
    const Architecture architecture = architecture_of(e, 4);
    Parameters parameters = random_parameters(architecture, 1, 8);
    for (LayerParameters& layer : parameters.layers) layer.b.setZero();
    const Matrix x = small_data(4, 1, 2, 6).X;
    const InputGradient gradient = input_gradient(architecture, parameters, x);
    REQUIRE(gradient.z != 0);
    CHECK(gradient.dz_dx.dot(x.col(0)) == Catch::Approx(gradient.z));
}
