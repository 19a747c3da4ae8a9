#include "app/sounding.hpp"

#include "app/reduction.hpp"
#include "ui/run_states.hpp"

#include <cstddef>

namespace petal {

namespace {

constexpr double curve_seconds = 2, ending_seconds = 0.7;
constexpr std::size_t most_seen = 10 * most_voices;

bool is_over(const Progress& progress) {
    return progress.state == RunState::finished || progress.state == RunState::diverged;
}

// Leaves every second one.
void thin(std::vector<double>& values) {
    for (std::size_t i = 0; 2 * i < values.size(); ++i) values[i] = values[2 * i];
    values.resize((values.size() + 1) / 2);
}

}  // namespace

void Sounding::set(bool on) {
    if (!on) hush();
    is_on_ = on;
    platform_.set_sound(on);
}

void Sounding::hush() {
    if (is_on_) platform_.hush();
    is_held_ = false;
}

void Sounding::follow(const Snapshot& snapshot, bool is_heard) {
    const bool has_run = is_heard && is_whole(snapshot) && has_samples(*snapshot.progress);
    if (has_run) keep_accuracy(*snapshot.progress);
    const bool runs = has_run && snapshot.progress->state == RunState::running;
    const bool ends = has_run && is_over(*snapshot.progress) && !has_ended_;
    has_ended_ = has_run ? is_over(*snapshot.progress) : has_ended_;
    if (!is_on_) return;
    if (runs) {
        platform_.hold(voices_of(snapshot.progress->network));
        is_held_ = true;
    } else if (ends) {
        platform_.sing(ending_of(*snapshot.progress), ending_seconds);
        is_held_ = false;
    } else if (is_held_) {
        hush();
    }
}

void Sounding::expect(RunState state) {
    has_ended_ = false;
    if (state == RunState::paused) hush();
}

void Sounding::play(const Snapshot& snapshot) {
    if (!is_on_ || !is_whole(snapshot) || !has_samples(*snapshot.progress)) return;
    platform_.sing(voices_of_run(*snapshot.progress, seen_), curve_seconds);
    is_held_ = false;
}

// They are of one run from its beginning: a reset begins another.
void Sounding::keep_accuracy(const Progress& progress) {
    const auto iteration = static_cast<double>(progress.iteration);
    const bool goes_on =
        progress.revision == revision_ && (seen_.iterations.empty() || seen_.iterations.back() <= iteration);
    if (progress.revision != revision_) has_ended_ = false;
    if (!goes_on) seen_ = {};
    revision_ = progress.revision;
    if (!seen_.iterations.empty() && seen_.iterations.back() == iteration) {
        seen_.values.back() = progress.network.train_accuracy;  // by another threshold, or set by hand
        return;
    }
    seen_.iterations.push_back(iteration);
    seen_.values.push_back(progress.network.train_accuracy);
    if (seen_.iterations.size() <= most_seen) return;
    thin(seen_.iterations);
    thin(seen_.values);
}

}  // namespace petal
