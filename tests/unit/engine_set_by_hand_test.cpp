// Runs that go on from a weight that was set by hand.
#include "run_bench.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

TEST_CASE("a finished run goes on from a weight that was set by hand, and Reset takes both back") {
    RunBench bench;
    bench.host.receive(configured("iters=300", 1));
    bench.host.receive(Start{});
    const Progress finished = bench.look();
    REQUIRE(finished.state == RunState::finished);
    bench.host.receive(SetParameter{WhichModel::network, 1, 2, 1, 3.25});
    CHECK(bench.look().state == RunState::paused);
    CHECK(bench.progress->iterations == 600);
    bench.host.receive(Step{1});
    CHECK(bench.look().iteration == 301);
    CHECK(std::abs(bench.progress->network.layers[0].W[2 * 2 + 1] - 3.25) < 0.5);
    bench.host.receive(Start{});
    CHECK(bench.look().state == RunState::finished);
    CHECK(bench.progress->iteration == 600);
    CHECK(bench.progress->logistic.cost_iteration.back() == 600);
    bench.host.receive(Reset{});
    bench.host.receive(Start{});
    CHECK(bench.look().iteration == 300);
    CHECK(bench.progress->network.fingerprint == finished.network.fingerprint);
}

TEST_CASE("a run that its tolerance has stopped goes on from a weight that was set by hand") {
    RunBench bench;
    bench.host.receive(configured("iters=300&tol=0.1", 1));
    bench.host.receive(Start{});
    REQUIRE(bench.look().stopped_by_tolerance);
    bench.host.receive(SetParameter{WhichModel::network, 1, 2, 1, 3.25});
    CHECK(bench.look().state == RunState::paused);
    CHECK_FALSE(bench.progress->stopped_by_tolerance);
    CHECK(bench.progress->iterations == 300);
}

TEST_CASE("logistic regression goes on from a weight that was set by hand where tolerance has stopped the network") {
    RunBench bench;
    bench.host.receive(configured("hidden=1&init=zeros&iters=300&tol=1e-30", 1));
    bench.host.receive(Start{});
    REQUIRE(bench.look().stopped_by_tolerance);
    REQUIRE(bench.progress->state == RunState::finished);
    bench.host.receive(SetParameter{WhichModel::logistic, 1, 0, 1, 3.25});
    CHECK(bench.look().state == RunState::paused);
    bench.host.receive(Start{});
    CHECK(bench.look().state == RunState::finished);
    CHECK(bench.progress->logistic.cost_iteration.back() == 600);
}
