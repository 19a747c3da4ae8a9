// The part of the host that teaches on pictures.
#include "data/drawn_pictures.hpp"
#include "engine/engine_host.hpp"
#include "engine/picture_views.hpp"
#include "engine/views.hpp"

namespace petal {

EngineHost::Lesson::Lesson(const Experiment& wanted, const PictureLesson& chosen)
    : experiment(wanted),
      data(std::make_shared<PlanarData>()),
      pictures(chosen),
      logistic(logistic_experiment(wanted), data),
      network(wanted, chosen.samples) {}

// Pictures are drawn, turned into columns and sent to the page only when they are others than before.
void EngineHost::configure_pictures(const Experiment& experiment) {
    const bool same = pictures_of_ && pictures_of_->data == experiment.data &&
                      pictures_of_->dataseed == experiment.dataseed &&
                      (experiment.data == DataSet::cats || !given_changed_);
    if (!same || pictures_of_->test != experiment.test) {
        const PictureData data = experiment.data == DataSet::cats ? draw_pictures(experiment) : given_.data();
        pictures_.samples = std::make_shared<Samples>(picture_samples(data, experiment.test));
        if (!same) {
            PictureSheet sheet = picture_sheet(data);
            sheet.version = ++pictures_.sheet;
            emit_(sheet);
        }
        if (experiment.data == DataSet::images) given_changed_ = false;
    }
    pictures_of_ = experiment;
    lesson_ = std::make_unique<Lesson>(experiment, pictures_);
    next_weights_ = {};
    const std::vector<bool>& held_out = pictures_.samples->held_out;
    emit_(PicturesReady{revision_, pictures_.sheet, {held_out.begin(), held_out.end()}});
}

void EngineHost::emit_taken(const PicturesTaken& taken) {
    given_changed_ = given_changed_ || (taken.refused_en.empty() && !taken.asks);
    emit_(taken);
}

void EngineHost::on(const AskPicture& command) {
    asked_picture_ = command.pixels;
    next_weights_ = {};
    news_ = true;
}

void EngineHost::answer_look_at_pictures() {
    constexpr auto between_weights = std::chrono::milliseconds(300);
    Session& network = lesson_->network;
    const Evaluation evaluation = network.evaluate();
    const bool rests = state_ != RunState::running, with_weights = rests || Clock::now() >= next_weights_;
    PictureView view;
    view.revision = revision_;
    view.probability = evaluation.probability;
    view.layers = network.architecture().layers;
    if (with_weights && network.data().train.X.cols() > 0) {
        add_first_weights(network, asked_picture_, view);
        next_weights_ = Clock::now() + between_weights;
    }
    Progress shown = progress();
    shown.network = figures_view(network, evaluation);
    if (rests) shown.network.fingerprint = network.fingerprint();
    emit_(shown);
    emit_(view);
}

}  // namespace petal
