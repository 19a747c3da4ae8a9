#include "ui/ideas/handles.hpp"

#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

// At its corner of the handle, inside of the plot.
ImVec2 name_place(const Plot& plot, ImVec2 centre, const HandleName& name) {
    const ImVec2 size = text_size(look().strong, name.words);
    const float left = name.is_left ? centre.x - 9 - size.x : centre.x + 9,
                top = name.is_below ? centre.y + 2 : centre.y - size.y - 2;
    return {std::clamp(left, plot.min.x, plot.max.x - size.x), std::clamp(top, plot.min.y, plot.max.y - size.y)};
}

}  // namespace

std::optional<PlotPoint> drag_handle(const char* id, const Plot& plot, PlotPoint place, Rgb colour, LabState& state,
                                     const HandleName& name) {
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
    const float outline = name.label > 0 ? 8.0f : 7.0f;
    draw_class_mark(list, name.label, centre, outline, ink(p.page), ink(p.page));
    draw_class_mark(list, name.label, centre, outline - 1.5f, ink(colour), ink(colour));
    if (!name.words.empty()) put_text(list, look().strong, name_place(plot, centre, name), ink(p.ink), name.words);
    focus_ring(reach);
    tip_of(id);
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
