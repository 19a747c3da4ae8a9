#include "ui/words/function_words.hpp"

#include "experiment/keys.hpp"
#include "math/loss.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/words/texts_words.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace petal {

namespace {

constexpr int samples = 240;  // of the plot, equally far apart

struct Interval {
    double from, to;
};

class FunctionTeller {
  public:
    FunctionTeller(const PlottedFunction& function, double x, Language language)
        : f_(function), x_(x), language_(language) {
        for (int i = 0; i <= samples; ++i) take(f_.x_low + (f_.x_high - f_.x_low) * i / samples);
    }

    Told told() const {
        Told told{reading(), course()};
        add_sentence(told.more, flatness(), language_);
        return told;
    }

  private:
    std::string say(const Phrase& phrase, const std::vector<std::string>& values = {}) const {
        return filled(phrase.in(language_), values);
    }
    std::string place(double x) const {
        const double grain = (f_.x_high - f_.x_low) / 1e6;
        return weight_text(std::abs(x) < grain ? 0 : rounded(x, 4));
    }
    void take(double x) {
        const double y = f_.value(x);
        if (!std::isfinite(y)) {
            has_gaps_ = true;
            return;
        }
        xs_.push_back(x), ys_.push_back(y);
        if (!f_.slope) return;
        const double slope = f_.slope(x);
        low_slope_ = std::min(low_slope_, slope), high_slope_ = std::max(high_slope_, slope);
        steepest_ = std::max(steepest_, std::abs(slope)), gentlest_ = std::min(gentlest_, std::abs(slope));
    }
    bool is_flat(double x) const { return std::abs(f_.slope(x)) < f_.flat_share * steepest_; }

    std::string reading() const;
    std::string course() const;
    std::string flatness() const;
    std::vector<Interval> flat_parts() const;
    double edge_between(double a, double b) const;

    const PlottedFunction& f_;
    double x_;
    Language language_;
    std::vector<double> xs_, ys_;
    bool has_gaps_ = false;
    double steepest_ = 0, gentlest_ = INFINITY;  // slopes, whichever their sign
    double low_slope_ = INFINITY, high_slope_ = -INFINITY;
};

std::string FunctionTeller::reading() const {
    const double y = f_.value(x_), slope = f_.slope ? f_.slope(x_) : NAN;
    const Phrase& words = std::isnan(y) ? texts::told_no_reading : texts::told_reading;
    std::string text = say(words, {f_.y_name, f_.x_name, f_.name, weight_text(x_), weight_text(y)});
    if (std::isfinite(y) && std::isfinite(slope)) {
        text += say(texts::told_slope_there, {weight_text(slope)});
        if (is_flat(x_)) text += say(texts::told_is_flat_there);
    }
    return text + say(texts::told_stop);
}

// From the left end to the right one, by what is sampled of it.
std::string FunctionTeller::course() const {
    const std::string low = place(f_.x_low), high = place(f_.x_high);
    if (ys_.empty()) return say(texts::told_no_values, {f_.y_name, f_.x_name, low, high});
    const auto [least, greatest] = std::minmax_element(ys_.begin(), ys_.end());
    const auto x_of = [&](auto y) { return place(xs_[static_cast<std::size_t>(y - ys_.begin())]); };
    if (!has_gaps_ && *least == *greatest)
        return say(texts::told_same_everywhere, {f_.y_name, f_.x_name, low, high, weight_text(*least)});
    const bool rises = std::is_sorted(ys_.begin(), ys_.end()), falls = std::is_sorted(ys_.rbegin(), ys_.rend());
    if (!has_gaps_ && (rises || falls))
        return say(rises ? texts::told_only_rises : texts::told_only_falls,
                   {f_.y_name, f_.x_name, low, high, weight_text(ys_.front()), weight_text(ys_.back())});
    return say(texts::told_up_and_down, {f_.y_name, f_.x_name, low, high, x_of(least), weight_text(*least),
                                         x_of(greatest), weight_text(*greatest)});
}

// Where flatness begins or ends, between a place that is flat and one that is not.
double FunctionTeller::edge_between(double a, double b) const {
    const bool at_a = is_flat(a);
    for (int i = 0; i < 50; ++i) {
        const double middle = a + (b - a) / 2;
        (is_flat(middle) == at_a ? a : b) = middle;
    }
    return a;
}

std::vector<Interval> FunctionTeller::flat_parts() const {
    std::vector<Interval> parts;
    bool was_flat = false;
    for (std::size_t i = 0; i < xs_.size(); ++i) {
        const bool flat = is_flat(xs_[i]);
        if (flat && !was_flat) parts.push_back({i == 0 ? xs_[0] : edge_between(xs_[i - 1], xs_[i]), xs_[i]});
        if (!flat && was_flat) parts.back().to = edge_between(xs_[i - 1], xs_[i]);
        if (flat && i + 1 == xs_.size()) parts.back().to = xs_[i];
        was_flat = flat;
    }
    return parts;
}

std::string FunctionTeller::flatness() const {
    if (!f_.slope || f_.flat_share == 0 || ys_.empty() || has_gaps_ || steepest_ == 0) return "";
    if (weight_text(low_slope_) == weight_text(high_slope_))
        return say(texts::told_straight_line, {weight_text(high_slope_)});
    const std::vector<Interval> parts = flat_parts();
    if (parts.empty()) return say(texts::told_nowhere_flat, {weight_text(steepest_), weight_text(gentlest_)});
    std::string list;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) list += say(texts::told_and_interval);
        list += say(texts::told_interval, {place(parts[i].from), place(parts[i].to)});
    }
    return say(texts::told_flat, {percent(f_.flat_share, language_), weight_text(steepest_), list});
}

constexpr double z_end = 6;            // of both plots
constexpr double closed_slope = 0.05;  // as closed_zones has it: those zones are shaded

std::size_t sample_of(const Concept& shown, std::size_t sample) {
    return std::min(sample, std::min(shown.y.size(), shown.yhat.size()) - 1);
}

bool has_samples(const Concept& shown) { return !shown.y.empty() && !shown.yhat.empty(); }

PlottedFunction over_answers(std::string name, const char* y_name) {
    const Range& answers = find_key("yhat")->range();
    return {std::move(name), "ŷ", y_name, answers.low, answers.high, {}, {}};
}

}  // namespace

Told function_words(const PlottedFunction& function, double x, Language language) {
    return FunctionTeller(function, x, language).told();
}

Told activation_words(const Experiment& experiment, Language language) {
    const Activation g = experiment.act.front();
    const double leak = experiment.shown.leak;
    return function_words(
        {name_of(g).in(language), "z", "a", -z_end, z_end, [=](double z) { return shown_value(g, z, leak); },
         [=](double z) { return shown_slope(g, z, leak); }, closed_slope},
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
    PlottedFunction cost = over_answers(filled(texts::cost_title.in(language), {std::to_string(i + 1)}), "J");
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
