#include "engine/engine_host.hpp"

#include "run_bench.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;
using std::chrono::microseconds;

TEST_CASE("commands before the first experiment are passed over") {
    RunBench bench;
    bench.host.receive(Start{});
    bench.host.receive(Look{});
    bench.host.receive(SetParameter{});
    CHECK_FALSE(bench.host.advance(microseconds(1000)));
    CHECK(bench.events == 0);
}

TEST_CASE("an experiment brings its data and two untrained models") {
    RunBench bench;
    bench.host.receive(configured("hidden=3", 7));
    REQUIRE(bench.data);
    CHECK(bench.data->revision == 7);
    CHECK(bench.data->x.size() == 400);
    CHECK(bench.data->box.x_min < -4);
    const Progress& progress = bench.look();
    CHECK(progress.revision == 7);
    CHECK(progress.state == RunState::paused);
    CHECK(progress.iteration == 0);
    CHECK(progress.logistic.layers.size() == 1);
    CHECK(progress.network.layers.size() == 2);
    CHECK(progress.network.layers[0].units == 3);
    CHECK(progress.network.layers[0].unit_regions.size() == 3u * unit_region_side * unit_region_side);
    CHECK(progress.network.region.probability.size() == 16u * 16u);
}

TEST_CASE("the default run ends with the course's accuracies") {
    RunBench bench;
    bench.host.receive(configured("", 1));
    bench.host.receive(Start{});
    bench.work();
    const Progress& progress = bench.look();
    CHECK(progress.state == RunState::finished);
    CHECK(progress.iteration == 10000);
    CHECK(progress.iterations_per_second > 0);
    CHECK(progress.logistic.train_accuracy == 0.47);
    CHECK(progress.network.train_accuracy >= 0.90);
    CHECK(progress.network.train_accuracy <= 0.91);
}

TEST_CASE("steps, slices and a run in one go give the same bits") {
    RunBench stepped, run;
    stepped.host.receive(configured("iters=200", 1));
    for (int i = 0; i < 20; ++i) {
        stepped.host.receive(Step{10});
        stepped.work();
    }
    run.host.receive(configured("iters=200", 1));
    run.host.receive(Start{});
    run.work();
    CHECK(stepped.look().network.fingerprint == run.look().network.fingerprint);
    CHECK(stepped.look().logistic.fingerprint == run.look().logistic.fingerprint);
}

TEST_CASE("a step of one iteration moves both models by one") {
    RunBench bench;
    bench.host.receive(configured("", 1));
    bench.host.receive(Step{1});
    const Progress& progress = bench.look();
    CHECK(progress.iteration == 1);
    CHECK(progress.state == RunState::paused);
    CHECK(progress.logistic.cost_iteration.back() == 1);
}

TEST_CASE("reset gives the same initial weights again") {
    RunBench bench;
    bench.host.receive(configured("", 1));
    const auto initial = bench.look().network;
    bench.host.receive(Step{50});
    CHECK(bench.look().network.layers[0].W != initial.layers[0].W);
    bench.host.receive(Reset{});
    const Progress& progress = bench.look();
    CHECK(progress.iteration == 0);
    CHECK(progress.network.layers[0].W == initial.layers[0].W);
    CHECK(progress.network.fingerprint == initial.fingerprint);
}

TEST_CASE("a paced run waits between slices and can be paused") {
    RunBench bench;
    bench.host.receive(configured("", 1));
    bench.host.receive(Start{1});
    const auto next = bench.host.advance(microseconds(1000));
    REQUIRE(next);
    CHECK(next->count() > 0);
    bench.host.receive(Pause{});
    CHECK(bench.look().state == RunState::paused);
    CHECK(bench.progress->iteration < 10000);
}

TEST_CASE("a fingerprint is told once the run rests, and not while it changes") {
    RunBench bench;
    bench.host.receive(configured("", 1));
    bench.host.receive(Start{1});
    bench.host.receive(Look{16});
    while (!bench.progress) bench.host.advance(microseconds(1000));
    CHECK(bench.progress->state == RunState::running);
    CHECK(bench.progress->network.fingerprint == 0);
    CHECK(bench.progress->logistic.fingerprint == 0);
    bench.host.receive(Pause{});
    CHECK(bench.look().network.fingerprint != 0);
    CHECK(bench.progress->logistic.fingerprint != 0);
}

TEST_CASE("a look is answered only when there is something new") {
    RunBench bench;
    bench.host.receive(configured("", 1));
    bench.look();
    const int events = bench.events;
    bench.host.receive(Look{16});
    bench.work();
    CHECK(bench.events == events);
    bench.host.receive(Step{1});
    bench.work();
    CHECK(bench.events == events + 1);
}

TEST_CASE("a hand-set weight is shown and marked") {
    RunBench bench;
    bench.host.receive(configured("", 1));
    bench.host.receive(SetParameter{WhichModel::network, 1, 2, 1, 3.25});
    const Progress& progress = bench.look();
    CHECK(progress.network.layers[0].W[2 * 2 + 1] == 3.25);
    CHECK(progress.network.edited_by_hand);
    CHECK_FALSE(progress.logistic.edited_by_hand);
}

TEST_CASE("a sweep trains each size and tells the course's accuracies") {
    RunBench bench;
    bench.host.receive(configured("", 1));
    bench.host.receive(StartSweep{{1, 2, 3, 4, 5}, 5000});
    bench.work();
    bench.look();
    REQUIRE(bench.sweep);
    CHECK_FALSE(bench.sweep->running);
    REQUIRE(bench.sweep->results.size() == 5);
    const double course[] = {0.675, 0.6725, 0.9075, 0.905, 0.9125};
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(bench.sweep->results[i].train_accuracy == course[i]);
        CHECK(bench.sweep->results[i].iteration == 5000);
    }
}

TEST_CASE("a sweep stays where the run changes in its size alone, and goes with any other change") {
    RunBench bench;
    bench.host.receive(configured("iters=50", 1));
    bench.host.receive(StartSweep{{1, 2}, 50});
    bench.look();
    REQUIRE(bench.sweep);
    const SweepProgress before = *bench.sweep;
    bench.sweep.reset();
    bench.host.receive(configured("iters=80&hidden=2", 2));
    REQUIRE(bench.sweep);
    CHECK(bench.sweep->revision == 2);
    REQUIRE(bench.sweep->results.size() == 2);
    CHECK(bench.sweep->results[1].region == before.results[1].region);
    bench.sweep.reset();
    bench.host.receive(configured("iters=80&hidden=2&lr=0.3", 3));
    bench.look();
    CHECK_FALSE(bench.sweep);
}

TEST_CASE("a cancelled sweep says so and leaves the run alone") {
    RunBench bench;
    bench.host.receive(configured("iters=50", 1));
    bench.host.receive(StartSweep{{50, 50, 50}, 100000});
    bench.host.advance(microseconds(1000));
    bench.host.receive(CancelSweep{});
    REQUIRE(bench.sweep);
    CHECK_FALSE(bench.sweep->running);
    CHECK(bench.sweep->results.empty());
    bench.host.receive(Start{});
    CHECK(bench.look().iteration == 50);
}

TEST_CASE("a diverging run names its model and layer and keeps finite numbers on the screen") {
    RunBench bench;
    bench.host.receive(configured("hidden=8,8&act=leaky&init=he&lr=1e9", 1));
    bench.host.receive(Start{});
    const Progress& progress = bench.look();
    CHECK(progress.state == RunState::diverged);
    CHECK(progress.diverged_layer >= 1);
    CHECK(progress.iteration < 10000);
    for (const LayerView& layer : progress.network.layers)
        for (double w : layer.W) CHECK(std::isfinite(w));
    bench.host.receive(Reset{});
    CHECK(bench.look().state == RunState::paused);
}

TEST_CASE("where the network diverges, logistic regression rests at the same iteration, however fast it was") {
    std::vector<double> costs;
    for (const microseconds slice : {microseconds(1), microseconds(200), microseconds(50000)}) {
        RunBench bench;
        bench.host.receive(configured("act=relu&lr=1000", 1));
        bench.host.receive(Start{});
        while (bench.host.advance(slice)) {
        }
        const Progress& progress = bench.look();
        REQUIRE(progress.state == RunState::diverged);
        CHECK(progress.diverged_iteration == progress.iteration);
        CHECK(progress.logistic.cost_iteration.back() == static_cast<double>(progress.iteration));
        costs.push_back(progress.logistic.cost);
    }
    CHECK(costs == std::vector<double>(3, costs.front()));
}

TEST_CASE("an empty plane can be looked at") {
    RunBench bench;
    bench.host.receive(configured("data=points", 1));
    bench.host.receive(Start{});
    const Progress& progress = bench.look();
    CHECK(progress.state == RunState::finished);
    CHECK(progress.network.region.probability.size() == 16u * 16u);
    CHECK(bench.data->x.empty());
}

TEST_CASE("the gradient check finds the analytic gradient right") {
    RunBench bench;
    bench.host.receive(configured("", 1));
    bench.host.receive(Step{100});
    bench.work();
    bench.host.receive(CheckGradients{});
    REQUIRE(bench.gradients);
    CHECK(bench.gradients->parameters == 17);
    CHECK(bench.gradients->relative_difference < 1e-7);
}

TEST_CASE("a network about vanishing gradients tells what reaches each layer") {
    RunBench bench;
    bench.host.receive(configured("lab=neuron&idea=vanishing&hidden=4,4&iters=10", 7));
    bench.host.receive(Start{});
    bench.look();
    REQUIRE(bench.flow);
    CHECK(bench.flow->revision == 7);
    CHECK(bench.flow->iteration == 10);
    CHECK(bench.flow->dW_norm.size() == 3);
    CHECK(bench.flow->dW_norm_at_start.size() == 3);
    CHECK(bench.flow->dW_norm_at_start != bench.flow->dW_norm);
    CHECK(bench.flow->mean_slope.front() > 0);
    bench.flow.reset();
    bench.host.receive(configured("lab=neuron&idea=vanishing&data=points", 8));
    bench.look();
    CHECK_FALSE(bench.flow);
    bench.host.receive(configured("", 9));
    bench.look();
    CHECK_FALSE(bench.flow);
}

TEST_CASE("loop against vectorized is timed beside everything else") {
    RunBench bench;
    bench.host.receive(configured("lab=arrays&idea=timing", 1));
    bench.host.receive(MeasureSpeed{});
    REQUIRE(bench.speed);
    CHECK(bench.speed->running);
    bench.work();
    CHECK_FALSE(bench.speed->running);
    CHECK(bench.speed->figures.size() == 4);
    bench.host.receive(MeasureSpeed{});
    bench.host.receive(configured("", 2));
    CHECK_FALSE(bench.host.advance(microseconds(2000)));
}
