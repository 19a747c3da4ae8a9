// What the app lets be heard of a run.
#include "app_bench.hpp"

#include "ui/texts.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace petal;
using Catch::Approx;

namespace {

struct SoundBench : AppBench {
    std::vector<double> costs;

    void tell_cost(double cost, double accuracy, RunState state = RunState::running) {
        costs.push_back(cost);
        auto progress = of_revision<Progress>(configured().revision);
        progress.state = state;
        progress.iteration = static_cast<std::int64_t>(10 * (costs.size() - 1));
        progress.network.train_accuracy = accuracy;
        progress.network.cost = cost;
        progress.network.cost_value = costs;
        for (std::size_t i = 0; i < costs.size(); ++i)
            progress.network.cost_iteration.push_back(10 * static_cast<double>(i));
        hear(progress);
    }
    void begin() {
        open("");
        tell_cost(0.7, 0.5);
    }
};

}  // namespace

TEST_CASE("nothing sounds until it is wished, and the wish is kept") {
    SoundBench bench;
    bench.begin();
    bench.tell_cost(0.3, 0.8, RunState::finished);
    bench.wish(PlayCurve{});
    CHECK_FALSE(bench.platform.sound);
    CHECK_FALSE(bench.platform.held);
    CHECK(bench.platform.sung.empty());
    CHECK_FALSE(bench.page().sound);
    bench.wish(SetSound{true});
    CHECK(bench.platform.sound);
    CHECK(bench.page().sound);
    CHECK(bench.platform.choices["sound"] == "on");
    bench.wish(SetSound{false});
    CHECK_FALSE(bench.platform.sound);
    CHECK(bench.platform.choices["sound"] == "off");
}

TEST_CASE("while a run goes on its voices follow each progress, at once when sound is switched on") {
    SoundBench bench;
    bench.begin();
    bench.wish(SetSound{true});
    REQUIRE(bench.platform.held);
    CHECK(*bench.platform.held == voices_of(0.7, 0.7, 0.5));
    bench.tell_cost(0.35, 0.75);
    REQUIRE(bench.platform.held);
    CHECK(*bench.platform.held == voices_of(0.35, 0.7, 0.75));
}

TEST_CASE("voices stop where the run does") {
    SoundBench bench;
    bench.begin();
    bench.wish(SetSound{true});
    REQUIRE(bench.platform.held);
    SECTION("paused, before the engine has heard of it") { bench.wish(Pause{}); }
    SECTION("by another experiment") { bench.edit("lr", "0.5"); }
    SECTION("in a lab whose run is not heard") { bench.wish(OpenLab{Lab::arrays}); }
    SECTION("by the switch") { bench.wish(SetSound{false}); }
    CHECK_FALSE(bench.platform.held);
    CHECK(bench.platform.sung.empty());
}

TEST_CASE("a lab whose run is not heard is silent") {
    SoundBench bench;
    bench.open("lab=deep");
    bench.wish(SetSound{true});
    bench.tell_cost(0.7, 0.5);
    bench.tell_cost(0.3, 0.5, RunState::finished);
    CHECK_FALSE(bench.platform.held);
    CHECK(bench.platform.sung.empty());
}

TEST_CASE("the end of a run is heard once, and tells what has become of it") {
    SoundBench bench;
    bench.begin();
    bench.wish(SetSound{true});
    SECTION("finished") {
        bench.tell_cost(0.1, 1, RunState::finished);
        REQUIRE(bench.platform.sung.size() == 1);
        CHECK(bench.platform.sung[0].voices.back() == voices_of(0.1, 0.7, 1));
    }
    SECTION("diverged") {
        bench.tell_cost(0.9, 0.5, RunState::diverged);
        REQUIRE(bench.platform.sung.size() == 1);
        CHECK(bench.platform.sung[0].voices.back().roughness == Approx(1));
    }
    CHECK(bench.platform.sung[0].seconds < 1);
    CHECK_FALSE(bench.platform.held);
    bench.wish(SetLanguage{Language::zh});
    bench.edit("threshold", "0.6");
    bench.hear(of_revision<SweepProgress>(bench.configured().revision));
    CHECK(bench.platform.sung.size() == 1);
}

TEST_CASE("a run that ends before it was heard to go on is heard to end") {
    SoundBench bench;
    bench.begin();
    bench.wish(SetSound{true});
    bench.tell_cost(0.1, 1, RunState::finished);
    bench.edit("seed", "7");
    bench.answer();
    bench.costs.clear();
    bench.tell_cost(0.6, 0.6, RunState::finished);
    CHECK(bench.platform.sung.size() == 2);
}

TEST_CASE("a run that begins again is not heard as the one before ended, and its end is, however soon it comes") {
    SoundBench bench;
    bench.begin();
    bench.wish(SetSound{true});
    bench.tell_cost(0.1, 1, RunState::finished);
    bench.wish(Reset{});
    bench.wish(Start{});
    CHECK_FALSE(bench.platform.held);
    bench.costs = {0.7};
    bench.tell_cost(0.1, 1, RunState::finished);
    CHECK(bench.platform.sung.size() == 2);
}

TEST_CASE("the curve is played in two seconds, with the accuracies of the run") {
    SoundBench bench;
    bench.begin();
    bench.tell_cost(0.35, 0.75);
    bench.tell_cost(0.175, 1, RunState::finished);
    bench.wish(SetSound{true});
    bench.wish(PlayCurve{});
    REQUIRE(bench.platform.sung.size() == 1);
    CHECK(bench.platform.sung[0].seconds == 2);
    CHECK(bench.platform.sung[0].voices ==
          std::vector{voices_of(0.7, 0.7, 0.5), voices_of(0.35, 0.7, 0.75), voices_of(0.175, 0.7, 1)});
}

TEST_CASE("a run of many looks keeps accuracies from all of it") {
    SoundBench bench;
    bench.begin();
    for (int i = 1; i <= 9000; ++i) {
        auto progress = of_revision<Progress>(bench.configured().revision);
        progress.state = i < 9000 ? RunState::running : RunState::finished;
        progress.iteration = i;
        progress.network.train_accuracy = i < 4500 ? 0.5 : 1;
        progress.network.cost_iteration = {0, 4400, 4600, 9000};
        progress.network.cost_value = {1, 1, 1, 1};
        bench.hear(progress);
    }
    bench.wish(SetSound{true});
    bench.wish(PlayCurve{});
    REQUIRE(bench.platform.sung.size() == 1);
    std::vector<double> pitches;
    for (const Voices& each : bench.platform.sung[0].voices) pitches.push_back(each.accuracy_pitch);
    CHECK(pitches == std::vector{440.0, 440.0, 880.0, 880.0});
}

TEST_CASE("a platform that may not sound says so, and sound is off until it is wished again") {
    SoundBench bench;
    bench.begin();
    bench.wish(SetSound{true});
    bench.app.sound_failed();
    CHECK_FALSE(bench.page().sound);
    REQUIRE(bench.page().notices.size() == 1);
    CHECK(bench.page().notices[0].kind == Notice::Kind::warning);
    CHECK(bench.page().notices[0].text == texts::sound_failed.en);
    bench.tell_cost(0.3, 0.8);
    CHECK_FALSE(bench.platform.held);
    CHECK(bench.platform.choices["sound"] == "on");  // the next visit may be luckier
}

TEST_CASE("a platform without sound is offered none") {
    SoundBench bench;
    bench.begin();
    CHECK_FALSE(bench.page().can_be_heard);
}
