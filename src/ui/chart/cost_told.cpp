#include "ui/chart/cost_told.hpp"

#include "ui/chart/texts_chart.hpp"
#include "ui/fonts.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/words/curve_words.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr std::size_t most_rows = 20;

bool has_curve(const CostChart& chart, const std::vector<double>& costs) {
    return std::any_of(chart.curves.begin(), chart.curves.end(),
                       [&](const CostCurve& curve) { return &curve.values == &costs; });
}

// Of the run or the comparison whose costs the chart shows.
CurvesEnd end_of(const PageInput& input, const CostChart& chart) {
    const auto& progress = input.snapshot.progress;
    if (progress && (has_curve(chart, progress->logistic.cost_value) || has_curve(chart, progress->network.cost_value)))
        return curves_end_of(chart, *progress);
    const auto& comparison = input.snapshot.comparison;
    const bool is_compared = comparison && !comparison->results.empty() &&
                             comparison->results.size() == chart.curves.size() &&
                             has_curve(chart, comparison->results.front().cost_value);
    return is_compared ? curves_end_of(*comparison) : CurvesEnd{};
}

// The iterations of the curve that has most: one that diverged ends before the others.
const std::vector<double>& longest(const CostChart& chart) {
    return std::max_element(
               chart.curves.begin(), chart.curves.end(),
               [](const CostCurve& a, const CostCurve& b) { return a.iterations.size() < b.iterations.size(); })
        ->iterations;
}

std::string cost_at(const CostCurve& curve, double iteration, Language language) {
    const auto found = std::lower_bound(curve.iterations.begin(), curve.iterations.end(), iteration);
    const auto index = static_cast<std::size_t>(found - curve.iterations.begin());
    const bool is_recorded = found != curve.iterations.end() && *found == iteration && index < curve.values.size();
    return is_recorded ? cost_text(curve.values[index]) : texts::no_value.in(language);
}

std::string picture_words(const Told& told, const CostZoom& zoom, Language language) {
    std::string words = told.brief;
    if (zoom.part)
        add_sentence(words,
                     filled(texts::part_of_costs.in(language),
                            {grouped(std::llround(zoom.part->low)), grouped(std::llround(zoom.part->high))}),
                     language);
    return words;
}

bool has_costs(const CostChart& chart) { return !chart.curves.empty() && !longest(chart).empty(); }

}  // namespace

std::optional<std::size_t> nearest_recorded(const std::vector<double>& iterations, double asked) {
    if (iterations.empty()) return std::nullopt;
    auto nearest = std::lower_bound(iterations.begin(), iterations.end(), asked);
    if (nearest == iterations.end() || (nearest != iterations.begin() && asked - nearest[-1] < nearest[0] - asked))
        --nearest;
    return static_cast<std::size_t>(nearest - iterations.begin());
}

std::string cost_reading(const CostChart& chart, double asked, Language language) {
    if (!has_costs(chart)) return "";
    const std::vector<double>& iterations = longest(chart);
    const double iteration = iterations[*nearest_recorded(iterations, asked)];
    std::string costs;
    for (const CostCurve& curve : chart.curves)
        costs += (costs.empty() ? "" : texts::read_next.in(language)) + curve.name + " " +
                 cost_at(curve, iteration, language);
    const Phrase& words = chart.epochs ? texts::read_at_epoch : texts::read_at_iteration;
    return filled(words.in(language), {grouped(std::llround(iteration)), costs});
}

std::string cost_cells(const CostChart& chart, const CostZoom& zoom, Language language) {
    std::string cells = (chart.epochs ? texts::epoch_axis : texts::iteration_axis).in(language);
    for (const CostCurve& curve : chart.curves) cells += '\t' + curve.name;
    if (!has_costs(chart)) return cells;
    const std::vector<double>& iterations = longest(chart);
    const auto first = zoom.part ? std::lower_bound(iterations.begin(), iterations.end(), zoom.part->low)
                                 : iterations.begin(),
               last = zoom.part ? std::upper_bound(first, iterations.end(), zoom.part->high) : iterations.end();
    const auto seen = static_cast<std::size_t>(last - first), rows = std::min(seen, most_rows);
    for (std::size_t i = 0; i < rows; ++i) {
        const double iteration = first[static_cast<std::ptrdiff_t>(rows > 1 ? i * (seen - 1) / (rows - 1) : 0)];
        cells += '\n' + grouped(std::llround(iteration));
        for (const CostCurve& curve : chart.curves) cells += '\t' + cost_at(curve, iteration, language);
    }
    return cells;
}

void say_cost_picture(const PageInput& input, const CostChart& chart, const CostZoom& zoom, ImVec2 min, ImVec2 max) {
    if (!tree().listens()) return;
    const Language language = input.language;
    const Told told = curve_words(chart, end_of(input, chart), language);
    const NodeId id = tree().say(at(min, max,
                                    {.id = ImGui::GetID("cost picture"),
                                     .role = Role::image,
                                     .states = static_cast<std::uint8_t>(NodeState::further),
                                     .name = texts::cost.in(language),
                                     .value = picture_words(told, zoom, language)}));
    if (tree().told_further.count(id) == 0) return;
    if (!told.more.empty()) tree().say({.role = Role::text, .name = told.more});
    tree().say(
        {.role = Role::table, .name = texts::cost_numbers.in(language), .value = cost_cells(chart, zoom, language)});
}

void say_cost_handle(const CostChart& chart, const CostZoom& zoom, bool takes_wheel) {
    if (!tree().listens()) return;
    const Language language = look().language;
    const bool is_empty = !has_costs(chart);
    const double read = zoom.read.value_or(is_empty ? 0 : longest(chart).back());
    std::string keys = texts::read_cost_keys.in(language);
    if (chart.marker) add_sentence(keys, texts::read_cost_opens.in(language), language);
    const int states = state_if(is_empty, NodeState::disabled) | state_if(takes_wheel, NodeState::wheel);
    say_item({.role = Role::handle,
              .states = static_cast<std::uint8_t>(states),
              .now = read,
              .most = std::max(1.0, chart.iterations),
              .name = texts::read_cost.in(language),
              .value = cost_reading(chart, read, language),
              .description = std::move(keys)});
}

}  // namespace petal
