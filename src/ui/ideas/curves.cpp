#include "ui/ideas/curves.hpp"

#include "ui/ticks.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

PlotFrame begin_plot(ImVec2 size, const PlotRange& range) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const Plot plot{{origin.x + 42, origin.y + 6},
                    {origin.x + size.x - 8, origin.y + size.y - 24},
                    range.x_low,
                    range.x_high,
                    range.y_low,
                    range.y_high};
    return {plot, origin, size};
}

void end_plot(const PlotFrame& frame) {
    ImGui::SetCursorScreenPos(frame.origin);
    ImGui::Dummy(frame.size);
}

std::vector<Tick> ticks_between(double low, double high, int most) {
    const std::vector<double> places = linear_ticks(low, high, most);
    const std::vector<std::string> labels = tick_labels(places);
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < places.size(); ++i) ticks.push_back({places[i], labels[i]});
    return ticks;
}

void draw_axes(const Plot& plot, std::string_view x_name, std::string_view y_name) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const int most_x = std::max(3, static_cast<int>((plot.max.x - plot.min.x) / 60));
    const int most_y = std::max(3, static_cast<int>((plot.max.y - plot.min.y) / 40));
    draw_x_ticks(list, plot, ticks_between(plot.x_low, plot.x_high, most_x), x_name, true);
    draw_y_ticks(list, plot, ticks_between(plot.y_low, plot.y_high, most_y), y_name, true);
    const ImU32 axis = ink(look().colours.muted, 0.55f);
    if (plot.x_low < 0 && plot.x_high > 0) list.AddLine({plot.x(0), plot.min.y}, {plot.x(0), plot.max.y}, axis);
    if (plot.y_low < 0 && plot.y_high > 0) list.AddLine({plot.min.x, plot.y(0)}, {plot.max.x, plot.y(0)}, axis);
}

void draw_function(const Plot& plot, const Stroke& stroke, const std::function<double(double)>& f) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRect({plot.min.x - 1, plot.min.y - 2}, {plot.max.x + 1, plot.max.y + 2}, true);
    constexpr float step = 2;
    const int pieces = static_cast<int>((plot.max.x - plot.min.x) / step);
    // Far above the plot is as good as out of it, and keeps the numbers of the triangles small.
    const auto point = [&](int i) {
        const float x = plot.min.x + (plot.max.x - plot.min.x) * static_cast<float>(i) / static_cast<float>(pieces);
        return ImVec2{x, std::clamp(plot.y(f(plot.x_at(x))), plot.min.y - 4000, plot.max.y + 4000)};
    };
    ImVec2 before = point(0);
    for (int i = 1; i <= pieces; ++i) {
        const ImVec2 here = point(i);
        const bool drawn = !stroke.dashed || (i / 3) % 2 == 0;
        if (drawn) list.AddLine(before, here, ink(stroke.colour), stroke.thickness);
        before = here;
    }
    list.PopClipRect();
}

void draw_curve_names(const std::vector<CurveName>& names, float width) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float height = line_height(look().caption) + 2;
    ImVec2 place = origin;
    for (const CurveName& curve : names) {
        const float words = text_size(look().caption, curve.name).x;
        if (place.x > origin.x && place.x + 23 + words > origin.x + width) place = {origin.x, place.y + height};
        const float middle = place.y + line_height(look().caption) / 2;
        const ImU32 colour = ink(curve.stroke.colour);
        if (curve.stroke.dashed) {
            for (const float x : {0.0f, 7.0f, 14.0f})
                list.AddLine({place.x + x, middle}, {place.x + x + 4, middle}, colour, curve.stroke.thickness);
        } else {
            list.AddLine({place.x, middle}, {place.x + 18, middle}, colour, curve.stroke.thickness);
        }
        put_text(list, look().caption, {place.x + 23, place.y}, ink(look().colours.ink), curve.name);
        place.x += 23 + words + 14;
    }
    ImGui::Dummy({width, place.y - origin.y + height});
}

std::optional<PlotPoint> drag_handle(const char* id, const Plot& plot, PlotPoint place, Rgb colour, IdeaState& state) {
    const Palette& p = look().colours;
    const float reach = look().touch ? 22.0f : 14.0f;
    const ImVec2 centre{std::clamp(plot.x(place.x), plot.min.x, plot.max.x),
                        std::clamp(plot.y(place.y), plot.min.y, plot.max.y)};
    ImGui::SetCursorScreenPos({centre.x - reach, centre.y - reach});
    ImGui::SetNextItemAllowOverlap();  // of two handles at one place the one on top is taken
    ImGui::InvisibleButton(id, {2 * reach, 2 * reach});
    const bool active = ImGui::IsItemActive();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (active || ImGui::IsItemHovered()) list.AddCircleFilled(centre, 13, ink(colour, 0.22f), 24);
    list.AddCircleFilled(centre, 7, ink(p.page), 24);
    list.AddCircleFilled(centre, 5.5f, ink(colour), 24);
    focus_ring(reach);
    if (!active || !ImGui::IsMouseDown(ImGuiMouseButton_Left)) return std::nullopt;
    state.dragging = true;
    const ImVec2 drag = ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, 2);
    if (drag.x == 0 && drag.y == 0) return std::nullopt;
    const ImVec2 pointer = ImGui::GetMousePos();
    return PlotPoint{plot.x_at(pointer.x), plot.y_at(pointer.y)};
}

double tidy(double value, double low, double high) {
    const double whole = std::round(std::clamp(value, low, high) * 100) / 100;
    return whole == 0 ? 0.0 : std::clamp(whole, low, high);
}

}  // namespace petal
