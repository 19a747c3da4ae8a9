#include "ui/images/images_status.hpp"

#include "experiment/number_text.hpp"
#include "ui/images/class_words.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/insight.hpp"
#include "ui/planar/planar_status.hpp"
#include "ui/planar/texts_insight.hpp"
#include "ui/run_states.hpp"
#include "ui/texts.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr double overfit_gap = 0.05, stuck_cost = 0.6;
constexpr std::int64_t stuck_after = 300;

Experiment with_course_weights(Experiment e) {
    e.init = Initialization::course;
    return e;
}

Insight diverged(const Progress& progress, const Experiment& e, Language language) {
    const std::string rate = number_text(e.lr), lower = number_text(rounded(e.lr / 10, 2));
    Insight insight;
    insight.look = filled(texts::see_picture_diverged.in(language),
                          {std::to_string(progress.diverged_layer), grouped(progress.diverged_iteration)});
    insight.next = filled(texts::next_picture_diverged.in(language), {rate, lower});
    insight.remedy = e;
    insight.remedy->lr = rounded(e.lr / 10, 2);
    insight.remedy_text = filled(texts::lower_rate.in(language), {lower});
    insight.went_wrong = true;
    return insight;
}

}  // namespace

std::string layers_text(const Experiment& experiment) {
    std::string text = "12288";
    for (const int n : experiment.hidden) text += "-" + std::to_string(n);
    return text + "-" + std::to_string(output_units(experiment));
}

std::string layers_title(const Experiment& experiment, Language language) {
    const Phrase& name = experiment.hidden.empty() ? texts::logistic_of_layers : texts::network_of_layers;
    return filled(name.in(language), {layers_text(experiment)});
}

std::optional<PictureModel> model_with_layers(const Experiment& experiment) {
    for (const PictureModel model : all_of_choice<PictureModel>()) {
        Experiment of_model = experiment;
        choose_model(of_model, model);
        if (of_model.hidden == experiment.hidden) return model;
    }
    return std::nullopt;
}

std::optional<PictureModel> chosen_model(const Experiment& experiment) {
    for (const PictureModel model : all_of_choice<PictureModel>()) {
        Experiment chosen = experiment;
        choose_model(chosen, model);
        if (chosen == experiment) return model;
    }
    return std::nullopt;
}

bool gets_stuck(const Experiment& e) {
    return e.hidden.size() >= 3 && e.init == Initialization::normal && e.scale <= 0.01;
}

Insight images_insight(const Snapshot& snapshot, const Experiment& e, Language language) {
    const auto plain = [&](const Phrase& look, const Phrase& next) {
        return Insight{look.in(language), next.in(language), std::nullopt, ""};
    };
    if (snapshot.pictures.sheet && snapshot.pictures.sheet->label.empty())
        return plain(texts::see_no_pictures, texts::next_no_pictures);
    if (!snapshot.progress) return {texts::preparing.in(language), "", std::nullopt, ""};
    const Progress& progress = *snapshot.progress;
    const ModelView& view = progress.network;
    if (progress.state == RunState::diverged) return diverged(progress, e, language);
    if (progress.iteration == 0) return plain(texts::see_untrained, texts::next_untrained);
    if (gets_stuck(e) && progress.iteration >= stuck_after && view.cost > stuck_cost)
        return {filled(texts::see_stuck.in(language), {cost_text(view.cost), percent(view.train_accuracy, language)}),
                filled(texts::next_stuck.in(language), {std::to_string(e.hidden.size() + 1)}), with_course_weights(e),
                texts::back_to_course.in(language), true};
    if (auto trouble = trouble_in_training(progress, e, language)) return *trouble;
    if (progress.state == RunState::running) {
        const bool falls = !view.cost_value.empty() && view.cost < view.cost_value.front();
        return plain(falls ? texts::see_falling : texts::see_training, texts::next_running);
    }
    if (view.train_accuracy - view.test_accuracy > overfit_gap)
        return {filled(texts::see_overfit.in(language),
                       {percent(view.train_accuracy, language), percent(view.test_accuracy, language)}),
                texts::next_overfit.in(language), std::nullopt, ""};
    return {filled(texts::see_finished.in(language), {percent(view.train_accuracy, language)}),
            texts::next_finished.in(language), std::nullopt, ""};
}

namespace {

// What is said of the chosen picture, and of all when they are moved.
std::string looked_at(const Snapshot& snapshot, Language language) {
    std::string text;
    const auto& explained = snapshot.explained;
    const auto& shifts = snapshot.shifts;
    const PictureSnapshot& pictures = snapshot.pictures;
    const auto i = static_cast<std::size_t>(explained ? explained->asked.picture : 0);
    if (explained && pictures.sheet && pictures.view && i < pictures.sheet->label.size() &&
        i < pictures.view->probability.size()) {
        text += filled(texts::status_explained.in(language),
                       {ordinal(explained->asked.picture), class_word(snapshot, pictures.sheet->label[i], language),
                        probability_words(snapshot, pictures.view->probability[i], language)});
        if (explained->asked.cover > 0)
            text += filled(texts::status_covered.in(language),
                           {std::to_string(explained->asked.cover_y), std::to_string(explained->asked.cover_x),
                            probability_words(snapshot, explained->covered_probability, language)});
    }
    if (shifts && shifts->has_moved)
        text += filled(texts::status_moved.in(language),
                       {std::to_string(shifts->asked.right), std::to_string(shifts->asked.down),
                        percent(shifts->logistic.moved_train_accuracy, language),
                        percent(shifts->network.moved_train_accuracy, language)});
    return text;
}

}  // namespace

std::string images_status(const Snapshot& snapshot, const Experiment& e, Language language) {
    if (!snapshot.progress) return texts::preparing.in(language);
    const Progress& progress = *snapshot.progress;
    const ModelView& view = progress.network;
    std::string text = filled(
        texts::status_pictures.in(language),
        {words_for(progress).in(language), grouped(progress.iteration), grouped(progress.iterations), layers_text(e),
         cost_text(view.cost), percent(view.train_accuracy, language), percent(view.test_accuracy, language)});
    const PictureSnapshot& pictures = snapshot.pictures;
    if (pictures.ready) {
        const auto test = std::count(pictures.ready->held_out.begin(), pictures.ready->held_out.end(), 1);
        text += filled(texts::status_set.in(language),
                       {std::to_string(static_cast<std::ptrdiff_t>(pictures.ready->held_out.size()) - test),
                        std::to_string(test)});
    }
    if (!pictures.asked.empty() && pictures.view && !pictures.view->asked_probability.empty())
        text += filled(texts::status_asked.in(language),
                       {percent(pictures.view->asked_probability[0], language), class_word(snapshot, 1, language)});
    if (has_fingerprint(progress))
        text += filled(texts::status_fingerprint.in(language), {hexadecimal(view.fingerprint)});
    text += looked_at(snapshot, language);
    const Insight insight = images_insight(snapshot, e, language);
    return insight.remedy ? text + " " + insight.look + " " + insight.next : text;
}

}  // namespace petal
