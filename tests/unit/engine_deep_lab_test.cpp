#include "engine/engine_host.hpp"

#include "configured.hpp"
#include "engine/deep_views.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace petal;
using std::chrono::microseconds;

namespace {

struct DeepLabBench {
    std::optional<IterationOpened> opened;
    std::optional<ParametersChecked> checked;
    std::optional<InitializationsCompared> compared;
    EngineHost host{[this](const Event& event) {
        if (auto* e = std::get_if<IterationOpened>(&event)) opened = *e;
        if (auto* e = std::get_if<ParametersChecked>(&event)) checked = *e;
        if (auto* e = std::get_if<InitializationsCompared>(&event)) compared = *e;
    }};

    explicit DeepLabBench(const char* text) { host.receive(configured(text, 9)); }
    void work() {
        while (host.advance(microseconds(2000))) {
        }
        host.receive(Look{16});
        while (host.advance(microseconds(2000))) {
        }
    }
    IterationOpened open(std::int64_t iteration) {
        opened.reset();
        host.receive(OpenIteration{iteration});
        work();
        REQUIRE(opened);
        return *opened;
    }
};

bool same(const MatrixView& a, const MatrixView& b) {
    return a.rows == b.rows && a.columns == b.columns && a.values == b.values;
}

}  // namespace

TEST_CASE("an opened iteration has every matrix with its true shape and a few samples of it") {
    DeepLabBench bench("lab=deep&hidden=5,3&m=60");
    const IterationOpened opened = bench.open(0);
    CHECK(opened.revision == 9);
    CHECK(opened.iteration == 0);
    CHECK(opened.m == 60);
    CHECK(opened.samples == shown_samples(60));
    REQUIRE(opened.layers.size() == 3);
    const OpenedLayerView& layer = opened.layers[1];
    CHECK((layer.W.rows == 3 && layer.W.columns == 5));
    CHECK((layer.b.rows == 3 && layer.b.columns == 1));
    for (const MatrixView* A : {&layer.Z, &layer.A, &layer.dA, &layer.slope, &layer.dZ}) {
        CHECK((A->rows == 3 && A->columns == 60));
        CHECK((A->shown_rows == 3 && A->shown_columns == 8));
        CHECK(A->values.size() == 24);
    }
    CHECK((layer.dW.rows == 3 && layer.dW.columns == 5 && layer.db.rows == 3));
    CHECK((opened.X.rows == 2 && opened.Y.rows == 1 && opened.losses.columns == 60));
    CHECK(opened.layers[2].dA.values.empty());
}

TEST_CASE("the next iteration begins with the new parameters of the one before, up to rounding") {
    DeepLabBench bench("lab=deep");
    const IterationOpened first = bench.open(20), next = bench.open(21);
    CHECK(next.cost < first.cost);
    for (std::size_t l = 0; l < first.layers.size(); ++l)
        for (std::size_t i = 0; i < first.layers[l].new_W.values.size(); ++i)
            CHECK(next.layers[l].W.values[i] == Catch::Approx(first.layers[l].new_W.values[i]).epsilon(1e-12));
}

TEST_CASE("going back opens the same iteration again, to the last bit") {
    DeepLabBench bench("lab=deep");
    const IterationOpened there = bench.open(35);
    bench.open(200);
    const IterationOpened back = bench.open(35);
    CHECK(back.cost == there.cost);
    for (std::size_t l = 0; l < back.layers.size(); ++l) {
        CHECK(same(back.layers[l].W, there.layers[l].W));
        CHECK(same(back.layers[l].dW, there.layers[l].dW));
    }
}

TEST_CASE("an iteration beyond the last opens the last, and one that is never reached the last sound one") {
    DeepLabBench bench("lab=deep&iters=50");
    CHECK(bench.open(4000).iteration == 50);
    CHECK(bench.open(-3).iteration == 0);
    DeepLabBench diverging("lab=deep&act=leaky&lr=1e9");
    const IterationOpened opened = diverging.open(900);
    CHECK(opened.asked == 900);
    CHECK(opened.iteration < 900);
}

TEST_CASE("the run beside it may begin again while an iteration is being opened") {
    DeepLabBench bench("lab=deep");
    bench.host.receive(OpenIteration{30});
    bench.host.receive(Reset{});
    bench.work();
    REQUIRE(bench.opened);
    CHECK(bench.opened->iteration == 30);
}

TEST_CASE("without samples there is nothing in an iteration") {
    DeepLabBench bench("lab=deep&data=points");
    const IterationOpened opened = bench.open(3);
    CHECK(opened.m == 0);
    CHECK(opened.layers.empty());
    bench.host.receive(CheckParameters{FaultKind::mean, 1});
    bench.host.receive(StartComparison{});
    bench.work();
    CHECK_FALSE(bench.checked);
    REQUIRE(bench.compared);
    CHECK_FALSE(bench.compared->running);
}

TEST_CASE("a message never shows more than its bounds of a large network") {
    DeepLabBench bench("hidden=40,30&m=3000&iters=3");
    const IterationOpened opened = bench.open(1);
    CHECK(opened.layers[1].W.rows == 30);
    CHECK(opened.layers[1].W.values.size() == 144);
    CHECK(opened.layers[0].Z.values.size() == 96);
}

TEST_CASE("the check is about the opened iteration, finds it right, and finds each planted fault where it is") {
    DeepLabBench bench("lab=deep&act=tanh");
    bench.host.receive(OpenIteration{25});
    bench.host.receive(CheckParameters{});
    bench.work();
    REQUIRE(bench.checked);
    CHECK(bench.checked->iteration == 25);
    CHECK_FALSE(bench.checked->running);
    CHECK(bench.checked->compared == 31);
    CHECK(bench.checked->relative_difference < 1e-7);
    bench.host.receive(CheckParameters{FaultKind::mean, 2});
    bench.work();
    CHECK(bench.checked->fault == FaultKind::mean);
    CHECK(bench.checked->fault_layer == 2);
    CHECK(bench.checked->relative_difference > 0.1);
    CHECK(bench.checked->layers[1].W_difference > 0.1);
    CHECK(bench.checked->layers[1].b_difference < 1e-6);
    CHECK(bench.checked->layers[0].W_difference < 1e-6);
    CHECK(bench.checked->layers[2].W_difference < 1e-6);
}

TEST_CASE("the comparison shows four beginnings, and that zeros leave twins") {
    DeepLabBench bench("lab=deep&hidden=4,3&act=sigmoid&iters=100");
    bench.host.receive(StartComparison{});
    bench.work();
    REQUIRE(bench.compared);
    CHECK_FALSE(bench.compared->running);
    REQUIRE(bench.compared->results.size() == 4);
    const InitializationResult &zeros = bench.compared->results[0], &he = bench.compared->results[3];
    CHECK(zeros.distinct_units == std::vector<int>{1, 1});
    CHECK(he.distinct_units == std::vector<int>{4, 3});
    CHECK(he.init == Initialization::he);
    CHECK(he.iteration == 100);
    CHECK(he.cost_value.size() == 101);
    CHECK(he.at_start.size() == 2);
    CHECK((he.W[1].rows == 3 && he.W[1].columns == 4));
}

TEST_CASE("the comparison of activations tells which is which, and the gradient of each layer") {
    DeepLabBench bench("lab=neuron&idea=relu&hidden=4,3&iters=100");
    bench.host.receive(StartComparison{Compared::activations});
    bench.work();
    REQUIRE(bench.compared);
    CHECK(bench.compared->by == Compared::activations);
    REQUIRE(bench.compared->results.size() == 2);
    CHECK(bench.compared->results[0].act == Activation::sigmoid);
    CHECK(bench.compared->results[1].act == Activation::relu);
    for (const InitializationResult& result : bench.compared->results) {
        REQUIRE(result.dW_norm.size() == 3);
        for (const double norm : result.dW_norm) CHECK(norm > 0);
    }
}

TEST_CASE("shown samples are spread over all of them") {
    CHECK(shown_samples(0).empty());
    CHECK(shown_samples(3) == std::vector<int>{0, 1, 2});
    CHECK(shown_samples(8) == std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7});
    CHECK(shown_samples(60) == std::vector<int>{0, 7, 15, 22, 30, 37, 45, 52});
}
