#include "engine/iteration_job.hpp"

#include "engine/deep_views.hpp"
#include "nn/optimizer.hpp"

#include <algorithm>

namespace petal {

void IterationJob::on(const OpenIteration& command) {
    wanted_ = std::clamp<std::int64_t>(command.iteration, 0, task_.run.iters);
    if (!walk_ || walk_->iteration() > *wanted_) begin_walk();
}

void IterationJob::on(const CheckParameters& command) {
    if (!walk_) begin_walk();
    check_.reset();
    check_wanted_ = command;
    news_ = false;
}

void IterationJob::advance(std::chrono::microseconds budget) {
    if (wanted_) {
        walk_->advance(*wanted_, budget);
        if (walk_->iteration() >= *wanted_ || walk_->ended()) open();
        return;
    }
    if (check_wanted_) start_check();
    if (!checking()) return;
    check_->advance(budget);
    news_ = true;
}

Matrix IterationJob::labels() const { return labels_to_matrix(task_.data->train.labels, output_units(task_.run)); }

void IterationJob::open() {
    const Matrix &X = task_.data->train.X, Y = labels();
    const double learning_rate = learning_rate_of(task_.run, walk_->iteration());
    IterationOpened opened;
    if (X.cols() > 0)
        opened = opened_view(open_iteration(walk_->architecture(), walk_->parameters(), X, Y, learning_rate), X, Y);
    opened.revision = task_.revision;
    opened.asked = *wanted_;
    opened.iteration = walk_->iteration();
    opened.learning_rate = learning_rate;
    wanted_.reset();
    emit_(opened);
}

void IterationJob::start_check() {
    fault_ = {check_wanted_->fault, std::clamp(check_wanted_->layer, 0, walk_->architecture().L())};
    check_wanted_.reset();
    checked_iteration_ = walk_->iteration();
    if (task_.data->train.X.cols() == 0) return;
    check_.emplace(walk_->architecture(), walk_->parameters(), task_.data->train.X, labels(), fault_);
}

std::vector<Event> IterationJob::take_news(const Look&) {
    news_ = false;
    ParametersChecked view = checked_view(*check_);
    view.revision = task_.revision;
    view.iteration = checked_iteration_;
    view.fault = fault_.kind;
    view.fault_layer = fault_.layer;
    return {std::move(view)};
}

}  // namespace petal
