#include "engine/picture_training.hpp"

#include "engine/picture_views.hpp"
#include "engine/views.hpp"

namespace petal {

PictureTraining::PictureTraining(std::uint32_t revision, const Run& run, std::shared_ptr<const Samples> samples,
                                 std::vector<std::uint8_t> asked_picture)
    : Training(revision, run, std::move(samples)), asked_picture_(std::move(asked_picture)) {}

void PictureTraining::on(const AskPicture& command) {
    asked_picture_ = command.pixels;
    next_weights_ = {};
    has_changed();
}

void PictureTraining::train(std::int64_t due_iteration, std::chrono::microseconds budget) {
    network().advance(due_iteration, budget);
}

RunState PictureTraining::reached_state() const {
    if (network().divergence()) return RunState::diverged;
    if (network().ended()) return RunState::finished;
    return has_come_to(network(), last_iteration()) ? RunState::paused : RunState::running;
}

void PictureTraining::begin_again() { next_weights_ = {}; }

std::vector<Event> PictureTraining::show(const Look&) {
    using Clock = std::chrono::steady_clock;
    constexpr auto between_weights = std::chrono::milliseconds(300);
    const Evaluation evaluation = network().evaluate();
    PictureView view;
    view.revision = revision();
    view.probability = evaluation.probability;
    view.layers = network().architecture().layers;
    const bool with_weights = !busy() || Clock::now() >= next_weights_;
    if (with_weights && network().data().train.X.cols() > 0) {
        add_first_weights(network(), asked_picture_, view);
        next_weights_ = Clock::now() + between_weights;
    }
    Progress shown = progress();
    if (state() == RunState::diverged) add_divergence(network(), shown);
    shown.network = figures_view(network(), evaluation);
    if (!busy()) shown.network.fingerprint = network().fingerprint();
    return {std::move(shown), std::move(view)};
}

}  // namespace petal
