#include "ui/deep/curve_chart.hpp"

#include "ui/icons.hpp"
#include "ui/numbers.hpp"
#include "ui/plot.hpp"
#include "ui/texts.hpp"
#include "ui/ticks.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr float left_margin = 40, bottom_margin = 24;

std::vector<Tick> ticks_between(double low, double high, int most) {
    const std::vector<double> places = linear_ticks(low, high, most);
    const std::vector<std::string> labels = tick_labels(places);
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < places.size(); ++i) ticks.push_back({places[i], labels[i]});
    return ticks;
}

// One that starts very high would flatten all others: what is above four times the median start is cut off.
double highest_cost(const std::vector<ChartCurve>& curves) {
    std::vector<double> starts;
    double high = 0;
    for (const ChartCurve& curve : curves)
        if (!curve.costs.empty()) starts.push_back(curve.costs.front());
    std::sort(starts.begin(), starts.end());
    const double limit = starts.empty() ? 1 : 4 * starts[(starts.size() - 1) / 2];
    for (const ChartCurve& curve : curves)
        for (const double cost : curve.costs)
            if (std::isfinite(cost)) high = std::max(high, std::min(cost, limit));
    return high > 0 ? high * 1.05 : 1;
}

void draw_curve(ImDrawList& list, const Plot& plot, const ChartCurve& curve) {
    std::vector<ImVec2> points;
    for (std::size_t i = 0; i < std::min(curve.iterations.size(), curve.costs.size()); ++i)
        if (std::isfinite(curve.costs[i]))
            points.push_back({plot.x(curve.iterations[i]), std::max(plot.min.y - 50, plot.y(curve.costs[i]))});
    if (points.empty()) return;
    list.AddPolyline(points.data(), static_cast<int>(points.size()), ink(curve.colour), 0, 2);
    draw_class_mark(list, curve.mark, points.back(), 4.5f, ink(curve.colour), ink(look().colours.page));
}

float draw_legend(ImDrawList& list, const std::vector<ChartCurve>& curves, ImVec2 place, float width) {
    const float left = place.x, height = line_height(look().caption);
    for (const ChartCurve& curve : curves) {
        const float needed = 14 + text_size(look().caption, curve.name).x + 14;
        if (place.x > left && place.x + needed > left + width) place = {left, place.y + height};
        draw_class_mark(list, curve.mark, {place.x + 5, place.y + height / 2}, 4.5f, ink(curve.colour),
                        ink(look().colours.page));
        put_text(list, look().caption, {place.x + 14, place.y}, ink(look().colours.muted), curve.name);
        place.x += needed;
    }
    return place.y + height;
}

void draw_values(ImDrawList& list, const Plot& plot, const PageInput& input, const std::vector<ChartCurve>& curves,
                 double asked) {
    const float x = plot.x(asked);
    list.AddLine({x, plot.min.y}, {x, plot.max.y}, ink(look().colours.muted, 0.5f));
    std::vector<BubbleLine> lines{
        {std::string(texts::iteration_axis.in(input.language)) + " " + grouped(std::llround(asked)),
         look().colours.muted}};
    for (const ChartCurve& curve : curves) {
        const auto nearest = std::lower_bound(curve.iterations.begin(), curve.iterations.end(), std::round(asked));
        const auto index = static_cast<std::size_t>(nearest - curve.iterations.begin());
        if (index < curve.costs.size())
            lines.push_back({curve.name + " " + cost_text(curve.costs[index]), look().colours.ink});
    }
    draw_bubble({x, (plot.min.y + plot.max.y) / 2}, lines);
}

}  // namespace

std::optional<double> draw_curve_chart(const char* id, const PageInput& input, const std::vector<ChartCurve>& curves,
                                       std::optional<double> marker, ImVec2 size) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const bool pressed = ImGui::InvisibleButton(id, size);
    const bool hovered = ImGui::IsItemHovered();
    focus_ring();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float top = curves.size() > 1 ? draw_legend(list, curves, origin, size.x) + 6 : origin.y + 6;
    const Plot plot{{origin.x + left_margin, top},
                    {origin.x + size.x - 8, origin.y + size.y - bottom_margin},
                    0,
                    static_cast<double>(input.experiment.iters),
                    0,
                    highest_cost(curves)};
    draw_y_ticks(list, plot, ticks_between(plot.y_low, plot.y_high, 5), {}, true);
    draw_x_ticks(list, plot, ticks_between(plot.x_low, plot.x_high, 5), texts::iteration_axis.in(input.language),
                 false);
    list.PushClipRect({plot.min.x - 6, plot.min.y - 6}, {plot.max.x + 8, plot.max.y + 6}, true);
    if (marker)
        list.AddLine({plot.x(*marker), plot.min.y}, {plot.x(*marker), plot.max.y}, ink(look().colours.accent), 2);
    for (const ChartCurve& curve : curves) draw_curve(list, plot, curve);
    list.PopClipRect();
    const ImVec2 pointer = ImGui::GetMousePos();
    const double asked = std::clamp(std::round(plot.x_at(pointer.x)), plot.x_low, plot.x_high);
    if (hovered && !look().touch && plot.holds(pointer)) draw_values(list, plot, input, curves, asked);
    return pressed && plot.holds(pointer) ? std::optional(asked) : std::nullopt;
}

}  // namespace petal
