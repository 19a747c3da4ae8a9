#include "ui/chart/cost_chart.hpp"

#include "ui/chart/axes.hpp"
#include "ui/chart/bubble.hpp"
#include "ui/chart/cost_header.hpp"
#include "ui/chart/cost_told.hpp"
#include "ui/chart/curve.hpp"
#include "ui/chart/envelope.hpp"
#include "ui/chart/legend.hpp"
#include "ui/chart/texts_chart.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr float left_margin = 44, bottom_margin = 24;

// The plot's measure of a cost; log axes cannot show 0.
std::optional<double> measure(double cost, bool logarithmic) {
    if (!std::isfinite(cost) || (logarithmic && cost <= 0)) return std::nullopt;
    return logarithmic ? std::log10(cost) : cost;
}

// Limits on round values, so that the axis does not creep with each iteration; a part of the curves fills the plot.
void fit_costs(Plot& plot, const std::vector<CostCurve>& curves, bool logarithmic, bool is_part) {
    double low = INFINITY, high = -INFINITY;
    for (const CostCurve& curve : curves)
        for (std::size_t i = 0; i < std::min(curve.iterations.size(), curve.values.size()); ++i)
            if (const auto value = measure(curve.values[i], logarithmic);
                value && curve.iterations[i] >= plot.x_low && curve.iterations[i] <= plot.x_high)
                low = std::min(low, *value), high = std::max(high, *value);
    if (is_part && low < high) {
        plot.y_low = low - (high - low) / 20, plot.y_high = high + (high - low) / 20;
        return;
    }
    if (!(low <= high)) low = logarithmic ? -1 : 0, high = logarithmic ? 0 : 0.7;
    if (logarithmic) {
        plot.y_low = std::floor(low * 2) / 2 - 0.02;
        plot.y_high = std::ceil(high * 2) / 2 + 0.02;
    } else {
        const double step = std::pow(10.0, std::floor(std::log10(std::max(high, 1e-9)))) / 5;
        plot.y_low = std::min(0.0, low);
        plot.y_high = std::max((std::floor(high / step) + 1) * step, 1e-9);
    }
}

const char* axis_name(const CostChart& chart, Language language) {
    return (chart.epochs ? texts::epoch_axis : texts::iteration_axis).in(language);
}

std::vector<Tick> cost_ticks(const Plot& plot, bool logarithmic) {
    if (!logarithmic) return ticks_between(plot.y_low, plot.y_high, 6);
    std::vector<Tick> ticks;
    for (const double cost : log_ticks(std::pow(10.0, plot.y_low), std::pow(10.0, plot.y_high), 7))
        ticks.push_back({std::log10(cost), weight_text(cost)});
    return ticks;
}

void draw_cost_axes(ImDrawList& list, const Plot& plot, const char* axis, bool logarithmic) {
    draw_axes(list, plot, {ticks_between(plot.x_low, plot.x_high, 5), axis}, {cost_ticks(plot, logarithmic), {}, true});
    list.AddLine({plot.min.x, plot.max.y}, plot.max, ink(look().colours.edge));
}

// The points of a curve on the page.
std::vector<ImVec2> traced(const Plot& plot, const CostCurve& curve, bool logarithmic) {
    std::vector<ImVec2> points;
    const std::size_t count = std::min(curve.iterations.size(), curve.values.size());
    for (std::size_t i = 0; i < count; ++i)
        if (const auto value = measure(curve.values[i], logarithmic))
            points.push_back({plot.x(curve.iterations[i]), plot.y(*value)});
    return points;
}

constexpr float band_strength = 0.28f;

void draw_curve(ImDrawList& list, const CostCurve& curve, const Envelope& envelope) {
    for (const Envelope::Band& band : envelope.bands)
        list.AddRectFilled(band.min, band.max, ink(curve.colour, band_strength));
    draw_stroke(list, envelope.line, {curve.colour, curve.thickness, curve.dashed});
    if (envelope.line.empty()) return;
    const ImVec2 end = envelope.line.back();
    if (curve.mark == 0) return list.AddCircleFilled(end, 2.6f, ink(curve.colour), 12);
    draw_class_mark(list, curve.mark, end, 4.5f, ink(curve.colour), ink(look().colours.page));
}

LegendEntry band_entry(std::string words, Rgb colour) {
    constexpr float width = 14;
    return {std::move(words), width + 5, [colour](ImDrawList& list, ImVec2 place) {
                list.AddRectFilled({place.x, place.y + 3}, {place.x + width, place.y + line_height(look().caption) - 3},
                                   ink(colour, band_strength));
            }};
}

// One name for all test costs, and what the pale bands mean, where there are some.
std::vector<LegendEntry> legend_entries(const std::vector<CostCurve>& curves, const std::vector<Envelope>& envelopes,
                                        Language language) {
    std::vector<LegendEntry> entries;
    std::vector<Rgb> of_test;
    for (const CostCurve& curve : curves) {
        if (curve.dashed)
            of_test.push_back(curve.colour);
        else
            entries.push_back(line_entry(curve.name, {curve.colour, curve.thickness}, curve.mark));
    }
    if (!of_test.empty()) entries.push_back(dashed_entry(texts::test_short.in(language), of_test));
    const auto banded = std::find_if(envelopes.begin(), envelopes.end(),
                                     [](const Envelope& envelope) { return !envelope.bands.empty(); });
    if (banded != envelopes.end()) {
        const auto curve = static_cast<std::size_t>(banded - envelopes.begin());
        entries.push_back(band_entry(texts::band.in(language), curves[curve].colour));
    }
    return entries;
}

// Exact values at the recorded iteration nearest to the one asked for.
void draw_values(ImDrawList& list, const Plot& plot, const char* axis, const CostChart& chart, double asked,
                 bool logarithmic) {
    const auto nearest = nearest_recorded(chart, asked);
    if (!nearest || *nearest < plot.x_low || *nearest > plot.x_high) return;
    const float x = plot.x(*nearest);
    draw_x_line(list, plot, *nearest, ink(look().colours.edge));
    std::vector<BubbleLine> lines{{std::string(axis) + " " + grouped(std::llround(*nearest)), look().colours.muted}};
    for (const CostCurve& curve : chart.curves) {
        const auto place = place_of(curve, *nearest);
        if (!place) continue;
        lines.push_back({curve.name + " " + cost_text(curve.values[*place]), curve.colour});
        if (const auto value = measure(curve.values[*place], logarithmic))
            list.AddCircleFilled({x, plot.y(*value)}, 3.5f, ink(curve.colour), 16);
    }
    draw_bubble({x, (plot.min.y + plot.max.y) / 2 + 40}, lines);
}

Plot plot_of(const CostChart& chart, const CostChartState& state, ImVec2 origin, ImVec2 size) {
    const float legend = line_height(look().caption) + 4;
    const CostZoom::Part part = state.zoom.part.value_or(CostZoom::Part{0, std::max(1.0, chart.iterations)});
    Plot plot{{origin.x + left_margin, origin.y + legend + 4},
              {origin.x + size.x - 4, origin.y + size.y - bottom_margin},
              part.low,
              part.high,
              0,
              1};
    fit_costs(plot, chart.curves, state.form == CostChartState::Form::logarithmic, state.zoom.part.has_value());
    return plot;
}

std::vector<Envelope> envelopes_of(const Plot& plot, const CostChart& chart, bool logarithmic) {
    constexpr float stretch = 3;
    std::vector<Envelope> envelopes;
    for (const CostCurve& curve : chart.curves)
        envelopes.push_back(envelope_of(traced(plot, curve, logarithmic), stretch));
    return envelopes;
}

// Draws the legend, makes room for it where it needs more than a line, and returns the curves as they are drawn.
std::vector<Envelope> put_under_legend(Plot& plot, const PageInput& input, const CostChart& chart, ImVec2 origin,
                                       float width, bool logarithmic) {
    const std::vector<Envelope> envelopes = envelopes_of(plot, chart, logarithmic);
    const std::vector<LegendEntry> entries = legend_entries(chart.curves, envelopes, input.language);
    const LegendLook legend{look().colours.muted, 12, 0, width};
    draw_legend_entries(*ImGui::GetWindowDrawList(), origin, entries, legend);
    const float further_lines = legend_end(entries, legend).y;
    if (further_lines == 0) return envelopes;
    plot.min.y += further_lines;
    return envelopes_of(plot, chart, logarithmic);
}

void draw_curves(ImDrawList& list, const Plot& plot, const CostChart& chart, const std::vector<Envelope>& envelopes) {
    // Marks at the ends of whole curves stand out of the frame, what is beside a part of them must not.
    const bool is_part = plot.x_low > 0 || plot.x_high < chart.iterations;
    const float beyond = is_part ? 0.0f : 4.0f;
    list.PushClipRect({plot.min.x - beyond, plot.min.y - 4}, {plot.max.x + beyond, plot.max.y + 4}, true);
    const bool is_marked = chart.marker && *chart.marker >= plot.x_low && *chart.marker <= plot.x_high;
    if (is_marked) draw_x_line(list, plot, *chart.marker, ink(look().colours.accent, 0.5f), 3);
    for (std::size_t i = 0; i < chart.curves.size(); ++i) draw_curve(list, chart.curves[i], envelopes[i]);
    list.PopClipRect();
}

// A run that begins differently, or is not as far, is another one: the part that was looked at means nothing in it.
void forget_other_runs(const CostChart& chart, CostChartState& state) {
    if (chart.curves.empty()) return;
    const CostCurve& curve = chart.curves.back();
    const double first = curve.values.empty() || !std::isfinite(curve.values.front()) ? 0 : curve.values.front(),
                 reached = curve.iterations.empty() ? 0 : curve.iterations.back();
    const bool is_longer = state.zoom.part && state.zoom.part->high > chart.iterations;
    if (first != state.first_cost || reached < state.reached || is_longer) state.zoom = {};
    state.first_cost = first;
    state.reached = reached;
}

const CostCurve* printed_curve(const CostChart& chart) {
    const auto last =
        std::find_if(chart.curves.rbegin(), chart.curves.rend(), [](const CostCurve& curve) { return !curve.dashed; });
    return last == chart.curves.rend() ? nullptr : &*last;
}

}  // namespace

std::optional<double> draw_cost_chart(const PageInput& input, const CostChart& chart, CostChartState& state,
                                      ImVec2 size, Wishes* wishes) {
    forget_other_runs(chart, state);
    const CostCurve* printed = wishes ? printed_curve(chart) : nullptr;
    draw_cost_header(input, state, size.x, printed, wishes);
    size.y -= look().row + ImGui::GetStyle().ItemSpacing.y;
    if (state.form == CostChartState::Form::printed && wishes) {
        const std::vector<double> none;
        const CostLog log{printed ? printed->iterations : none, printed ? printed->values : none, chart.iterations,
                          chart.epochs};
        draw_cost_log(input.language, log, state.log, size, *wishes);
        return std::nullopt;
    }
    const bool logarithmic = state.form == CostChartState::Form::logarithmic;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const bool pressed = ImGui::InvisibleButton("cost chart", size);
    const ChartItem item{pressed, ImGui::IsItemHovered(), input.touch};
    focus_ring();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    Plot plot = plot_of(chart, state, origin, size);
    const std::vector<Envelope> envelopes = put_under_legend(plot, input, chart, origin, size.x, logarithmic);
    const char* axis = axis_name(chart, input.language);
    draw_cost_axes(list, plot, axis, logarithmic);
    draw_curves(list, plot, chart, envelopes);
    draw_drag(list, plot, state.zoom);
    const double under_pointer = plot.x_at(ImGui::GetMousePos().x);
    std::optional<double> opened;
    if (!chart.curves.empty())
        opened = handle_zoom(item, plot, std::max(1.0, chart.iterations), recorded_iterations(chart), state.zoom);
    say_cost_picture(input, chart, state.zoom, origin, {origin.x + size.x, origin.y + size.y});
    say_cost_handle(chart, state.zoom, state.zoom.taken && item.hovered);
    if (chart.curves.empty()) return std::nullopt;
    if (state.zoom.read && (input.touch || has_keys()))
        draw_values(list, plot, axis, chart, *state.zoom.read, logarithmic);
    else if (item.hovered && look().hovers && !state.is_dragged())
        draw_values(list, plot, axis, chart, under_pointer, logarithmic);
    if (!opened) return std::nullopt;
    return std::clamp(std::round(*opened), 0.0, chart.iterations);
}

}  // namespace petal
