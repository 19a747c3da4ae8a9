#include "ui/neuron/neuron_words.hpp"

#include "experiment/keys.hpp"
#include "math/loss.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/neuron/texts_told_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/words/function_words.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace petal {

namespace {

std::size_t sample_of(const Concept& shown, std::size_t sample) {
    return std::min(sample, std::min(shown.y.size(), shown.yhat.size()) - 1);
}

bool has_samples(const Concept& shown) { return !shown.y.empty() && !shown.yhat.empty(); }

PlottedFunction over_answers(std::string name, const char* y_name) {
    const Range& answers = find_key("yhat")->range();
    return {std::move(name), "ŷ", y_name, answers.low, answers.high, {}, {}};
}

}  // namespace

Told activation_words(const Experiment& experiment, Language language) {
    const Activation g = experiment.act.front();
    const double leak = experiment.shown.leak;
    return function_words(
        {name_of(g).in(language), "z", "a", -z_end, z_end, [=](double z) { return shown_value(g, z, leak); },
         [=](double z) { return shown_slope(g, z, leak); }, closed_share},
        z_of(experiment), language);
}

Told activation_slope_words(const Experiment& experiment, Language language) {
    const Activation g = experiment.act.front();
    const double leak = experiment.shown.leak;
    return function_words({name_of(g).in(language),
                           "z",
                           texts::curve_slope.in(language),
                           -z_end,
                           z_end,
                           [=](double z) { return shown_slope(g, z, leak); },
                           {}},
                          z_of(experiment), language);
}

Told loss_words(const Experiment& experiment, std::size_t sample, Language language) {
    const Concept& shown = experiment.shown;
    if (!has_samples(shown)) return {};
    const std::size_t i = sample_of(shown, sample);
    const int y = shown.y[i];
    PlottedFunction loss = over_answers(texts::loss_of_label[y == 1 ? 1 : 0].in(language), "L");
    loss.value = [=](double answer) { return cross_entropy_loss(answer, y); };
    loss.slope = [=](double answer) { return cross_entropy_slope(answer, y); };
    Told told = function_words(loss, shown.yhat[i], language);
    for (std::size_t k = 0; k < shown.y.size() && k < shown.yhat.size(); ++k)
        add_sentence(told.more,
                     filled(texts::told_sample_loss.in(language),
                            {std::to_string(k + 1), std::to_string(shown.y[k]), weight_text(shown.yhat[k]),
                             weight_text(cross_entropy_loss(shown.yhat[k], shown.y[k]))}),
                     language);
    return told;
}

Told loss_cost_words(const Experiment& experiment, std::size_t sample, Language language) {
    const Concept& shown = experiment.shown;
    if (!has_samples(shown) || shown.y.size() != shown.yhat.size()) return {};
    const std::size_t i = sample_of(shown, sample);
    PlottedFunction cost = over_answers("", "J");  // the picture has its name
    const auto m = static_cast<double>(shown.y.size());
    cost.value = [&shown, i](double answer) {
        std::vector<double> answers = shown.yhat;
        answers[i] = answer;
        return mean_loss(answers, shown.y);
    };
    cost.slope = [&shown, i, m](double answer) { return cross_entropy_slope(answer, shown.y[i]) / m; };
    return function_words(cost, shown.yhat[i], language);
}

}  // namespace petal
