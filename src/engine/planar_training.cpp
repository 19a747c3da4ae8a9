#include "engine/planar_training.hpp"

#include "engine/views.hpp"

#include <algorithm>

namespace petal {

PlanarTraining::PlanarTraining(const PlanarTask& task, bool gradient_flow, Emit emit)
    : Training(task.revision, task.run, task.data),
      data_(task.data),
      box_(task.box),
      emit_(std::move(emit)),
      logistic_(logistic_run(task.run), task.data),
      gradient_flow_(gradient_flow) {
    keep_first_norms();
}

void PlanarTraining::on(const SetParameter& command) {
    const bool of_network = command.model == WhichModel::network;
    Session& model = of_network ? network() : logistic_;
    if (!model.set_parameter(command.layer, command.row, command.column, command.value)) return;
    (of_network ? network_edited_ : logistic_edited_) = true;
    has_changed();
    train_on(model);
}

// A run that is over goes on from what was set by hand: both models for as many iterations again, where that one's are
// done.
void PlanarTraining::train_on(const Session& edited) {
    const bool diverged = network().divergence() || logistic_.divergence();
    if (state() != RunState::finished && (state() != RunState::diverged || diverged)) return;
    if (edited.iteration() >= edited.last_iteration()) {
        network().go_on();
        logistic_.go_on();
    }
    if (!network().ended() || !logistic_.ended()) can_go_on();
}

void PlanarTraining::on(const CheckGradients&) {
    constexpr double patience = 0.5;  // seconds
    const GradientSummary summary = network().check_gradients(patience);
    emit_(GradientChecked{revision(), summary.difference, summary.compared, summary.parameters, network().iteration()});
}

// Both models advance together, the network first, in three quarters of the time.
void PlanarTraining::train(std::int64_t due_iteration, std::chrono::microseconds budget) {
    using Clock = std::chrono::steady_clock;
    const auto began = Clock::now();
    network().advance(due_iteration, budget * 3 / 4);
    const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began);
    const bool alone = network().ended() && !network().divergence();
    logistic_.advance(alone ? last_iteration() : network().iteration(), std::max(budget - spent, budget / 4));
}

// Where one model has diverged, the other is first brought to an iteration that does not depend on the time: logistic
// regression to the network's last, the network to the run's.
RunState PlanarTraining::reached_state() const {
    if (network().divergence() && has_come_to(logistic_, network().iteration())) return RunState::diverged;
    if (network().ended() && logistic_.ended()) return logistic_.divergence() ? RunState::diverged : RunState::finished;
    const bool both = has_come_to(network(), last_iteration()) && has_come_to(logistic_, last_iteration());
    return both ? RunState::paused : RunState::running;
}

void PlanarTraining::begin_again() {
    logistic_ = Session(logistic_.run(), data_);
    network_edited_ = logistic_edited_ = false;
    keep_first_norms();
}

void PlanarTraining::keep_first_norms() {
    first_norms_.clear();
    if (!gradient_flow_) return;
    if (const auto flow = gradient_flow_view(network())) first_norms_ = flow->dW_norm;
}

ModelView PlanarTraining::view_of(Session& model, const Look& look) const {
    ModelView view = model_view(model, box_, look.resolution);
    if (!busy()) view.fingerprint = model.fingerprint();
    return view;
}

std::vector<Event> PlanarTraining::show(const Look& look) {
    Progress shown = progress();
    if (state() == RunState::diverged) {
        const bool of_network = network().divergence().has_value();
        add_divergence(of_network ? network() : logistic_, shown);
        shown.diverged_model = of_network ? WhichModel::network : WhichModel::logistic;
    }
    shown.logistic = view_of(logistic_, look);
    shown.network = view_of(network(), look);
    shown.logistic.edited_by_hand = logistic_edited_;
    shown.network.edited_by_hand = network_edited_;
    std::vector<Event> events{std::move(shown)};
    if (!gradient_flow_) return events;
    if (auto flow = gradient_flow_view(network())) {
        flow->revision = revision();
        flow->dW_norm_at_start = first_norms_;
        events.push_back(std::move(*flow));
    }
    return events;
}

}  // namespace petal
