#include "ui/deep/comparison_view.hpp"

#include "ui/deep/deep_state.hpp"
#include "ui/deep/findings.hpp"
#include "ui/deep/histogram_words.hpp"
#include "ui/deep/matrix_block.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace petal {

namespace {

constexpr float histogram_height = 44;

Rgb colour_of(std::size_t run) {
    const Palette& p = look().colours;
    const std::array<Rgb, 4> colours{p.logistic, p.classes[2], p.classes[1], p.accent};
    return colours[std::min(run, colours.size() - 1)];
}

float share(int count, int most) { return most > 0 ? static_cast<float>(count) / static_cast<float>(most) : 0; }

// A line around the bins that are not empty.
void draw_outline(ImDrawList& list, const std::vector<float>& heights, float bar, ImVec2 foot, ImU32 colour) {
    std::vector<ImVec2> line;
    const auto go_to = [&](float x, float height) {
        const ImVec2 place{foot.x + x, foot.y - height};
        if (line.empty() || line.back().x != place.x || line.back().y != place.y) line.push_back(place);
    };
    for (std::size_t i = 0; i < heights.size(); ++i) {
        if (heights[i] == 0) continue;
        const float left = bar * static_cast<float>(i);
        if (i == 0 || heights[i - 1] == 0) go_to(left, 0);
        go_to(left, heights[i]);
        go_to(left + bar, heights[i]);
        if (i + 1 < heights.size() && heights[i + 1] > 0) continue;
        go_to(left + bar, 0);
        list.AddPolyline(line.data(), static_cast<int>(line.size()), colour, 0, 1.2f);
        line.clear();
    }
}

// Filled: now; line: before training. Each to its own highest bin, by square roots: ReLU leaves very many zeros.
void draw_histogram(const HistogramView& start, const HistogramView& now, Rgb colour, ImVec2 min, ImVec2 max) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float bar = (max.x - min.x) / static_cast<float>(std::max<std::size_t>(1, now.counts.size()));
    const auto height_of = [&](const HistogramView& h, std::size_t i) {
        const int most = *std::max_element(h.counts.begin(), h.counts.end());
        return h.counts[i] > 0 ? std::max(1.0f, std::sqrt(share(h.counts[i], most)) * (max.y - min.y - 2)) : 0;
    };
    list.AddLine({min.x, max.y}, max, ink(p.line));
    for (std::size_t i = 0; i < now.counts.size(); ++i) {
        const float left = min.x + bar * static_cast<float>(i), height = height_of(now, i);
        if (height <= 0) continue;
        list.AddRectFilled({left, max.y - height}, {left + bar - 1, max.y}, ink(colour, 0.55f));
        list.AddRectFilled({left, max.y - height}, {left + bar - 1, std::min(max.y, max.y - height + 1.5f)},
                           ink(colour));
    }
    std::vector<float> before;
    for (std::size_t i = 0; i < start.counts.size(); ++i) before.push_back(height_of(start, i));
    draw_outline(list, before, bar, {min.x, max.y}, ink(p.ink, 0.7f));
    const std::string low = weight_text(rounded(now.low, 3)), high = weight_text(rounded(now.high, 3));
    put_text(list, look().caption, {min.x, max.y + 1}, ink(p.muted), low);
    put_text(list, look().caption, {max.x - text_size(look().caption, high).x, max.y + 1}, ink(p.muted), high);
}

void say_histogram(const InitializationResult& result, std::size_t l, ImVec2 size, Language language) {
    if (!tree().listens()) return;
    const HistogramView &start = result.at_start[l], &now = result.now[l];
    const std::string name =
        filled(texts::histogram_name.in(language), {std::to_string(l + 1), beginning_name(result, language)});
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    say_picture(origin, {origin.x + size.x, origin.y + size.y},
                {name, {histogram_words(start, now, language), ""}, [&] {
                     say_numbers_of(name, histogram_cells(start, now, language));
                 }});
}

void draw_histograms(const InitializationResult& result, Rgb colour, Language language, float width) {
    for (std::size_t l = 0; l < result.now.size() && l < result.at_start.size(); ++l) {
        const HistogramView& now = result.now[l];
        label(look().caption, look().colours.muted,
              filled(texts::histogram_title.in(language), {std::to_string(l + 1), weight_text(rounded(now.mean, 2)),
                                                           weight_text(rounded(now.deviation, 2))}));
        label(look().caption, look().colours.muted,
              filled(texts::histogram_zeros.in(language), {percent(rounded(now.zero_share, 2), language)}));
        const ImVec2 origin = ImGui::GetCursorScreenPos();
        say_histogram(result, l, {width, histogram_height + line_height(look().caption) + 2}, language);
        draw_histogram(result.at_start[l], now, colour, origin, {origin.x + width, origin.y + histogram_height});
        ImGui::Dummy({width, histogram_height + line_height(look().caption) + 2});
    }
}

void draw_twins(const InitializationResult& result, Language language, float width) {
    for (std::size_t l = 0; l < result.distinct_units.size() && l < result.W.size(); ++l) {
        const int units = result.W[l].rows, distinct = result.distinct_units[l];
        const std::string layer = std::to_string(l + 1);
        const bool twins = units > 1 && distinct == 1;
        paragraph(look().caption, twins ? look().colours.error : look().colours.muted,
                  twins
                      ? filled(texts::twins.in(language), {layer, std::to_string(units)})
                      : filled(texts::distinct.in(language), {layer, std::to_string(distinct), std::to_string(units)}),
                  width);
    }
}

void draw_result(const PageInput& input, const InitializationResult& result, std::size_t run, float width,
                 DeepState& state) {
    const Language language = input.language;
    ImGui::PushID(static_cast<int>(run));
    ImGui::BeginGroup();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, 2});
    const std::string beginning = beginning_name(result, language);
    draw_title(beginning, {}, width);
    const std::string cost = result.diverged ? filled(texts::result_diverged.in(language), {grouped(result.iteration)})
                                             : filled(texts::result_cost.in(language), {cost_text(result.cost)});
    label(look().caption, result.diverged ? look().colours.error : look().colours.ink, cost);
    label(look().caption, look().colours.muted,
          filled(texts::result_accuracy.in(language), {percent(result.train_accuracy, language)}));
    draw_twins(result, language, width);
    if (!result.W.empty())
        draw_matrix_block({.name = "W[1]", .matrix = result.W[0], .whose = beginning}, width, state.chosen);
    if (!result.W.empty()) vertical_space(unit);
    draw_histograms(result, colour_of(run), language, width);
    ImGui::PopStyleVar();
    ImGui::EndGroup();
    ImGui::PopID();
}

void draw_curves(const PageInput& input, const InitializationsCompared& comparison, DeepState& state, float width) {
    CostChart chart;
    chart.iterations = static_cast<double>(input.experiment.iters);
    for (std::size_t i = 0; i < comparison.results.size(); ++i) {
        const InitializationResult& result = comparison.results[i];
        // Small weights may stay where zeros do: their line then lies on the broad one.
        const bool may_be_covered = result.init == Initialization::zeros;
        chart.curves.push_back({result.cost_iteration, result.cost_value, colour_of(i),
                                beginning_name(result, input.language), false, static_cast<int>(i),
                                may_be_covered ? 7.0f : 2.0f});
    }
    draw_cost_chart(input, chart, state.cost, {width, 250});
}

}  // namespace

void draw_comparison(SectionView& view) {
    const PageInput& input = view.input;
    auto& state = view.state<DeepState>();
    const float width = view.width;
    if (!input.snapshot.comparison || input.snapshot.comparison->by != Compared::initializations) return;
    const InitializationsCompared& comparison = *input.snapshot.comparison;
    draw_curves(input, comparison, state, width);
    if (input.experiment.hidden.empty())
        return paragraph(look().text, look().colours.muted, texts::no_hidden_layers.in(input.language), width);
    paragraph(look().caption, look().colours.muted, texts::histogram_marks.in(input.language), width);
    const int per_row = width < 500 ? 2 : 4;
    const float gap = 2 * unit,
                each = std::floor((width - gap * static_cast<float>(per_row - 1)) / static_cast<float>(per_row));
    for (std::size_t i = 0; i < comparison.results.size(); ++i) {
        if (i % static_cast<std::size_t>(per_row) != 0) ImGui::SameLine(0, gap);
        draw_result(input, comparison.results[i], i, each, state);
    }
    paragraph(look().caption, look().colours.muted, texts::histogram_legend.in(input.language), width);
}

}  // namespace petal
