#include "app_bench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("a run that was going or had ended goes on with an edit, one that was held stays held") {
    for (const RunState state : {RunState::running, RunState::finished, RunState::diverged}) {
        AppBench bench;
        bench.open("", state);
        bench.edit("lr", "0.5");
        CHECK(bench.sent<Configure, Start, Look>());
    }
    AppBench bench;
    bench.open("", RunState::paused);
    bench.edit("lr", "0.5");
    bench.edit("lr", "0.25");
    CHECK(bench.sent<Configure, Look>());
    bench.answer();
    CHECK(bench.sent<Configure, Look>());
}

TEST_CASE("an edit before the answer goes on as what was asked before it, whatever is still shown") {
    AppBench bench;
    bench.open("", RunState::paused);
    bench.wish(OpenLab{Lab::deep});  // which runs
    bench.edit("lr", "0.25");
    bench.forget_sent();
    bench.answer();
    CHECK(bench.sent<Configure, Start, Look>());

    AppBench other;
    other.open("", RunState::running);
    other.restart();  // which holds
    other.edit("lr", "0.25");
    other.forget_sent();
    other.answer();
    CHECK(other.sent<Configure, Look>());
}

TEST_CASE("a lab about formulas is configured and not trained") {
    AppBench bench;
    bench.open("", RunState::running);
    bench.wish(OpenLab{Lab::arrays});
    CHECK(bench.sent<Configure, Look>());
    bench.answer();
    bench.edit("idea", "softmax");
    CHECK(bench.sent<>());
}

TEST_CASE("an idea that trains runs when it is opened, and not before") {
    AppBench bench;
    bench.open("lab=deep&idea=shapes", RunState::paused);
    bench.edit("idea", "check");
    CHECK(bench.sent<Configure, Start, Look>());
    bench.answer();
    bench.tell(RunState::paused);
    bench.edit("seed", "9");
    CHECK(bench.sent<Configure, Look>());
    bench.answer();
    bench.edit("idea", "shapes");
    CHECK(bench.sent<Configure, Look>());
}

TEST_CASE("vanishing gradients open at iteration 0, and what is edited after Run runs as well") {
    AppBench bench;
    bench.app.open("lab=neuron&idea=vanishing");
    CHECK(bench.sent<Configure, Look>());
    AppBench trained;
    trained.open("lab=neuron&idea=vanishing", RunState::finished);
    trained.edit("act", "relu");
    CHECK(trained.sent<Configure, Start, Look>());
    AppBench beside;  // the other idea of the lab has the same run
    beside.app.open("lab=neuron&idea=relu");
    CHECK(beside.sent<Configure, Look>());
}

TEST_CASE("what the user asks of a run is shown before the engine has done it") {
    AppBench bench;
    bench.open("");
    bench.wish(Pause{});
    CHECK(bench.sent<Pause>());
    CHECK(bench.state() == RunState::paused);
    CHECK_FALSE(bench.platform.changes_often);
    bench.tell(RunState::running, 40);  // said before it heard of the wish
    CHECK(bench.state() == RunState::paused);
    bench.wish(Start{100});
    CHECK(bench.state() == RunState::running);
    bench.wish(Reset{});
    bench.tell(RunState::paused);
    CHECK(bench.state() == RunState::paused);
    bench.wish(Start{100});
    bench.wish(Step{1});
    bench.tell(RunState::paused);
    CHECK(bench.state() == RunState::paused);
}

TEST_CASE("a run starts at the pace that the wish names, and a new pace reaches a run that goes") {
    AppBench bench;
    bench.open("");
    bench.wish(Start{250});
    REQUIRE_FALSE(bench.link.sent.empty());
    CHECK(std::get<Start>(bench.link.sent[0]).pace == 250);
    bench.forget_sent();
    bench.wish(SetPace{0});
    REQUIRE_FALSE(bench.link.sent.empty());
    CHECK(std::get<Start>(bench.link.sent[0]).pace == 0);
    CHECK(bench.page().pace == 0);
    bench.wish(Pause{});
    bench.forget_sent();
    bench.wish(SetPace{100});
    CHECK(bench.sent<>());
    bench.edit("lr", "0.5");
    bench.wish(OpenLab{Lab::deep});
    bench.forget_sent();
    bench.answer();
    REQUIRE(bench.link.sent.size() == 3);
    CHECK(std::get<Start>(bench.link.sent[1]).pace == 100);
}

TEST_CASE("one look is on its way at a time, and only a frame asks for the next") {
    AppBench bench;
    bench.open("");
    bench.rest();
    CHECK(bench.sent<>());
    bench.tell(RunState::running, 9);
    CHECK(bench.sent<>());
    bench.rest();
    CHECK(bench.sent<Look>());
}

TEST_CASE("commands of the protocol reach the engine as they are") {
    AppBench bench;
    bench.open("");
    const bool goes_on = bench.app.apply(
        {SetParameter{WhichModel::logistic, 1, 0, -1, 0.5}, StartSweep{{1, 2}, 50}, CancelSweep{}, CheckGradients{},
         OpenIteration{4}, CheckParameters{FaultKind::bias, 2}, StartComparison{}, MeasureSpeed{}, ForgetPictures{}});
    CHECK(goes_on);
    REQUIRE(bench.link.sent.size() == 9);
    CHECK(std::get<SetParameter>(bench.link.sent[0]).value == 0.5);
    CHECK(std::get<StartSweep>(bench.link.sent[1]).hidden_sizes == std::vector{1, 2});
    CHECK(std::get<OpenIteration>(bench.link.sent[4]).iteration == 4);
    CHECK(std::get<CheckParameters>(bench.link.sent[5]).layer == 2);
    CHECK(bench.sent<SetParameter, StartSweep, CancelSweep, CheckGradients, OpenIteration, CheckParameters,
                     StartComparison, MeasureSpeed, ForgetPictures>());
}
