#include "ui/planar/insight.hpp"

#include "experiment/number_text.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/texts_insight.hpp"
#include "ui/texts.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr double clear_lead = 0.05;  // accuracies that differ by less are called alike
constexpr double overfit_gap = 0.08;
constexpr double poor = 0.8;

bool is_planar_line(const Experiment& e) { return e.hidden.size() == 1 && e.hidden[0] == 1; }

// How the cost stands to the one before the first update; 1 while there is none.
double cost_ratio(const ModelView& view) {
    return view.cost_value.empty() || !(view.cost_value.front() > 0) ? 1 : view.cost / view.cost_value.front();
}

int hidden_units(const Experiment& e) {
    int units = 0;
    for (const int n : e.hidden) units += n;
    return units;
}

const texts::Lesson& finished_lesson(const Progress& progress, const Experiment& e) {
    const ModelView &network = progress.network, &logistic = progress.logistic;
    if (e.data == DataSet::noise) return texts::pure_noise;
    if (std::isfinite(network.test_accuracy))
        return network.train_accuracy - network.test_accuracy > overfit_gap ? texts::overfit : texts::generalizes;
    if (is_planar_line(e) && network.train_accuracy < poor) return texts::too_few_one;
    if (network.train_accuracy < poor && hidden_units(e) <= 2) return texts::too_few_units;
    if (network.train_accuracy < poor) return texts::not_learned;
    if (network.train_accuracy - logistic.train_accuracy > clear_lead) return texts::curve_wins;
    return texts::line_suffices;
}

const texts::Lesson& lesson_of(const Progress& progress, const Experiment& e) {
    if (std::isnan(progress.network.train_accuracy)) return texts::no_points;
    if (progress.network.edited_by_hand)
        return progress.state == RunState::finished ? texts::set_by_hand_afterwards : texts::set_by_hand;
    if (e.hidden.empty()) return texts::no_hidden_layer;
    if (e.init == Initialization::zeros && e.init_b == FirstBiases::zeros && progress.iteration > 0)
        return texts::all_zeros;
    if (progress.iteration == 0) return texts::untrained;
    const double ratio = cost_ratio(progress.network);
    if (progress.iteration >= 50 && ratio > 1.2) return texts::overshoots;
    if (progress.iteration >= 500 && e.hidden.size() > 1 && ratio > 0.98) return texts::fades_away;
    if (progress.state != RunState::finished && progress.iteration * 2 < progress.iterations) return texts::training_on;
    return finished_lesson(progress, e);
}

Insight diverged(const Progress& progress, const Experiment& e, Language language) {
    const Phrase& model =
        progress.diverged_model == WhichModel::logistic ? texts::diverged_logistic : texts::diverged_network;
    const double lower_rate = std::min(rounded(e.lr / 10, 2), Experiment{}.lr);
    const std::string rate = number_text(e.lr), lower = number_text(lower_rate);
    Insight insight;
    insight.look =
        filled(texts::diverged_where.in(language),
               {model.in(language), std::to_string(progress.diverged_layer), grouped(progress.diverged_iteration)});
    insight.next = filled(texts::diverged_remedy_rate.in(language), {rate, lower});
    insight.remedy = e;
    insight.remedy->lr = lower_rate;
    insight.remedy_text = filled(texts::lower_rate.in(language), {lower});
    return insight;
}

}  // namespace

Insight insight_of(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    if (!snapshot.progress) return {texts::preparing.in(language), "", std::nullopt, ""};
    const Progress& progress = *snapshot.progress;
    if (progress.state == RunState::diverged) return diverged(progress, experiment, language);
    const texts::Lesson& lesson = lesson_of(progress, experiment);
    const std::initializer_list<std::string> values{
        percent(progress.logistic.train_accuracy, language), percent(progress.network.train_accuracy, language),
        std::to_string(hidden_units(experiment)), percent(progress.network.test_accuracy, language),
        cost_text(progress.network.cost)};
    Insight insight{filled(lesson.look.in(language), values), filled(lesson.next.in(language), values), std::nullopt,
                    ""};
    if (progress.stopped_by_tolerance)
        insight.look =
            filled(texts::stopped_by_tolerance.in(language), {number_text(experiment.tol)}) + " " + insight.look;
    return insight;
}

std::string sizes_text(const std::vector<int>& sizes) {
    std::string text;
    for (const int size : sizes) text += (text.empty() ? "" : "-") + std::to_string(size);
    return text;
}

std::string network_title(const Experiment& experiment, Language language, bool brief) {
    if (experiment.hidden.empty()) return texts::network_without_hidden.in(language);
    if (experiment.hidden == std::vector<int>{1})
        return (brief ? texts::network_brief_one : texts::network_with_one_unit).in(language);
    if (experiment.hidden.size() == 1) {
        const Phrase& words = brief ? texts::network_brief : texts::network_with_units;
        return filled(words.in(language), {std::to_string(experiment.hidden[0])});
    }
    if (experiment.hidden.size() > 5)
        return filled(texts::network_with_many.in(language), {std::to_string(experiment.hidden.size())});
    return filled(texts::network_with_layers.in(language), {sizes_text(experiment.hidden)});
}

}  // namespace petal
