#include "app/configuration_queue.hpp"

#include "app/revision.hpp"
#include "experiment/experiment_text.hpp"

#include <utility>
#include <variant>

namespace petal {

namespace {

template <class... Alternatives> bool is_one_of(const Event& event) {
    return (std::holds_alternative<Alternatives>(event) || ...);
}

}  // namespace

Configure asked_of(const Experiment& experiment) {
    Experiment asked = lab_defaults(experiment.lab);
    static_cast<Run&>(asked) = experiment;
    if (experiment.idea == Idea::vanishing) asked.idea = experiment.idea;  // for its GradientFlow
    return {experiment_text(asked), 0};
}

bool ask_the_same(const Experiment& a, const Experiment& b) { return asked_of(a).experiment == asked_of(b).experiment; }

std::optional<Configuration> ConfigurationQueue::put(Configuration wanted) {
    wanted.command.revision = wanted_.command.revision;
    wanted_ = std::move(wanted);
    if (state_ == State::settled) return send();
    state_ = State::outdated;
    return std::nullopt;
}

std::optional<Configuration> ConfigurationQueue::take(const Event& event) {
    if (revision_of(event) != wanted_.command.revision) return std::nullopt;
    if (is_one_of<Progress, SweepProgress, ParametersChecked, InitializationsCompared>(event)) look_is_sent_ = false;
    if (!is_one_of<DataReady, PicturesReady>(event)) return std::nullopt;
    if (state_ == State::outdated) return send();
    state_ = State::settled;
    return std::nullopt;
}

// A Look that is on its way asks for what the last experiment shows.
Configuration ConfigurationQueue::send() {
    state_ = State::sent;
    look_is_sent_ = false;
    ++wanted_.command.revision;
    return wanted_;
}

bool ConfigurationQueue::begin_look() { return !std::exchange(look_is_sent_, true); }

}  // namespace petal
