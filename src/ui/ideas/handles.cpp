#include "ui/ideas/handles.hpp"

#include "experiment/number_text.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
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

// A hundredth of the plot, and ten of them.
PlotPoint moved_by(const Plot& plot, PlotPoint place, ImGuiKey key) {
    const double x = (plot.x_high - plot.x_low) / 100, y = (plot.y_high - plot.y_low) / 100;
    switch (key) {
        case ImGuiKey_LeftArrow: return {place.x - x, place.y};
        case ImGuiKey_RightArrow: return {place.x + x, place.y};
        case ImGuiKey_DownArrow: return {place.x, place.y - y};
        case ImGuiKey_UpArrow: return {place.x, place.y + y};
        case ImGuiKey_PageDown: return {place.x - 10 * x, place.y - 10 * y};
        case ImGuiKey_PageUp: return {place.x + 10 * x, place.y + 10 * y};
        case ImGuiKey_Home: return {plot.x_low, plot.y_low};
        default: return {plot.x_high, plot.y_high};
    }
}

std::optional<PlotPoint> moved_by_keys(const Plot& plot, PlotPoint place) {
    const auto key = key_for_item({ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_DownArrow, ImGuiKey_UpArrow,
                                   ImGuiKey_PageDown, ImGuiKey_PageUp, ImGuiKey_Home, ImGuiKey_End});
    return key ? std::optional(moved_by(plot, place, *key)) : std::nullopt;
}

void say_handle(const Plot& plot, PlotPoint place, const HandleName& name) {
    say_item({.role = Role::handle,
              .states = static_cast<std::uint8_t>(NodeState::drags),
              .now = place.x,
              .least = plot.x_low,
              .most = plot.x_high,
              .name = std::string(name.label.empty() ? name.words : name.label),
              .value = name.value.empty() ? number_text(rounded(place.x, 3)) + ", " + number_text(rounded(place.y, 3))
                                          : std::string(name.value)});
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
    say_handle(plot, place, name);
    const auto by_keys = moved_by_keys(plot, place);
    const bool active = ImGui::IsItemActive();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (active || ImGui::IsItemHovered()) list.AddCircleFilled(centre, 13, ink(colour, 0.22f), 24);
    const float outline = name.of_class > 0 ? 8.0f : 7.0f;
    draw_class_mark(list, name.of_class, centre, outline, ink(p.page), ink(p.page));
    draw_class_mark(list, name.of_class, centre, outline - 1.5f, ink(colour), ink(colour));
    if (!name.words.empty()) put_text(list, look().strong, name_place(plot, centre, name), ink(p.ink), name.words);
    focus_ring(reach);
    tip_of(id);
    if (by_keys) return by_keys;
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
