#include "ui/chart/cost_told.hpp"

#include "ui/chart/texts_chart.hpp"
#include "ui/fonts.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/told_picture.hpp"
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

std::string cost_at(const CostCurve& curve, double iteration, Language language) {
    const auto place = place_of(curve, iteration);
    return place ? cost_text(curve.values[*place]) : texts::no_value.in(language);
}

std::string part_words(const CostZoom::Part& part, Language language) {
    return filled(texts::part_of_costs.in(language),
                  {grouped(std::llround(part.low)), grouped(std::llround(part.high))});
}

std::string picture_words(const Told& told, const CostZoom& zoom, Language language) {
    std::string words = told.brief;
    if (zoom.part) add_sentence(words, part_words(*zoom.part, language), language);
    return words;
}

// Where the keys read; and once they have zoomed, first what is seen now.
std::string handle_words(const CostChart& chart, const CostZoom& zoom, double read, Language language) {
    std::string words;
    if (zoom.has_zoomed) words = zoom.part ? part_words(*zoom.part, language) : texts::whole_of_costs.in(language);
    add_sentence(words, cost_reading(chart, read, language), language);
    return words;
}

}  // namespace

const std::vector<double>& recorded_iterations(const CostChart& chart) {
    static const std::vector<double> none;
    const auto longest = std::max_element(
        chart.curves.begin(), chart.curves.end(),
        [](const CostCurve& a, const CostCurve& b) { return a.iterations.size() < b.iterations.size(); });
    return longest == chart.curves.end() ? none : longest->iterations;
}

std::optional<double> nearest_recorded(const CostChart& chart, double asked) {
    const std::vector<double>& iterations = recorded_iterations(chart);
    if (iterations.empty()) return std::nullopt;
    auto nearest = std::lower_bound(iterations.begin(), iterations.end(), asked);
    if (nearest == iterations.end() || (nearest != iterations.begin() && asked - nearest[-1] < nearest[0] - asked))
        --nearest;
    return *nearest;
}

std::optional<std::size_t> place_of(const CostCurve& curve, double iteration) {
    const auto found = std::lower_bound(curve.iterations.begin(), curve.iterations.end(), iteration);
    const auto place = static_cast<std::size_t>(found - curve.iterations.begin());
    if (found == curve.iterations.end() || *found != iteration || place >= curve.values.size()) return std::nullopt;
    return place;
}

std::string cost_reading(const CostChart& chart, double asked, Language language) {
    const auto nearest = nearest_recorded(chart, asked);
    if (!nearest) return "";
    std::string costs;
    for (const CostCurve& curve : chart.curves)
        costs += (costs.empty() ? "" : texts::read_next.in(language)) + curve.name + " " +
                 cost_at(curve, *nearest, language);
    const Phrase& words = chart.epochs ? texts::read_at_epoch : texts::read_at_iteration;
    return filled(words.in(language), {grouped(std::llround(*nearest)), costs});
}

std::string cost_cells(const CostChart& chart, const CostZoom& zoom, Language language) {
    std::string cells = (chart.epochs ? texts::epoch_axis : texts::iteration_axis).in(language);
    for (const CostCurve& curve : chart.curves) cells += '\t' + curve.name;
    const std::vector<double>& iterations = recorded_iterations(chart);
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
    ToldPicture picture{texts::cost.in(language), curve_words(chart, end_of(input, chart), language)};
    picture.words.brief = picture_words(picture.words, zoom, language);
    picture.id = ImGui::GetID("cost picture");
    picture.say_numbers = [&] { say_numbers_of(texts::cost_numbers.in(language), cost_cells(chart, zoom, language)); };
    say_picture(min, max, picture);
}

void say_cost_handle(const CostChart& chart, const CostZoom& zoom, bool takes_wheel) {
    if (!tree().listens()) return;
    const Language language = look().language;
    const bool is_empty = recorded_iterations(chart).empty();
    const double read = zoom.read.value_or(is_empty ? 0 : recorded_iterations(chart).back());
    std::string keys = texts::read_cost_keys.in(language);
    if (chart.marker) add_sentence(keys, texts::read_cost_opens.in(language), language);
    const int states = state_if(is_empty, NodeState::disabled) | state_if(takes_wheel, NodeState::wheel);
    say_item({.role = Role::handle,
              .states = static_cast<std::uint8_t>(states),
              .now = read,
              .most = std::max(1.0, chart.iterations),
              .name = texts::read_cost.in(language),
              .value = handle_words(chart, zoom, read, language),
              .description = std::move(keys)});
}

}  // namespace petal
