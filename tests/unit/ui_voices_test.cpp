#include "ui/voices.hpp"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace petal;
using Catch::Approx;

namespace {

constexpr int heard_points = 1000;

Progress run_of(const std::function<double(int)>& cost, RunState state = RunState::finished) {
    Progress progress;
    progress.state = state;
    progress.network.train_accuracy = 0.9;
    for (int i = 0; i < heard_points; ++i) {
        progress.network.cost_iteration.push_back(10.0 * i);
        progress.network.cost_value.push_back(cost(i));
    }
    return progress;
}

double converging(int i) { return 0.05 + 0.64 * std::exp(-i / 100.0); }
double stuck(int i) { return 0.693 - 1e-6 * i; }
double diverging(int i) { return 0.693 * std::exp(i / 100.0); }

std::vector<Voices> heard(const Progress& progress) { return voices_of_run(progress, {}); }

bool falls(const std::vector<Voices>& voices) {
    return std::is_sorted(voices.begin(), voices.end(),
                          [](const Voices& a, const Voices& b) { return a.cost_pitch > b.cost_pitch; });
}

double roughest(const std::vector<Voices>& voices) {
    double most = 0;
    for (const Voices& each : voices) most = std::max(most, each.roughness);
    return most;
}

}  // namespace

TEST_CASE("a run that converges falls, one that is stuck keeps its pitch, one that diverges rises and gets rough") {
    const std::vector<Voices> down = heard(run_of(converging)), level = heard(run_of(stuck)),
                              up = heard(run_of(diverging, RunState::diverged));
    CHECK(falls(down));
    CHECK(down.back().cost_pitch < first_pitch / 2);
    CHECK(roughest(down) == 0);

    CHECK(level.front().cost_pitch == first_pitch);
    CHECK(level.back().cost_pitch == Approx(first_pitch).epsilon(0.001));
    CHECK(roughest(level) == 0);

    CHECK(up.back().cost_pitch == Approx(highest_pitch));
    CHECK(up.back().roughness == 1);
}

TEST_CASE("halving the cost lowers its voice by half an octave, within three octaves in all") {
    CHECK(voices_of(0.7, 0.7, 0.5).cost_pitch == Approx(first_pitch));
    CHECK(voices_of(0.35, 0.7, 0.5).cost_pitch == Approx(first_pitch / std::sqrt(2.0)));
    CHECK(voices_of(1e-9, 0.7, 0.5).cost_pitch == Approx(lowest_pitch));
    CHECK(voices_of(0, 0.7, 0.5).cost_pitch == Approx(lowest_pitch));
    CHECK(voices_of(1e9, 0.7, 0.5).cost_pitch == Approx(highest_pitch));
}

TEST_CASE("above its first cost a run is the rougher the higher it is, and as rough as can be without a number") {
    CHECK(voices_of(0.69, 0.7, 0.5).roughness == 0);
    CHECK(voices_of(1.4, 0.7, 0.5).roughness == Approx(0.5));
    for (const double lost : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
        CHECK(voices_of(lost, 0.7, 0.5) == Voices{highest_pitch, voices_of(1, 1, 0.5).accuracy_pitch, 1});
    CHECK(voices_of(0.3, 0, 0.5).cost_pitch == first_pitch);  // a run that began with nothing to lose
}

TEST_CASE("the second voice rises with the accuracy, and is silent where there is none") {
    CHECK(voices_of(1, 1, 0.5).accuracy_pitch == Approx(440));
    CHECK(voices_of(1, 1, 1).accuracy_pitch == Approx(880));
    CHECK(voices_of(1, 1, std::numeric_limits<double>::quiet_NaN()).accuracy_pitch == 0);
}

TEST_CASE(
    "the whole curve is at most 200 voices, from its first cost to its last, with the accuracies that were seen") {
    const SeenAccuracies seen{{0, 5000}, {0.5, 1}};
    const std::vector<Voices> voices = voices_of_run(run_of(converging), seen);
    CHECK(voices.size() == most_voices);
    CHECK(voices.front().cost_pitch == Approx(first_pitch));
    CHECK(voices.back().cost_pitch == voices_of(converging(heard_points - 1), converging(0), 1).cost_pitch);
    CHECK(voices.front().accuracy_pitch == Approx(440));
    CHECK(voices[most_voices / 2 - 2].accuracy_pitch == Approx(440));
    CHECK(voices[most_voices / 2 + 2].accuracy_pitch == Approx(880));
    CHECK(heard(run_of(diverging, RunState::diverged)).size() == most_voices);
}

TEST_CASE("a run that diverges at once, without a curve that rises, is heard to rise all the same") {
    Progress progress;
    progress.state = RunState::diverged;
    progress.network.cost = 0.693;
    progress.network.cost_iteration = {0};
    progress.network.cost_value = {0.693};
    for (const std::vector<Voices>& voices : {voices_of_run(progress, {}), ending_of(progress)}) {
        CHECK(voices.front().cost_pitch == first_pitch);
        CHECK(voices.back().cost_pitch == Approx(highest_pitch));
        CHECK(voices.back().roughness == Approx(1));
    }
}

TEST_CASE("a run that has ended well is held as it ended") {
    const std::vector<Voices> ending = ending_of(run_of(converging));
    REQUIRE(ending.size() == 2);
    CHECK(ending[0] == ending[1]);
    CHECK(ending[0].cost_pitch < first_pitch / 2);
}
