#include "training/parameter_check.hpp"

#include "nn/cost.hpp"
#include "nn/gradient_check.hpp"
#include "small_networks.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;
using std::chrono::microseconds;

namespace {

struct Bench {
    Experiment experiment;
    SmallData data = small_data(2, 25, 2, 3);
    Matrix Y = labels_to_matrix(data.labels, 1);
    Architecture architecture;
    Parameters parameters;

    Bench() {
        experiment.hidden = {4, 3};
        architecture = architecture_of(experiment, 2);
        parameters = random_parameters(architecture, 0.7, 4);
    }
    ParameterCheck check(const PlantedFault& fault) const { return {architecture, parameters, data.X, Y, fault}; }
};

}  // namespace

TEST_CASE("the check by slices gives the numbers of the check at once") {
    const Bench bench;
    ParameterCheck check = bench.check({});
    int slices = 0;
    for (; !check.ended(); ++slices) check.advance(microseconds(0));
    CHECK(slices == check.parameters());
    const GradientCheck whole = gradient_check(bench.architecture, bench.parameters, bench.data.X, bench.Y);
    CHECK(to_vector(check.gradients()) == whole.gradient);
    CHECK(to_vector(check.approximations()) == whole.approximation);
    CHECK(check.difference() == whole.difference);
    CHECK(check.difference() < 1e-7);
}

TEST_CASE("every fault of every layer is caught") {
    const Bench bench;
    for (const FaultKind kind : {FaultKind::slope, FaultKind::mean, FaultKind::bias}) {
        for (int l = 1; l <= (kind == FaultKind::slope ? 2 : 3); ++l) {
            ParameterCheck check = bench.check({kind, l});
            while (!check.ended()) check.advance(microseconds(100000));
            CAPTURE(static_cast<int>(kind), l);
            CHECK(check.difference() > 1e-3);
        }
    }
}

TEST_CASE("a check that has begun says how far it is") {
    const Bench bench;
    ParameterCheck check = bench.check({});
    CHECK(check.compared() == 0);
    CHECK(check.parameters() == 4 * 2 + 4 + 3 * 4 + 3 + 3 + 1);
    check.advance(microseconds(0));
    CHECK(check.compared() == 1);
    CHECK_FALSE(check.ended());
}
