// Natively, under the sanitizers and as wasm the kernels must give these very bits. When a kernel changes the order of
// its sums on purpose, the numbers here change, and so do the fingerprints that users have noted down.
#include "experiment/experiment_text.hpp"
#include "math/linspace.hpp"
#include "nn/block_kernel.hpp"
#include "nn/cost.hpp"
#include "nn/flat_vector.hpp"
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
    void add_bits(std::uint64_t bits) { value_ = (value_ ^ bits) * 0x100000001b3u; }
    void add(double value) {
        std::uint64_t bits;
        std::memcpy(&bits, &value, sizeof bits);
        add_bits(bits);
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
    BlockKernel kernel(trainer.architecture(), KernelUse::prediction);
    kernel.load(flatten(trainer.parameters(), ParameterLayout(trainer.architecture())).data());
    const Matrix Y = labels_to_matrix(data.labels, trainer.architecture().n_y());
    hash.add(kernel.cost_sum(pack_batch(data.X, Y), {}) / m);
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

struct KernelRun {
    const char* experiment;
    int n_x, m;
};
// Of each kind that the kernels tell apart. Written out, so that these bits change with the kernels alone.
constexpr KernelRun runs[] = {
    {"hidden=none&init=zeros&lr=0.1", 3, 47},
    {"hidden=1&act=sigmoid&init=constant&scale=0.3&opt=momentum&lr=0.1", 1, 10},
    {"hidden=4&scale=0.2&l1=0.2&l2=0.1", 2, 31},
    {"hidden=5&act=leaky&init=xavier&opt=rmsprop&beta2=0.95&lr=0.004&batch=7", 2, 60},
    {"hidden=6,3&act=sigmoid,relu&init=course&opt=adam&lr=0.01&decay=0.1&batch=33", 3, 120},
    {"hidden=8&act=relu&init=he&keep=0.7&lr=0.05", 4, 88},
    {"hidden=7,7&init=xavier&keep=0.8&mask=course&opt=momentum&beta=0.8&lr=0.08", 2, 101},
    {"hidden=9,8,7&act=relu,leaky,tanh&init=he&lr=0.05&l2=0.3", 4, 159},
    {"data=blobs&classes=2&out=softmax&hidden=none&init=course&lr=0.1", 3, 55},
    {"data=blobs&classes=3&out=softmax&hidden=5,4&act=relu&init=he&lr=0.05&l1=0.1", 2, 77},
    {"data=blobs&classes=4&out=softmax&hidden=6,6,6&act=tanh,sigmoid,leaky&scale=0.4&keep=0.6&opt=rmsprop&lr=0.002", 3,
     64},
    {"data=blobs&classes=6&out=softmax&hidden=9&act=leaky&init=xavier&opt=adam&lr=0.005&batch=16&l2=0.2", 4, 140},
    {"hidden=5&init=course&lr=0.05&l2=0.2", 40, 25},
    {"hidden=6,5&act=relu&init=he&opt=momentum&lr=0.02&batch=8&decay=0.05&keep=0.9", 40, 17},
    {"data=blobs&classes=3&out=softmax&hidden=70&act=tanh&init=xavier&opt=adam&lr=0.002", 70, 45}};

// Of all of them, trained by `train`.
template <class Train> std::uint64_t hash_of_runs(Train train) {
    Hash hash;
    for (const KernelRun& run : runs) {
        CAPTURE(run.experiment);
        const ParsedExperiment parsed = parse_experiment(run.experiment);
        REQUIRE(parsed.problems.empty());
        hash.add_bits(train(parsed.experiment, run.n_x, run.m));
    }
    return hash.value();
}

}  // namespace

TEST_CASE("a run of each kind has the same bits on every target") {
    CHECK(hash_of_runs(trained) == 0x8ce70fc10cfa0a64u);
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
    CHECK(hash_of_runs(trained_plainly) == 0x55060a880eceadc4u);
}
