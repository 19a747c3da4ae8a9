#include "ui/planar/insight.hpp"

#include "experiment/number_text.hpp"
#include "ui/cost_shape.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/texts_insight.hpp"
#include "ui/texts.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr double clear_lead = 0.05;  // accuracies that differ by less are called alike
constexpr double poor = 0.8;

bool is_planar_line(const Experiment& e) { return e.hidden.size() == 1 && e.hidden[0] == 1; }

int hidden_units(const Experiment& e) {
    int units = 0;
    for (const int n : e.hidden) units += n;
    return units;
}

// Whether every hidden layer of several units has equal ones alone, by what is sent of it.
bool all_twins(const ModelView& network) {
    bool has_several = false;
    for (std::size_t l = 0; l + 1 < network.layers.size(); ++l) {
        const LayerView& layer = network.layers[l];
        const auto inputs = static_cast<std::ptrdiff_t>(layer.shown_inputs);
        for (std::ptrdiff_t unit = 1; unit < layer.shown_units; ++unit) {
            const auto row = layer.W.begin() + unit * inputs;
            if (!std::equal(row, row + inputs, layer.W.begin())) return false;
            if (layer.b[static_cast<std::size_t>(unit)] != layer.b[0]) return false;
        }
        has_several = has_several || layer.units > 1;
    }
    return has_several;
}

// Whether the answer is the same nearly everywhere, with nothing to choose between the classes.
bool is_undecided(const ModelView& network, int classes) {
    constexpr double slight = 0.05;
    const auto [least, greatest] =
        std::minmax_element(network.region.probability.begin(), network.region.probability.end());
    if (least == network.region.probability.end()) return true;
    const double even = 1.0 / std::max(2, classes);
    return std::abs(*least / 65535.0 - even) < slight && std::abs(*greatest / 65535.0 - even) < slight;
}

bool is_judged_elsewhere(const Experiment& e) { return e.out == Output::sigmoid && e.threshold != 0.5; }

bool is_unsettled(CostShape shape) {
    return shape == CostShape::above || shape == CostShape::jagged || shape == CostShape::risen;
}

bool has_small_weights(const Experiment& e) { return e.init == Initialization::normal && e.scale <= 0.1; }

// What the network's curve and its units show to be wrong; nothing where it falls or lies level.
const texts::Lesson* trouble(const Progress& progress, const Experiment& e) {
    const ModelView& network = progress.network;
    const CostShape shape = cost_shape(network.cost_value);
    if (progress.iteration > 0 && all_twins(network))
        return e.init == Initialization::zeros ? &texts::all_zeros : &texts::equal_units;
    if (shape == CostShape::above) return &texts::overshoots;
    if (shape == CostShape::jagged)
        return e.batch > 0 ? &texts::noisy_batches : e.keep < 1 ? &texts::noisy_dropout : &texts::oscillates;
    if (shape == CostShape::risen) return &texts::rises;
    if (shape == CostShape::spiking) return &texts::spikes;
    if (shape == CostShape::stuck && e.data != DataSet::noise && !e.hidden.empty())
        return e.hidden.size() > 1 && has_small_weights(e) ? &texts::fades_away : &texts::hardly_moves;
    return turned_up(network.cost_value, network.test_cost_value) ? &texts::turns_up : nullptr;
}

const texts::Lesson& finished_lesson(const Progress& progress, const Experiment& e) {
    const ModelView &network = progress.network, &logistic = progress.logistic;
    const bool has_test_set = std::isfinite(network.test_accuracy);
    if (is_judged_elsewhere(e)) return texts::other_threshold;
    if (e.data == DataSet::noise) return has_test_set ? texts::pure_noise_held_out : texts::pure_noise;
    if (has_test_set && network.train_accuracy - network.test_accuracy > planar_overfit_gap) return texts::overfit;
    if (has_test_set && network.train_accuracy >= poor) return texts::generalizes;
    if (is_planar_line(e) && network.train_accuracy < poor) return texts::too_few_one;
    if (network.train_accuracy < poor && hidden_units(e) <= 2) return texts::too_few_units;
    if (network.train_accuracy < poor) return texts::not_learned;
    if (is_unsettled(cost_shape(logistic.cost_value))) return texts::line_unsettled;
    if (network.train_accuracy - logistic.train_accuracy > clear_lead) return texts::curve_wins;
    return texts::line_suffices;
}

// One that goes on: whether the cost falls at the moment.
const texts::Lesson& lesson_so_far(const ModelView& network) {
    const CostShape shape = cost_shape(network.cost_value);
    const bool is_lower = !network.cost_value.empty() && network.cost < network.cost_value.front();
    return shape == CostShape::falling || (shape == CostShape::brief && is_lower) ? texts::training_on
                                                                                  : texts::levelled;
}

const texts::Lesson& lesson_of(const Progress& progress, const Experiment& e) {
    if (std::isnan(progress.network.train_accuracy)) return texts::no_points;
    if (progress.network.edited_by_hand && progress.state == RunState::paused) return texts::set_by_hand;
    if (progress.iteration == 0)
        return is_undecided(progress.network, output_units(e)) ? texts::untrained : texts::untrained_random;
    if (const texts::Lesson* lesson = trouble(progress, e)) return *lesson;
    if (e.hidden.empty()) return texts::no_hidden_layer;
    if (progress.state != RunState::finished && progress.iteration * 2 < progress.iterations)
        return lesson_so_far(progress.network);
    return finished_lesson(progress, e);
}

// The places in lessons, {0} to {9}.
std::vector<std::string> values_of(const Progress& progress, const Experiment& e, Language language) {
    const ModelView &logistic = progress.logistic, &network = progress.network;
    const std::vector<double>&costs = network.cost_value, &held_out = network.test_cost_value;
    const auto turn = turned_up(costs, held_out);
    const Phrase& at = e.batch > 0 ? texts::at_epoch : texts::at_iteration;
    return {percent(logistic.train_accuracy, language),
            percent(network.train_accuracy, language),
            std::to_string(hidden_units(e)),
            percent(network.test_accuracy, language),
            cost_text(network.cost),
            costs.empty() ? "" : cost_text(costs.front()),
            costs.empty() ? "" : cost_text(*std::min_element(costs.begin(), costs.end())),
            cost_text(logistic.cost),
            turn ? filled(at.in(language), {grouped(std::llround(rounded(network.cost_iteration[turn->at], 2)))}) : "",
            turn ? number_text(rounded(turn->cost, 2)) : ""};
}

Insight in_words(const texts::Lesson& lesson, const Progress& progress, const Experiment& e, Language language) {
    const std::vector<std::string> values = values_of(progress, e, language);
    return {filled(lesson.look.in(language), values), filled(lesson.next.in(language), values), std::nullopt, ""};
}

// The accuracies are the threshold's work: nothing is said of what training came to.
Insight judged_elsewhere(const Progress& progress, const Experiment& e, Language language) {
    const std::vector<std::string> values{percent(progress.logistic.train_accuracy, language),
                                          percent(progress.network.train_accuracy, language), number_text(e.threshold)};
    Insight insight;
    insight.look = filled(texts::other_threshold.look.in(language), values);
    insight.next = filled(texts::other_threshold.next.in(language), values);
    insight.remedy = e;
    insight.remedy->threshold = 0.5;
    insight.remedy_text = texts::threshold_at_half.in(language);
    return insight;
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
    insight.went_wrong = true;
    return insight;
}

}  // namespace

Insight insight_of(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    if (!snapshot.progress) return {texts::preparing.in(language), "", std::nullopt, ""};
    const Progress& progress = *snapshot.progress;
    if (progress.state == RunState::diverged) return diverged(progress, experiment, language);
    const texts::Lesson& lesson = lesson_of(progress, experiment);
    Insight insight = &lesson == &texts::other_threshold ? judged_elsewhere(progress, experiment, language)
                                                         : in_words(lesson, progress, experiment, language);
    if (progress.stopped_by_tolerance)
        insight.look =
            filled(texts::stopped_by_tolerance.in(language), {number_text(experiment.tol)}) + " " + insight.look;
    return insight;
}

std::optional<Insight> trouble_in_training(const Progress& progress, const Experiment& experiment, Language language) {
    const texts::Lesson* lesson = progress.iteration > 0 ? trouble(progress, experiment) : nullptr;
    return lesson ? std::optional(in_words(*lesson, progress, experiment, language)) : std::nullopt;
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
