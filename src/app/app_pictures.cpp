// The part of the app that deals with pictures: those that the user gives, and what the engine says of them.
#include "app/app.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/numbers.hpp"

#include <iterator>
#include <utility>

namespace petal {

void App::take(PictureSheet&& event) {
    snapshot_.pictures.sheet = std::move(event);
    snapshot_.pictures.view.reset();
    ++snapshot_.pictures.sheet_version;
}

void App::take(PicturesReady&& event) {
    if (event.revision != revision_) return;
    configure_pending_ = false;
    if (edited_meanwhile_) return send_experiment();
    if (!snapshot_.pictures.ready) snapshot_.progress.reset();  // of another lab
    snapshot_.pictures.ready = std::move(event);
}

// Between two times at which the first weights are formed, the last ones stay in sight.
void App::take(PictureView&& event) {
    if (event.revision != revision_) return;
    std::optional<PictureView>& view = snapshot_.pictures.view;
    if (event.weights_iteration < 0 && view) {
        event.weights_iteration = view->weights_iteration;
        event.weights = std::move(view->weights);
        event.largest_weight = std::move(view->largest_weight);
        event.asked_probability = std::move(view->asked_probability);
    } else {
        ++snapshot_.pictures.weights_version;
    }
    view = std::move(event);
    tell_status();
}

void App::take(PicturesTaken&& event) {
    if (being_given_.empty()) return;
    Command command = std::move(being_given_.front());
    being_given_.pop_front();
    const bool refused = !event.refused_en.empty();
    if (refused) {
        const std::string& reason = language_ == Language::zh ? event.refused_zh : event.refused_en;
        tell({Notice::Kind::error, filled(texts::refused_file.in(language_), {event.name, reason})});
        return;
    }
    if (auto* file = std::get_if<GivePictureFile>(&command); file && event.asks) {
        snapshot_.pictures.unsaid.push_back(std::move(*file));
        return;
    }
    if (std::holds_alternative<ForgetPictures>(command))
        given_.clear();
    else
        given_.push_back(std::move(command));
    if (being_restored_ > 0) {
        --being_restored_;
        return;
    }
    if (event.by_name != PicturePart::unsaid)
        tell({Notice::Kind::info,
              filled(texts::taken_by_name[static_cast<int>(event.by_name)].in(language_), {event.name})});
    const bool both_classes = event.train_cats > 0 && event.train_cats < event.train;
    snapshot_.pictures.given = std::move(event);
    if (experiment_.lab != Lab::images) return;
    Experiment changed = experiment_;
    changed.data = DataSet::images;
    changed.dataseed.reset();
    configure(changed, both_classes);
}

void App::restore_pictures() {
    being_given_.clear();
    for (const Command& command : std::exchange(given_, {})) {
        being_given_.push_back(command);
        send(command);
    }
    being_restored_ = being_given_.size();
    if (!snapshot_.pictures.asked.empty()) send(AskPicture{snapshot_.pictures.asked});
}

void App::give(const Command& pictures) {
    being_given_.push_back(pictures);
    send(pictures);
}

void App::apply(const SayPart& wish) {
    std::vector<GivePictureFile>& unsaid = snapshot_.pictures.unsaid;
    if (unsaid.empty()) return;
    GivePictureFile file = std::move(unsaid.front());
    unsaid.erase(unsaid.begin());
    file.part = wish.part;
    if (wish.part != PicturePart::unsaid) give(file);
}

void App::ask(std::vector<std::uint8_t> picture) {
    snapshot_.pictures.asked = std::move(picture);
    ++snapshot_.pictures.asked_version;
    if (snapshot_.pictures.view) snapshot_.pictures.view->asked_probability.clear();
    send(AskPicture{snapshot_.pictures.asked});
}

void App::apply(const ForgetQuestion&) { ask({}); }

void App::refuse_file(const std::string& name, int problem) {
    if (problem < 0 || problem >= static_cast<int>(std::size(texts::file_problems))) return;
    tell({Notice::Kind::error,
          filled(texts::refused_file.in(language_), {name, texts::file_problems[problem].in(language_)})});
}

PictureRole App::drop_role(float x, float y) const { return role_at(page_state_.images, {x, y}); }

void App::drag_over(std::optional<ImVec2> place) { page_state_.images.drag = place; }

}  // namespace petal
