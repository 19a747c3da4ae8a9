#include "app/configuration_queue.hpp"

#include "app/revision.hpp"
#include "experiment/experiment_text.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace petal {

namespace {

bool answers(const Event& event, AnswerTo command) {
    return std::visit(
        [command](const auto& e) {
            if constexpr (requires { e.answers; }) return e.answers == command;
            return false;
        },
        event);
}

// One idea of a lab that trains asks for what another asks: going from one to the other keeps the run.
bool has_gradient_flow(Lab lab) {
    const auto& ideas = choices<Lab>[lab].ideas;
    return std::any_of(ideas.begin(), ideas.end(), [](const LabIdea& idea) { return idea.gradient_flow; });
}

}  // namespace

Asked asked_of(const Experiment& experiment) {
    const LabIdea idea = idea_of(experiment);
    return {{.run = run_text(experiment), .gradient_flow = idea.trains && has_gradient_flow(experiment.lab)},
            idea.trains};
}

std::optional<Configuration> ConfigurationQueue::put(Configuration wanted) {
    wanted.command.revision = wanted_.command.revision;
    wanted_ = std::move(wanted);
    if (state_ == State::settled) return send();
    state_ = State::outdated;
    return std::nullopt;
}

std::optional<Configuration> ConfigurationQueue::take(const Event& event) {
    if (revision_of(event) != wanted_.command.revision) return std::nullopt;
    if (answers(event, AnswerTo::look)) look_is_sent_ = false;
    if (!answers(event, AnswerTo::configure)) return std::nullopt;
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
