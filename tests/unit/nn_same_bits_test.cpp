// Natively, under the sanitizers and as wasm the kernels must give these very bits. When a kernel changes the order of
// its sums on purpose, the numbers here change, and so do the fingerprints that users have noted down.
#include "math/linspace.hpp"
#include "nn/cost.hpp"
#include "nn/gradient_check.hpp"
#include "nn/plain_training.hpp"
#include "nn/predict.hpp"
#include "nn/region.hpp"
#include "nn/trainer.hpp"
#include "small_networks.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cstdint>
#include <cstring>

using namespace petal;

namespace {

class Hash {
  public:
    void add(double value) {
        std::uint64_t bits;
        std::memcpy(&bits, &value, sizeof bits);
        value_ = (value_ ^ bits) * 0x100000001b3u;
    }
    template <class Dense> void add_all(const Dense& values) {
        for (Eigen::Index i = 0; i < values.size(); ++i) add(values.data()[i]);
    }
    std::uint64_t value() const { return value_; }

  private:
    std::uint64_t value_ = 0xcbf29ce484222325u;
};

// Parameters, costs and predictions of 15 steps.
std::uint64_t trained(const Experiment& e, int n_x, int m) {
    const SmallData data = small_data(n_x, m, e.classes, 21);
    Trainer trainer(e, data.X, data.labels);
    Hash hash;
    for (int step = 0; step < 15; ++step) {
        hash.add(trainer.cost());
        REQUIRE(trainer.step());
    }
    hash.add_all(to_vector(trainer.parameters()));
    hash.add_all(predict_probabilities(trainer.architecture(), trainer.parameters(), data.X));
    hash.add(cost_of(trainer.architecture(), trainer.parameters(), data.X, data.labels));
    return hash.value();
}

// The same of the plain form, which the deep lab opens and gradient checks compare with.
std::uint64_t trained_plainly(const Experiment& e, int n_x, int m) {
    const SmallData data = small_data(n_x, m, e.classes, 21);
    PlainRun run = start_plain_run(e, n_x);
    const Matrix Y = labels_to_matrix(data.labels, run.architecture.n_y());
    Hash hash;
    for (int step = 0; step < 15; ++step) {
        run = plain_step(e, std::move(run), data.X, Y);
        hash.add(run.cost);
    }
    hash.add_all(to_vector(run.parameters));
    hash.add(gradient_check(run.architecture, run.parameters, data.X, Y, {e.l1, e.l2}).difference);
    return hash.value();
}

std::uint64_t region_of(const std::vector<int>& hidden) {
    Experiment e;
    e.hidden = hidden;
    const Architecture architecture = architecture_of(e, 2);
    const Parameters parameters = random_parameters(architecture, 0.7, 9);
    Hash hash;
    hash.add_all(region_probabilities(architecture, parameters, linspace(-3, 3, 37), linspace(2, -2, 21)));
    return hash.value();
}

// Of so many random experiments with up to `most_features`, trained by `train`.
template <class Train> std::uint64_t hash_of_trials(int trials, int most_features, Train train) {
    RandomExperiments random(8);
    Hash hash;
    for (int trial = 0; trial < trials; ++trial) {
        const Experiment e = small_experiment(random);
        const int n_x = 1 + random.below(most_features), m = 10 + random.below(150);
        hash.add(static_cast<double>(train(e, n_x, m) >> 12));
    }
    return hash.value();
}

}  // namespace

TEST_CASE("random experiments have the same bits on every target") {
    CHECK(hash_of_trials(40, 4, trained) == 0xc91f1bfb113a7189u);
}

TEST_CASE("the planar network, the Gram form and the regions have the same bits on every target") {
    CHECK(trained(Experiment{}, 2, 333) == 0x762939ae0a094ecau);
    Experiment wide;
    wide.init = Initialization::course;
    wide.lr = 0.05;
    wide.l2 = 0.3;
    CHECK(trained(wide, 150, 60) == 0x5151392b79b9ab43u);
    wide.opt = Optimizer::adam;
    CHECK(trained(wide, 150, 60) == 0xdd3097b8d2b830bdu);
    CHECK(region_of({9}) == 0x94df488207575e56u);
    CHECK(region_of({4, 3}) == 0x6520ff2ce12f1bf7u);
}

TEST_CASE("the plain form and its gradient check have the same bits on every target") {
    CHECK(hash_of_trials(20, 40, trained_plainly) == 0x99b34e3b771f5ec7u);
}
