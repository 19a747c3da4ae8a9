#include "engine/picture_training.hpp"

#include "engine/picture_views.hpp"
#include "engine/views.hpp"

namespace petal {

PictureTraining::PictureTraining(std::uint32_t revision, const Run& run, std::shared_ptr<const Samples> samples,
                                 std::vector<std::uint8_t> asked_picture)
    : Training(revision, run, std::move(samples)), asked_picture_(std::move(asked_picture)) {}

void PictureTraining::on(const AskPicture& command) {
    asked_picture_ = command.pixels;
    explains_only_ = false;
    next_weights_ = {};
    has_changed();
}

// As a square is moved over a picture this comes with each frame: the first weights are not sent along.
void PictureTraining::on(const ExplainPicture& command) {
    const auto pictures = static_cast<int>(network().data().held_out.size());
    if (command.picture < 0 || command.picture >= pictures) return;
    explains_only_ = !busy() && (explains_only_ || !has_news());
    explained_ = command;
    next_weights_ = {};
    has_changed();
}

void PictureTraining::train(std::int64_t due_iteration, std::chrono::microseconds budget) {
    explains_only_ = false;
    network().advance(due_iteration, budget);
}

RunState PictureTraining::reached_state() const {
    if (network().divergence()) return RunState::diverged;
    if (network().ended()) return RunState::finished;
    return has_come_to(network(), last_iteration()) ? RunState::paused : RunState::running;
}

void PictureTraining::begin_again() {
    explains_only_ = false;
    next_weights_ = {};
}

std::vector<Event> PictureTraining::show(const Look&) {
    using Clock = std::chrono::steady_clock;
    constexpr auto between_weights = std::chrono::milliseconds(300);
    const Evaluation evaluation = network().evaluate();
    PictureView view;
    view.revision = revision();
    view.probability = evaluation.probability;
    view.layers = network().architecture().layers;
    std::vector<Event> events;
    const bool with_weights =
        network().data().train.X.cols() > 0 && (!busy() || explains_only_ || Clock::now() >= next_weights_);
    if (with_weights) {
        if (!explains_only_) add_first_weights(network(), asked_picture_, view);
        if (explained_) events.push_back(explanation_view(network(), revision(), *explained_));
        next_weights_ = Clock::now() + between_weights;
    }
    explains_only_ = false;
    Progress shown = progress();
    if (state() == RunState::diverged) add_divergence(network(), shown);
    shown.network = figures_view(network(), evaluation);
    if (!busy()) shown.network.fingerprint = network().fingerprint();
    events.insert(events.begin(), {std::move(shown), std::move(view)});
    return events;
}

}  // namespace petal
