#include "nn/optimizer.hpp"

#include "nn/flat_optimizer.hpp"
#include "nn/flat_vector.hpp"
#include "small_networks.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

namespace {

// One weight, whose updates can be done by hand.
struct OneWeight {
    Parameters parameters{{{Matrix{{1.0}}, Vector::Zero(1)}}};
    OptimizerState state;

    double step(const OptimizerSettings& settings, double gradient) {
        const Gradients gradients{{{Matrix::Constant(1, 1, gradient), Vector::Zero(1)}}};
        OptimizerStep step = optimizer_step(parameters, gradients, state, settings, 0.1);
        parameters = step.parameters;
        state = step.state;
        return parameters.layers[0].W(0, 0);
    }
};

}  // namespace

TEST_CASE("gradient descent steps along the gradient") {
    OneWeight w;
    CHECK(w.step({Optimizer::gd, 0.9, 0.999}, 2) == Catch::Approx(0.8).epsilon(1e-15));
    CHECK(w.step({Optimizer::gd, 0.9, 0.999}, -1) == Catch::Approx(0.9).epsilon(1e-15));
}

TEST_CASE("momentum steps along the mean gradient, without bias correction") {
    OneWeight w;
    const OptimizerSettings settings{Optimizer::momentum, 0.9, 0.999};
    CHECK(w.step(settings, 2) == Catch::Approx(1 - 0.1 * 0.2).epsilon(1e-15));
    CHECK(w.step(settings, 1) == Catch::Approx(1 - 0.1 * 0.2 - 0.1 * (0.9 * 0.2 + 0.1)).epsilon(1e-15));
}

TEST_CASE("RMSprop divides by the root of the mean square") {
    OneWeight w;
    const OptimizerSettings settings{Optimizer::rmsprop, 0.9, 0.99};
    const double s1 = 0.01 * 4, s2 = 0.99 * s1 + 0.01;
    const double first = 1 - 0.1 * 2 / (std::sqrt(s1) + 1e-8);
    CHECK(w.step(settings, 2) == Catch::Approx(first).margin(1e-15));
    CHECK(w.step(settings, 1) == Catch::Approx(first - 0.1 / (std::sqrt(s2) + 1e-8)).margin(1e-15));
}

TEST_CASE("Adam corrects both means for their start at 0") {
    OneWeight w;
    const OptimizerSettings settings{Optimizer::adam, 0.9, 0.999};
    const double first = 1 - 0.1 * 2 / (2 + 1e-8);
    CHECK(w.step(settings, 2) == Catch::Approx(first).margin(1e-15));
    const double v = (0.9 * 0.2 + 0.1) / (1 - 0.81), s = (0.999 * 0.004 + 0.001) / (1 - 0.999 * 0.999);
    CHECK(w.step(settings, 1) == Catch::Approx(first - 0.1 * v / (std::sqrt(s) + 1e-8)).margin(1e-14));
}

TEST_CASE("the flat optimizers are the optimizers on matrices") {
    const Architecture architecture = architecture_of(Experiment{}, 3);
    const ParameterLayout layout(architecture);
    for (const Optimizer kind : {Optimizer::gd, Optimizer::momentum, Optimizer::rmsprop, Optimizer::adam}) {
        const OptimizerSettings settings{kind, 0.8, 0.95};
        Parameters parameters = random_parameters(architecture, 1, 3);
        OptimizerState state;
        std::vector<double> theta = flatten(parameters, layout), next = theta;
        FlatOptimizer flat(settings, theta.size());
        for (std::uint32_t t = 0; t < 20; ++t) {
            const Parameters slope = random_parameters(architecture, 1, 100 + t);
            Gradients gradients;
            for (const LayerParameters& layer : slope.layers) gradients.layers.push_back({layer.W, layer.b});
            OptimizerStep step = optimizer_step(parameters, gradients, state, settings, 0.01);
            parameters = step.parameters;
            state = step.state;
            flat.step(theta, flatten(slope, layout), 0.01, next);
            std::swap(theta, next);
        }
        CHECK(to_vector(unflatten(theta.data(), layout)).isApprox(to_vector(parameters), 1e-13));
    }
}

TEST_CASE("the learning rate decays with the epochs") {
    Experiment e;
    e.lr = 2;
    CHECK(learning_rate_of(e, 100) == 2);
    e.decay = 0.5;
    CHECK(learning_rate_of(e, 0) == 2);
    CHECK(learning_rate_of(e, 2) == 1);
}
