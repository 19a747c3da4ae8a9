#include "ui/planar/planar_status.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace petal;

namespace {

Snapshot ended(RunState state) {
    Progress progress;
    progress.state = state;
    progress.iteration = progress.iterations = 20;
    progress.network.fingerprint = 0x1234;
    Snapshot snapshot;
    snapshot.progress = progress;
    return snapshot;
}

bool tells(const Snapshot& snapshot, const char* words, const Experiment& experiment = {}) {
    return planar_status(snapshot, experiment, Language::en).find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a fingerprint is told once a run rests, but not of weights that no link gives again") {
    CHECK(tells(ended(RunState::finished), "Fingerprint 0000000000001234."));
    CHECK_FALSE(tells(ended(RunState::running), "Fingerprint"));
    Snapshot by_hand = ended(RunState::paused);
    by_hand.progress->network.edited_by_hand = true;
    CHECK_FALSE(tells(by_hand, "Fingerprint"));
}

TEST_CASE("epochs are called epochs, and a run that the tolerance ended says so") {
    Experiment experiment;
    experiment.batch = 64;
    CHECK(tells(ended(RunState::finished), "finished. Epoch 20 of 20.", experiment));
    CHECK(tells(ended(RunState::finished), "finished. Iteration 20 of 20."));
    Snapshot snapshot = ended(RunState::finished);
    snapshot.progress->stopped_by_tolerance = true;
    experiment.tol = 0.05;
    CHECK(tells(snapshot, "fell below 0.05", experiment));
}

TEST_CASE("a size of the sweep that diverged has no accuracy") {
    Snapshot snapshot = ended(RunState::finished);
    SweepResult diverged;
    diverged.hidden = 3;
    diverged.diverged = true;
    snapshot.sweep = SweepProgress{0, false, 5000, {diverged}, {3}};
    CHECK(tells(snapshot, "Hidden units: 3: diverged."));
}
