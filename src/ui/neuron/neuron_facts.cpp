#include "ui/neuron/neuron_facts.hpp"

#include "math/activation.hpp"
#include "math/loss.hpp"
#include "math/slopes.hpp"
#include "math/spread.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/run_states.hpp"
#include "ui/texts.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

const std::vector<double>& spread_around_zero() {
    static const std::vector<double> numbers = spread_around(0, 1000, 1);
    return numbers;
}

double closed_part(Activation activation, double z, double leak) {
    const ClosedZones zones = closed_zones(activation, leak);
    return mean_of(spread_around_zero(),
                   [&](double noise) { return z + noise <= zones.below || z + noise > zones.above ? 1.0 : 0.0; });
}

std::string sum_in_words(const Concept& shown) {
    std::string text;
    const auto factor = [](double value) { return value < 0 ? "(" + weight_text(value) + ")" : weight_text(value); };
    for (std::size_t i = 0; i < shown.w.size(); ++i)
        text += (i > 0 ? " + " : "") + factor(shown.w[i]) + "·" + factor(input_at(shown, i));
    return text + (shown.b < 0 ? " − " : " + ") + weight_text(std::abs(shown.b));
}

std::string product_text(Activation g, double z, int layers) {
    return weight_text(slope_product(activation_slope(g, z), layers));
}

// Of every activation, as a list.
std::string products_text(double z, int layers, Language language) {
    std::string text;
    std::size_t left = choices<Activation>.size();
    for (const auto& [g, key, name] : choices<Activation>) {
        text += filled(texts::product_of.in(language), {activation_long_name(g), product_text(g, z, layers)});
        if (--left > 0) text += (left == 1 ? texts::last_of_list : texts::next_of_list).in(language);
    }
    return text;
}

Facts network_facts(const GradientFlow& flow, Language language) {
    const double first = flow.dW_norm_at_start.front(), last = flow.dW_norm_at_start.back();
    const std::size_t hidden = flow.dW_norm.size() - 1;
    Facts facts{filled(texts::start_fact.in(language), {weight_text(first), std::to_string(flow.dW_norm.size()),
                                                        weight_text(last), weight_text(last / first)})};
    if (hidden == 0) return facts;
    double slopes = 0;
    for (std::size_t i = 0; i < hidden; ++i) slopes += flow.mean_slope[i];
    facts.push_back(filled(texts::slope_fact.in(language), {weight_text(slopes / static_cast<double>(hidden))}));
    const std::size_t depth = std::min<std::size_t>(hidden, 4);
    facts.push_back(
        filled(texts::path_fact.in(language), {std::to_string(depth), percent(flow.open_paths[depth - 1], language),
                                               percent(slope_product(0.5, static_cast<int>(depth)), language)}));
    return facts;
}

}  // namespace

double z_of(const View& view) { return view.shown.z.value_or(own_z(view.idea)); }

double shown_value(Activation activation, double z, double leak) {
    return activation == Activation::leaky && z <= 0 ? leak * z : activation_value(activation, z);
}

double shown_slope(Activation activation, double z, double leak) {
    return activation == Activation::leaky && z <= 0 ? leak : activation_slope(activation, z);
}

double mean_answer(Activation activation, double z, double leak) {
    return mean_of(spread_around_zero(), [&](double noise) { return shown_value(activation, z + noise, leak); });
}

ClosedZones closed_zones(Activation activation, double leak) {
    constexpr double nowhere = 1e9;
    if (activation == Activation::leaky && leak >= closed_share) return {-nowhere, nowhere};
    if (!activation_range(activation).is_bounded()) return {0, nowhere};
    const double bound = saturation_bound([&](double z) { return activation_slope(activation, z); }, closed_share);
    return {-bound, bound};
}

double input_at(const Concept& shown, std::size_t i) { return i < shown.x.size() ? shown.x[i] : 0; }
double sum_at(const Concept& shown, double x1, double x2) {
    return shown.w[0] * x1 + (shown.w.size() > 1 ? shown.w[1] * x2 : 0) + shown.b;
}
double own_sum(const Concept& shown) { return sum_at(shown, input_at(shown, 0), input_at(shown, 1)); }

Facts activation_facts(const Experiment& experiment, Language language) {
    const Activation activation = experiment.act.front();
    const double z = z_of(experiment), leak = experiment.shown.leak;
    Facts facts{filled(texts::at_z.in(language),
                       {weight_text(z), name_of(activation).in(language), weight_text(shown_value(activation, z, leak)),
                        weight_text(shown_slope(activation, z, leak))}),
                filled(texts::mean_fact.in(language), {weight_text(z), weight_text(mean_answer(activation, z, leak))}),
                filled(texts::closed_fact.in(language), {percent(closed_part(activation, z, leak), language)})};
    if (activation == Activation::tanh)
        facts.push_back(
            filled(texts::twin_fact.in(language), {weight_text(tanh(z)), weight_text(2 * sigmoid(2 * z) - 1)}));
    return facts;
}

Facts neuron_facts(const Experiment& experiment, Language language) {
    const Concept& shown = experiment.shown;
    const double z = own_sum(shown);
    Facts facts{filled(texts::neuron_fact.in(language), {sum_in_words(shown), weight_text(z),
                                                         weight_text(activation_value(experiment.act.front(), z))})};
    const double w2 = shown.w.size() > 1 ? shown.w[1] : 0, length = std::sqrt(shown.w[0] * shown.w[0] + w2 * w2);
    if (length == 0)
        facts.emplace_back(texts::no_boundary_fact.in(language));
    else if (shown.w.size() > 1)
        facts.push_back(
            filled(texts::distance_fact.in(language), {weight_text(std::abs(shown.b) / length), weight_text(length)}));
    else
        facts.push_back(filled(texts::boundary_fact.in(language), {weight_text(-shown.b / shown.w[0])}));
    return facts;
}

Facts loss_facts(const Experiment& experiment, std::size_t sample, Language language) {
    const Concept& shown = experiment.shown;
    const std::size_t i = std::min(sample, shown.y.size() - 1);
    const double slope = cross_entropy_slope(shown.yhat[i], shown.y[i]), m = static_cast<double>(shown.y.size());
    return {
        filled(texts::loss_fact.in(language),
               {std::to_string(i + 1), std::to_string(shown.y[i]), weight_text(shown.yhat[i]),
                weight_text(cross_entropy_loss(shown.yhat[i], shown.y[i])), weight_text(slope)}),
        filled((shown.y.size() == 1 ? texts::only_cost_fact : texts::cost_fact).in(language),
               {std::to_string(shown.y.size()), cost_text(mean_loss(shown.yhat, shown.y)), weight_text(slope / m)})};
}

Facts vanishing_facts(const Experiment& experiment, const Snapshot& snapshot, Language language) {
    const int layers = static_cast<int>(experiment.hidden.size());
    const double z = z_of(experiment);
    Facts facts{filled(texts::product_fact.in(language),
                       {std::to_string(layers), weight_text(z), products_text(z, layers, language)})};
    if (!snapshot.flow || snapshot.flow->dW_norm.empty()) return facts;
    const GradientFlow& flow = *snapshot.flow;
    for (std::string& fact : network_facts(flow, language)) facts.push_back(std::move(fact));
    if (!snapshot.progress || flow.iteration == 0) return facts;
    const ModelView& network = snapshot.progress->network;
    facts.push_back(filled(texts::norm_fact.in(language),
                           {grouped(flow.iteration), weight_text(flow.dW_norm.front()),
                            weight_text(flow.dW_norm.back()), name_of(snapshot.progress->state).in(language),
                            cost_text(network.cost), percent(network.train_accuracy, language)}));
    return facts;
}

namespace {

struct IdeaFacts {
    Idea idea;
    Facts (*facts)(const Snapshot&, const Experiment&, std::size_t sample, Language);
};

constexpr IdeaFacts facts_of[] = {
    {Idea::activations, [](const Snapshot&, const Experiment& experiment, std::size_t,
                           Language language) { return activation_facts(experiment, language); }},
    {Idea::unit, [](const Snapshot&, const Experiment& experiment, std::size_t,
                    Language language) { return neuron_facts(experiment, language); }},
    {Idea::vectors, [](const Snapshot&, const Experiment& experiment, std::size_t,
                       Language language) { return vectors_facts(experiment, language); }},
    {Idea::loss, [](const Snapshot&, const Experiment& experiment, std::size_t sample,
                    Language language) { return loss_facts(experiment, sample, language); }},
    {Idea::propagate, [](const Snapshot&, const Experiment& experiment, std::size_t,
                         Language language) { return propagate_facts(experiment, language); }},
    {Idea::relu, [](const Snapshot& snapshot, const Experiment&, std::size_t,
                    Language language) { return race_facts(snapshot, language); }},
    {Idea::thinning, [](const Snapshot&, const Experiment& experiment, std::size_t,
                        Language language) { return thinning_facts(experiment, language); }},
    {Idea::vanishing, [](const Snapshot& snapshot, const Experiment& experiment, std::size_t, Language language) {
         return vanishing_facts(experiment, snapshot, language);
     }}};
static_assert(has_each_idea(facts_of, Lab::neuron), "each idea has its facts, in the order of the lab");

}  // namespace

Facts neuron_lab_facts(const Snapshot& snapshot, const Experiment& experiment, std::size_t sample, Language language) {
    return row_of(experiment.idea, facts_of).facts(snapshot, experiment, sample, language);
}

std::string neuron_status(const Snapshot& snapshot, const Experiment& experiment, Language language) {
    return spoken(neuron_lab_facts(snapshot, experiment, 0, language));
}

}  // namespace petal
