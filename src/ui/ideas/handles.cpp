#include "ui/ideas/handles.hpp"

#include "experiment/number_text.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace petal {

namespace {

// At its corner of the handle, inside of the plot.
ImVec2 name_place(const Plot& plot, ImVec2 centre, const HandleName& name) {
    const ImVec2 size = text_size(look().strong, name.words);
    const float left = name.is_left ? centre.x - 9 - size.x : centre.x + 9,
                top = name.is_below ? centre.y + 2 : centre.y - size.y - 2;
    return {std::clamp(left, plot.min.x, plot.max.x - size.x), std::clamp(top, plot.min.y, plot.max.y - size.y)};
}

constexpr std::initializer_list<ImGuiKey> moving_keys = {ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_DownArrow,
                                                         ImGuiKey_UpArrow,   ImGuiKey_PageDown,   ImGuiKey_PageUp,
                                                         ImGuiKey_Home,      ImGuiKey_End};

// 1, 2 or 5 of some decimal place, about a hundredth of the range: there and back again is the same number.
double key_step(double low, double high) {
    const double hundredth = (high - low) / 100, decade = std::pow(10.0, std::floor(std::log10(hundredth)));
    const double digit = hundredth / decade;
    return decade * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
}

// Sideways and up or down by a step; Page Up and Down go ten up or down, Home and End to the sides.
std::optional<PlotPoint> moved_by_keys(const Plot& plot, PlotPoint place) {
    const auto key = key_for_item(moving_keys);
    if (!key) return std::nullopt;
    const double x = key_step(plot.x_low, plot.x_high), y = key_step(plot.y_low, plot.y_high);
    switch (*key) {
        case ImGuiKey_LeftArrow: return PlotPoint{place.x - x, place.y};
        case ImGuiKey_RightArrow: return PlotPoint{place.x + x, place.y};
        case ImGuiKey_DownArrow: return PlotPoint{place.x, place.y - y};
        case ImGuiKey_UpArrow: return PlotPoint{place.x, place.y + y};
        case ImGuiKey_PageDown: return PlotPoint{place.x, place.y - 10 * y};
        case ImGuiKey_PageUp: return PlotPoint{place.x, place.y + 10 * y};
        case ImGuiKey_Home: return PlotPoint{plot.x_low, place.y};
        default: return PlotPoint{plot.x_high, place.y};
    }
}

std::optional<double> changed_by_keys(const HandleValue& value) {
    const auto key = key_for_item(moving_keys);
    if (!key) return std::nullopt;
    switch (*key) {
        case ImGuiKey_LeftArrow:
        case ImGuiKey_DownArrow: return value.now - value.step;
        case ImGuiKey_RightArrow:
        case ImGuiKey_UpArrow: return value.now + value.step;
        case ImGuiKey_PageDown: return value.now - 10 * value.step;
        case ImGuiKey_PageUp: return value.now + 10 * value.step;
        case ImGuiKey_Home: return value.least;
        default: return value.most;
    }
}

struct ToldRange {
    double now, least, most, step;
};

void say_handle(PlotPoint place, const HandleName& name, const ToldRange& range) {
    if (!tree().listens()) return;
    say_item({.role = Role::handle,
              .states = states({NodeState::drags}),
              .now = range.now,
              .least = std::min(range.least, range.now),  // a number that was typed may lie outside
              .most = std::max(range.most, range.now),
              .step = range.step,
              .name = std::string(name.label.empty() ? name.words : name.label),
              .value = name.value ? name.value()
                                  : number_text(rounded(place.x, 3)) + ", " + number_text(rounded(place.y, 3))});
}

ImVec2 centre_of(const Plot& plot, PlotPoint place) {
    return {std::clamp(plot.x(place.x), plot.min.x, plot.max.x), std::clamp(plot.y(place.y), plot.min.y, plot.max.y)};
}

float reach_of_handles() { return look().touch ? 22.0f : 14.0f; }

float distance(ImVec2 a, ImVec2 b) { return std::hypot(a.x - b.x, a.y - b.y); }

void remember(const HandlePlaces::Place& handle, HandlePlaces& places) {
    if (std::exchange(places.frame, ImGui::GetFrameCount()) != ImGui::GetFrameCount())
        places.before = std::exchange(places.now, {});
    places.now.push_back(handle);
}

// Than this one was in the last frame.
bool is_another_nearer(const HandlePlaces::Place& handle, const HandlePlaces& places) {
    const ImVec2 pointer = ImGui::GetMousePos();
    return std::any_of(places.before.begin(), places.before.end(), [&](const HandlePlaces::Place& other) {
        return other.id != handle.id && distance(other.centre, pointer) < distance(handle.centre, pointer);
    });
}

// The item around a handle. Where the items of several lie on each other, the pointer is on the nearest.
void handle_item(const char* id, ImVec2 centre, LabState& state) {
    const float reach = reach_of_handles();
    ImGui::SetCursorScreenPos({centre.x - reach, centre.y - reach});
    ImGui::SetNextItemAllowOverlap();
    const HandlePlaces::Place handle{ImGui::GetID(id), centre};
    remember(handle, state.handles);
    const bool is_free = !is_another_nearer(handle, state.handles);
    if (!is_free) ImGui::PushClipRect(centre, centre, false);
    ImGui::InvisibleButton(id, {2 * reach, 2 * reach});
    if (!is_free) ImGui::PopClipRect();
}

// Draws the item; returns the place under the pointer while it is dragged.
std::optional<PlotPoint> draw_dragged(const char* id, const Plot& plot, ImVec2 centre, Rgb colour, LabState& state,
                                      const HandleName& name) {
    const Palette& p = look().colours;
    const bool active = ImGui::IsItemActive();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (active || ImGui::IsItemHovered()) list.AddCircleFilled(centre, 13, ink(colour, 0.22f), 24);
    const float outline = name.of_class > 0 ? 8.0f : 7.0f;
    draw_class_mark(list, name.of_class, centre, outline, ink(p.page), ink(p.page));
    draw_class_mark(list, name.of_class, centre, outline - 1.5f, ink(colour), ink(colour));
    if (!name.words.empty()) put_text(list, look().strong, name_place(plot, centre, name), ink(p.ink), name.words);
    focus_ring(reach_of_handles());
    tip_of(id);
    if (!active || !ImGui::IsMouseDown(ImGuiMouseButton_Left)) return std::nullopt;
    state.dragging = true;
    const ImVec2 drag = ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, 2);
    if (drag.x == 0 && drag.y == 0) return std::nullopt;
    const ImVec2 pointer = ImGui::GetMousePos();
    return PlotPoint{plot.x_at(pointer.x), plot.y_at(pointer.y)};
}

}  // namespace

std::optional<PlotPoint> drag_handle(const char* id, const Plot& plot, PlotPoint place, Rgb colour, LabState& state,
                                     const HandleName& name) {
    const ImVec2 centre = centre_of(plot, place);
    handle_item(id, centre, state);
    say_handle(place, name, {place.x, plot.x_low, plot.x_high, key_step(plot.x_low, plot.x_high)});
    const auto by_keys = moved_by_keys(plot, place);
    const auto dragged = draw_dragged(id, plot, centre, colour, state, name);
    return by_keys ? by_keys : dragged;
}

std::optional<double> drag_value(const char* id, const Plot& plot, PlotPoint place, Rgb colour, LabState& state,
                                 const HandleName& name, const HandleValue& value) {
    const ImVec2 centre = centre_of(plot, place);
    handle_item(id, centre, state);
    say_handle(place, name, {value.now, value.least, value.most, value.step});
    std::optional<double> moved = changed_by_keys(value);
    const auto dragged = draw_dragged(id, plot, centre, colour, state, name);
    if (!moved && dragged) moved = value.under(*dragged);
    return moved ? std::optional(tidy(*moved, value.least, value.most)) : std::nullopt;
}

double tidy(double value, double low, double high) {
    const double whole = std::round(std::clamp(value, low, high) * 100) / 100;
    return std::clamp(whole == 0 ? 0.0 : whole, low, high);  // 0 without a sign
}

}  // namespace petal
