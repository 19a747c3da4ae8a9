#include "engine/deep_lesson.hpp"

#include "engine/deep_views.hpp"
#include "nn/optimizer.hpp"

#include <algorithm>

namespace petal {

DeepLesson::DeepLesson(const Experiment& experiment, std::shared_ptr<const Samples> data)
    : experiment_(experiment),
      data_(std::move(data)),
      Y_(labels_to_matrix(data_->train.labels, output_units(experiment))),
      walk_(experiment_, data_) {}

void DeepLesson::on(const OpenIteration& command) {
    wanted_ = std::clamp<std::int64_t>(command.iteration, 0, experiment_.iters);
    if (walk_.iteration() > *wanted_) walk_ = Session(experiment_, data_);
}

void DeepLesson::on(const CheckParameters& command) {
    check_.reset();
    check_wanted_ = command;
}

void DeepLesson::on(const StartComparison&) {
    comparison_ = std::make_unique<InitializationComparison>(experiment_, data_);
    comparison_news_ = true;
}

void DeepLesson::advance(std::chrono::microseconds budget) {
    if (seeking()) {
        walk_.advance(*wanted_, budget);
        if (walk_.iteration() >= *wanted_ || walk_.ended()) open();
        return;  // the check is about the iteration that is reached
    }
    if (check_wanted_) start_check();
    const bool both = check_ && !check_->ended() && comparing();
    if (check_ && !check_->ended()) {
        check_->advance(both ? budget / 2 : budget);
        check_news_ = true;
    }
    if (comparing()) {
        comparison_->advance(both ? budget / 2 : budget);
        comparison_news_ = true;
    }
}

void DeepLesson::open() {
    const Matrix& X = data_->train.X;
    if (X.cols() > 0)
        opened_ = opened_view(open_iteration(walk_.architecture(), walk_.parameters(), X, Y_,
                                             learning_rate_of(experiment_, walk_.iteration())),
                              X, Y_);
    else
        opened_.emplace();
    opened_->asked = *wanted_;
    opened_->iteration = walk_.iteration();
    opened_->learning_rate = learning_rate_of(experiment_, walk_.iteration());
    wanted_.reset();
}

void DeepLesson::start_check() {
    const int L = walk_.architecture().L();
    fault_ = {check_wanted_->fault, std::clamp(check_wanted_->layer, 0, L)};
    check_wanted_.reset();
    checked_iteration_ = walk_.iteration();
    if (data_->train.X.cols() == 0) return;
    check_ = std::make_unique<ParameterCheck>(walk_.architecture(), walk_.parameters(), data_->train.X, Y_, fault_);
}

std::optional<IterationOpened> DeepLesson::take_opened() {
    std::optional<IterationOpened> taken;
    std::swap(taken, opened_);
    return taken;
}

std::vector<Event> DeepLesson::take_news(std::uint32_t revision) {
    std::vector<Event> events;
    if (check_news_ && check_) {
        ParametersChecked view = checked_view(*check_);
        view.revision = revision;
        view.iteration = checked_iteration_;
        view.fault = fault_.kind;
        view.fault_layer = fault_.layer;
        events.push_back(std::move(view));
    }
    if (comparison_news_) {
        InitializationsCompared view = comparison_view(*comparison_);
        view.revision = revision;
        events.push_back(std::move(view));
    }
    check_news_ = comparison_news_ = false;
    return events;
}

}  // namespace petal
