#include "ui/words/curve_words.hpp"

#include "ui/cost_shape.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/texts_insight.hpp"
#include "ui/words/texts_words.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace petal {

namespace {

constexpr double countable = 1e15;  // iterations beyond it have no number that can be written out

// A curve as the chart draws it: without the points that have no place there.
struct DrawnCurve {
    std::vector<double> at, cost;
    std::size_t recorded = 0;

    explicit DrawnCurve(const CostCurve& curve) : recorded(std::min(curve.iterations.size(), curve.values.size())) {
        for (std::size_t i = 0; i < recorded; ++i) {
            if (!std::isfinite(curve.values[i]) || !(std::abs(curve.iterations[i]) < countable)) continue;
            at.push_back(curve.iterations[i]);
            cost.push_back(curve.values[i]);
        }
    }
    std::size_t size() const { return cost.size(); }
    std::size_t lowest() const {
        return static_cast<std::size_t>(std::min_element(cost.begin(), cost.end()) - cost.begin());
    }
    std::size_t highest() const {
        return static_cast<std::size_t>(std::max_element(cost.begin(), cost.end()) - cost.begin());
    }
    std::size_t last_quarter() const { return size() * 3 / 4; }
};

std::string grouped_count(std::size_t count) { return grouped(static_cast<std::int64_t>(count)); }

// Its measures are shares of the costs, which say nothing where one is below 0.
CostShape shape_of(const std::vector<double>& costs) {
    const bool is_cost = std::all_of(costs.begin(), costs.end(), [](double cost) { return cost >= 0; });
    return is_cost ? cost_shape(costs) : CostShape::brief;
}

// What reads alike is called alike: a difference that no figure shows is no fall and no rise.
bool read_alike(double a, double b) { return cost_text(a) == cost_text(b); }

class CurveTeller {
  public:
    CurveTeller(const CostChart& chart, const CurvesEnd& end, std::size_t index, Language language)
        : chart_(chart),
          curve_(chart.curves[index]),
          drawn_(curve_),
          diverged_(index < end.diverged.size() && end.diverged[index] != 0),
          shape_(shape_of(drawn_.cost)),
          language_(language) {}

    std::string brief(const CostCurve* training) const;
    std::string more() const;
    const DrawnCurve& drawn() const { return drawn_; }
    const std::string& name() const { return curve_.name; }
    bool is_of_test() const { return curve_.dashed; }

  private:
    std::string say(const Phrase& phrase, const std::vector<std::string>& values) const {
        return filled(phrase.in(language_), values);
    }
    std::string when(std::size_t i) const {
        return say(chart_.epochs ? texts::at_epoch : texts::at_iteration, {grouped(std::llround(drawn_.at[i]))});
    }
    std::string cost(std::size_t i) const { return cost_text(drawn_.cost[i]); }

    const Phrase& course() const;
    const Phrase& ending() const;
    std::string halfway() const;
    std::string extremes() const;
    std::string unrest() const;
    std::string last_quarter() const;
    std::string turn(const CostCurve* training) const;

    const CostChart& chart_;
    const CostCurve& curve_;
    DrawnCurve drawn_;
    bool diverged_;
    CostShape shape_;
    Language language_;
};

const Phrase& CurveTeller::course() const {
    const double first = drawn_.cost.front(), last = drawn_.cost.back();
    if (read_alike(drawn_.cost[drawn_.lowest()], drawn_.cost[drawn_.highest()])) return texts::told_stays;
    if (read_alike(first, last)) return texts::told_comes_back;
    if (shape_ == CostShape::stuck) return texts::told_hardly_moves;
    return last < first ? texts::told_falls : texts::told_rises;
}

const Phrase& CurveTeller::ending() const {
    static constexpr Phrase nothing = Phrase::none();
    if (diverged_) return texts::told_then_diverged;
    switch (shape_) {
        case CostShape::above: return texts::told_mostly_above;
        case CostShape::jagged: return texts::told_jagged;
        case CostShape::spiking: return texts::told_peaks;
        case CostShape::brief:
        case CostShape::stuck: return nothing;
        default: break;
    }
    // Over the last quarter, and in its second half too: what turns there is neither.
    constexpr double slight = 0.005;
    const auto quarter = drawn_.cost.begin() + static_cast<std::ptrdiff_t>(drawn_.last_quarter());
    const auto [low, high] = std::minmax_element(quarter, drawn_.cost.end());
    const double from = *quarter, late = drawn_.cost[drawn_.size() * 7 / 8], last = drawn_.cost.back();
    if (*high - *low <= 2 * slight * std::abs(from)) return texts::told_level;
    if (last < from - slight * std::abs(from) && last < late)
        return last < drawn_.cost.front() ? texts::told_still_falling : texts::told_falling;
    if (last > from + slight * std::abs(from) && last > late) return texts::told_rising;
    return nothing;
}

std::string CurveTeller::brief(const CostCurve* training) const {
    std::string text;
    if (drawn_.recorded == 0) return say(texts::told_no_cost_of, {curve_.name});
    if (drawn_.size() == 0) return say(texts::told_nothing_finite, {curve_.name, grouped_count(drawn_.recorded)});
    const std::size_t last = drawn_.size() - 1;
    if (drawn_.size() == 1)
        text = say(texts::told_one_cost, {curve_.name, cost(0), when(0)}) +
               (diverged_ ? texts::told_then_diverged.in(language_) : "");
    else
        text = say(course(), {curve_.name, cost(0), cost(last), when(last)}) + ending().in(language_);
    text += texts::told_stop.in(language_);
    for (const std::string& sentence : {extremes(), turn(training)}) add_sentence(text, sentence, language_);
    return text;
}

// Where the way from the first cost to the last is half done, if that is the larger part of what the curve does.
std::string CurveTeller::halfway() const {
    const double first = drawn_.cost.front(), last = drawn_.cost.back(), middle = first + (last - first) / 2;
    const double range = drawn_.cost[drawn_.highest()] - drawn_.cost[drawn_.lowest()];
    if (drawn_.size() < 3 || read_alike(first, last) || 2 * std::abs(last - first) <= range) return "";
    const auto there = std::find_if(drawn_.cost.begin(), drawn_.cost.end(),
                                    [&](double value) { return last < first ? value <= middle : value >= middle; });
    return say(texts::told_halfway, {cost_text(middle), when(static_cast<std::size_t>(there - drawn_.cost.begin()))});
}

std::string CurveTeller::extremes() const {
    std::string text;
    const std::size_t low = drawn_.lowest(), high = drawn_.highest(), last = drawn_.size() - 1;
    const auto at_an_end = [&](std::size_t i) {
        return read_alike(drawn_.cost[i], drawn_.cost.front()) || read_alike(drawn_.cost[i], drawn_.cost[last]);
    };
    if (!read_alike(drawn_.cost[low], drawn_.cost[last]) && low > 0)
        text = say(texts::told_lowest, {cost(low), when(low), cost(last)});
    if (!at_an_end(high)) add_sentence(text, say(texts::told_highest, {cost(high), when(high)}), language_);
    return text;
}

// Of a curve that is not calm in its second half.
std::string CurveTeller::unrest() const {
    if (shape_ == CostShape::above) return texts::told_second_half_above.in(language_);
    if (shape_ != CostShape::jagged && shape_ != CostShape::spiking) return "";
    std::size_t turns = 0, greatest = drawn_.size() / 2 + 1;
    const auto step = [&](std::size_t i) { return drawn_.cost[i] - drawn_.cost[i - 1]; };
    for (std::size_t i = drawn_.size() / 2 + 1; i < drawn_.size(); ++i) {
        if (i > drawn_.size() / 2 + 1 && step(i) * step(i - 1) < 0) ++turns;
        if (step(i) > step(greatest)) greatest = i;
    }
    return say(texts::told_turns, {grouped_count(turns), cost(greatest - 1), cost(greatest), when(greatest)});
}

std::string CurveTeller::last_quarter() const {
    if (shape_ == CostShape::brief) return "";
    const std::size_t from = drawn_.last_quarter(), last = drawn_.size() - 1;
    return read_alike(drawn_.cost[from], drawn_.cost[last])
               ? say(texts::told_quarter_alike, {when(from), cost(last)})
               : say(texts::told_quarter, {when(from), cost(from), cost(last)});
}

std::string CurveTeller::turn(const CostCurve* training) const {
    const auto turned = training ? turned_up(training->values, curve_.values) : std::nullopt;
    if (!turned || turned->at >= curve_.iterations.size() || !(std::abs(curve_.iterations[turned->at]) < countable))
        return "";
    const Phrase& at = chart_.epochs ? texts::at_epoch : texts::at_iteration;
    return say(texts::told_test_turns,
               {say(at, {grouped(std::llround(rounded(curve_.iterations[turned->at], 2)))}), cost_text(turned->cost)});
}

std::string CurveTeller::more() const {
    if (drawn_.size() == 0) return "";
    std::string text;
    if (drawn_.size() > 1) {
        const std::size_t last = drawn_.size() - 1;
        text = say(texts::told_from_to, {when(0), cost(0), when(last), cost(last)});
        for (const std::string& sentence : {halfway(), unrest(), last_quarter()})
            add_sentence(text, sentence, language_);
    }
    if (drawn_.size() < drawn_.recorded)
        add_sentence(
            text,
            say(texts::told_left_out, {grouped_count(drawn_.recorded - drawn_.size()), grouped_count(drawn_.recorded)}),
            language_);
    if (diverged_) add_sentence(text, texts::told_diverged.in(language_), language_);
    if (chart_.curves.size() > 1 && !text.empty()) text = say(texts::told_of_curve, {curve_.name, text});
    return text;
}

// Which curve ends lowest, where several models are compared and one is clearly named.
std::string lowest_end(const std::vector<CurveTeller>& tellers, Language language) {
    const CurveTeller* lowest = nullptr;
    std::size_t models = 0;
    bool is_alone = true;
    for (const CurveTeller& teller : tellers) {
        if (teller.is_of_test() || teller.drawn().size() == 0) continue;
        ++models;
        const double end = teller.drawn().cost.back();
        if (lowest && read_alike(end, lowest->drawn().cost.back())) is_alone = false;
        if (lowest && end >= lowest->drawn().cost.back()) continue;
        if (lowest && !read_alike(end, lowest->drawn().cost.back())) is_alone = true;
        lowest = &teller;
    }
    if (models < 2 || !is_alone) return "";
    return filled(texts::told_lowest_end.in(language), {lowest->name(), cost_text(lowest->drawn().cost.back())});
}

// How far a run that goes on has come.
std::string so_far(const CostChart& chart, const std::vector<CurveTeller>& tellers, Language language) {
    double reached = 0;
    for (const CurveTeller& teller : tellers)
        if (teller.drawn().size() > 0) reached = std::max(reached, teller.drawn().at.back());
    if (!(std::abs(chart.iterations) < countable)) return "";
    const Phrase& words = chart.epochs ? texts::told_epochs_so_far : texts::told_iterations_so_far;
    return filled(words.in(language), {grouped(std::llround(reached)), grouped(std::llround(chart.iterations))});
}

}  // namespace

CurvesEnd curves_end_of(const CostChart& chart, const Progress& progress) {
    CurvesEnd end;
    end.goes_on = progress.state == RunState::running || progress.state == RunState::paused;
    if (progress.state != RunState::diverged) return end;
    const bool is_logistic = progress.diverged_model == WhichModel::logistic;
    const ModelView& diverged = is_logistic ? progress.logistic : progress.network;
    for (const CostCurve& curve : chart.curves)
        end.diverged.push_back(&curve.values == &diverged.cost_value || &curve.values == &diverged.test_cost_value);
    return end;
}

CurvesEnd curves_end_of(const InitializationsCompared& comparison) {
    CurvesEnd end{comparison.running, {}};
    for (const InitializationResult& result : comparison.results) end.diverged.push_back(result.diverged);
    return end;
}

Told curve_words(const CostChart& chart, const CurvesEnd& end, Language language) {
    std::vector<CurveTeller> tellers;
    for (std::size_t i = 0; i < chart.curves.size(); ++i) tellers.emplace_back(chart, end, i, language);
    if (tellers.empty()) return {texts::told_no_cost.in(language), ""};
    Told told;
    if (end.goes_on) told.brief = so_far(chart, tellers, language);
    for (std::size_t i = 0; i < tellers.size(); ++i) {
        const bool follows_training = tellers[i].is_of_test() && i > 0 && !tellers[i - 1].is_of_test();
        add_sentence(told.brief, tellers[i].brief(follows_training ? &chart.curves[i - 1] : nullptr), language);
        add_sentence(told.more, tellers[i].more(), language);
    }
    add_sentence(told.more, lowest_end(tellers, language), language);
    return told;
}

}  // namespace petal
