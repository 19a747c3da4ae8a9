#include "engine/training.hpp"

#include <algorithm>

namespace petal {

Training::Training(std::uint32_t revision, const Run& run, std::shared_ptr<const Samples> data)
    : revision_(revision), data_(std::move(data)), network_(run, data_) {}

void Training::on(const Step& command) {
    const std::int64_t here = network_.iteration();
    run_until(here + std::clamp<std::int64_t>(command.count, 0, network_.last_iteration() - here), 0);
}

void Training::on(const Pause&) {
    if (state_ != RunState::running) return;
    state_ = RunState::paused;
    news_ = true;
}

void Training::on(const Reset&) {
    network_ = Session(run(), data_);
    begin_again();
    state_ = RunState::paused;
    news_ = true;
}

void Training::run_until(std::int64_t last_iteration, double pace) {
    if (state_ == RunState::diverged || state_ == RunState::finished) return;
    pace_ = std::max(0.0, pace);
    last_iteration_ = last_iteration;
    began_ = Clock::now();
    began_at_ = network_.iteration();
    rate_.start(began_, began_at_);
    news_ = true;
    state_ = reached_state();
}

std::int64_t Training::due_iteration() const {
    if (pace_ <= 0) return last_iteration_;
    const double seconds = std::chrono::duration<double>(Clock::now() - began_).count();
    const double due = static_cast<double>(began_at_) + pace_ * seconds;
    return due < static_cast<double>(last_iteration_) ? static_cast<std::int64_t>(due) : last_iteration_;
}

void Training::advance(std::chrono::microseconds budget) {
    train(due_iteration(), budget);
    rate_.measure(Clock::now(), network_.iteration());
    news_ = true;
    state_ = reached_state();
}

std::vector<Event> Training::take_news(const Look& look) {
    news_ = false;
    return show(look);
}

Progress Training::progress() const {
    Progress view;
    view.revision = revision_;
    view.state = state_;
    view.iteration = network_.iteration();
    view.iterations = network_.last_iteration();
    view.iterations_per_second = rate_.per_second();
    view.stopped_by_tolerance = network_.stopped_by_tolerance();
    return view;
}

void Training::add_divergence(const Session& diverged, Progress& view) {
    view.diverged_layer = diverged.divergence()->layer;
    view.diverged_iteration = diverged.iteration();
}

}  // namespace petal
