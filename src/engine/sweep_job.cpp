#include "engine/sweep_job.hpp"

#include "engine/views.hpp"
#include "experiment/values.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr int sweep_resolution = 64;
constexpr int most_sizes = 20;

SweepResult result_of(Session& session, const PlaneBox& box) {
    const Evaluation evaluation = session.evaluate();
    SweepResult result;
    result.hidden = session.run().hidden.front();
    result.iteration = session.iteration();
    result.cost = evaluation.cost;
    result.train_accuracy = evaluation.train_accuracy;
    result.test_accuracy = evaluation.test_accuracy;
    result.ended = session.ended();
    result.diverged = session.divergence().has_value();
    result.region = region_view(session, box, sweep_resolution);
    return result;
}

// All that a sweep's networks have of the run.
Run without_size(Run run) {
    run.hidden.clear();
    run.iters = 0;
    run.act.resize(1, Activation::tanh);
    return run;
}

}  // namespace

bool SweepJob::move_to(const PlanarTask& task) {
    if (!sweep_ || without_size(task_.run) != without_size(task.run)) return false;
    task_ = task;
    news_ = true;
    return true;
}

void SweepJob::on(const StartSweep& command) {
    std::vector<int> sizes = command.hidden_sizes;
    std::erase_if(sizes, [](int size) { return !values::layer_size.takes(size); });
    if (sizes.size() > most_sizes) sizes.resize(most_sizes);
    const auto iterations = std::clamp<std::int64_t>(command.iterations, 1, values::most_iterations);
    sweep_.emplace(task_.run, task_.data, std::move(sizes), iterations);
    news_ = true;
}

void SweepJob::on(const CancelSweep&) {
    if (!sweep_) return;
    sweep_.reset();
    news_ = false;
    SweepProgress cancelled;
    cancelled.revision = task_.revision;
    emit_(cancelled);
}

void SweepJob::advance(std::chrono::microseconds budget) {
    sweep_->advance(budget);
    news_ = true;
}

std::vector<Event> SweepJob::take_news(const Look&) {
    news_ = false;
    SweepProgress view;
    view.revision = task_.revision;
    view.running = busy();
    view.iterations = sweep_->iterations();
    view.hidden_sizes = sweep_->hidden_sizes();
    for (Session& session : sweep_->sessions()) view.results.push_back(result_of(session, task_.box));
    return {std::move(view)};
}

}  // namespace petal
