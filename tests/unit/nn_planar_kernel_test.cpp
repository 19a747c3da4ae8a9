#include "nn/planar_kernel.hpp"

#include "nn/cost.hpp"
#include "nn/flat_vector.hpp"
#include "nn/plain_training.hpp"
#include "nn/trainer.hpp"
#include "small_networks.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <cmath>
#include <limits>

using namespace petal;

namespace {

Experiment planar(int units) {
    Experiment e;
    e.hidden = {units};
    e.init = Initialization::course;
    return e;
}

// The kernel's gradient and that of the plain form, at random parameters.
struct BothForms {
    Vector kernel, plain;
};

BothForms gradients_of(int units, int m) {
    const Experiment e = planar(units);
    const Architecture architecture = architecture_of(e, 2);
    const SmallData data = small_data(2, m, 2, 19);
    const Matrix Y = labels_to_matrix(data.labels, 1);
    const Parameters parameters = random_parameters(architecture, 2 / std::sqrt(units), 8);
    const ParameterLayout layout(architecture);
    const std::vector<double> theta = flatten(parameters, layout);
    std::vector<double> gradient(theta.size(), std::numeric_limits<double>::quiet_NaN());
    PlanarKernel kernel(architecture);
    for (int i = 0; i < 2; ++i) kernel.gradient(theta.data(), pack_batch(data.X, Y), gradient.data());
    const Vector plain = to_vector(cost_and_gradients(e, architecture, parameters, data.X, Y, 0).gradients);
    return {Eigen::Map<const Vector>(gradient.data(), static_cast<Eigen::Index>(gradient.size())), plain};
}

}  // namespace

// One sample to several blocks of them, single units and pairs and fours, and a layer wider than all of that.
TEST_CASE("the planar kernel's gradient is that of the plain form, whatever the numbers of units and samples") {
    const int units = GENERATE(1, 2, 3, 4, 5, 7, 8, 50, 61, 1000);
    const int m = GENERATE(1, 2, 3, 4, 5, 40, 81, 400, 401, 977);
    CAPTURE(units, m);
    const auto [kernel, plain] = gradients_of(units, m);
    CHECK((kernel - plain).norm() < 1e-12 * plain.norm());
}

TEST_CASE("the planar kernel trains as the plain form does with every optimizer, minibatches and regularization") {
    Experiment e = planar(GENERATE(1, 4, 7));
    e.opt = GENERATE(from_range(all_of_choice<Optimizer>()));
    const bool divides_by_root = e.opt == Optimizer::rmsprop || e.opt == Optimizer::adam;
    e.lr = divides_by_root ? 0.01 : 0.3;
    e.batch = GENERATE(0, 32);
    e.l2 = GENERATE(0.0, 0.7);
    const SmallData data = small_data(2, 150, 2, 23);
    const Matrix Y = labels_to_matrix(data.labels, 1);
    Trainer trainer(e, data.X, data.labels);
    REQUIRE(PlanarKernel::fits(trainer.architecture()));
    PlainRun plain = start_plain_run(e, 2);
    for (int step = 0; step < 30; ++step) {
        REQUIRE(trainer.step());
        plain = plain_step(e, std::move(plain), data.X, Y);
    }
    CAPTURE(e.hidden, static_cast<int>(e.opt), e.batch, e.l2);
    const Vector expected = to_vector(plain.parameters);
    CHECK((to_vector(trainer.parameters()) - expected).norm() < (divides_by_root ? 1e-7 : 1e-10) * expected.norm());
}

TEST_CASE("a NaN among the parameters reaches the planar kernel's gradient") {
    const Architecture architecture = architecture_of(planar(3), 2);
    Parameters parameters = random_parameters(architecture, 1, 8);
    parameters.layers[0].W(1, 0) = std::numeric_limits<double>::quiet_NaN();
    const SmallData data = small_data(2, 10, 2, 19);
    const std::vector<double> theta = flatten(parameters, ParameterLayout(architecture));
    std::vector<double> gradient(theta.size());
    PlanarKernel(architecture)
        .gradient(theta.data(), pack_batch(data.X, labels_to_matrix(data.labels, 1)), gradient.data());
    CHECK_FALSE(Eigen::Map<const Vector>(gradient.data(), static_cast<Eigen::Index>(gradient.size())).allFinite());
}
