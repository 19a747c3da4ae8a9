#include "ui/chart/cost_zoom.hpp"

#include "ui/fonts.hpp"
#include "ui/tree.hpp"

#include <imgui_internal.h>  // SetItemKeyOwner: what the chart takes must not scroll or leave it

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr double fewest_iterations = 10, wheel_step = 0.8, key_step = 0.5;
constexpr float least_drag = 8;
constexpr int stops_of_a_part = 50;

CostZoom::Part shown(const Plot& plot) { return {plot.x_low, plot.x_high}; }

void turn_wheel(const Plot& plot, double iterations, CostZoom& zoom) {
    ImGui::SetItemKeyOwner(ImGuiKey_MouseWheelY);
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseWheel == 0 || io.KeyCtrl) return;
    const double factor = std::pow(wheel_step, static_cast<double>(io.MouseWheel));
    zoom.part = scaled(shown(plot), plot.x_at(io.MousePos.x), factor, iterations);
}

// A drag across the chart shows what it covers; one up or down scrolls the page under a finger.
bool handle_drag(const ChartItem& item, const Plot& plot, double iterations, CostZoom& zoom) {
    const ImVec2 drag = ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, 0), place = ImGui::GetMousePos();
    if (ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        const bool across = std::abs(drag.x) >= least_drag && (!item.touch || std::abs(drag.x) > std::abs(drag.y));
        if (across && !zoom.drag_from) zoom.drag_from = place.x - drag.x;
        return false;
    }
    if (!zoom.drag_from) return false;
    const auto [left, right] = std::minmax(*zoom.drag_from, place.x);
    zoom.drag_from.reset();
    if (right - left < least_drag || !ImGui::IsItemDeactivated()) return true;
    const double low = std::max(0.0, plot.x_at(left)), high = std::min(iterations, plot.x_at(right));
    if (high > low) zoom.part = scaled({low, high}, (low + high) / 2, 1, iterations);
    return true;
}

// The part of the recorded iterations that is seen.
struct Recorded {
    std::vector<double>::const_iterator first, last;
};
Recorded recorded_in(const Plot& plot, const std::vector<double>& recorded) {
    const auto first = std::lower_bound(recorded.begin(), recorded.end(), plot.x_low);
    return {first, std::upper_bound(first, recorded.end(), plot.x_high)};
}

// So many stops on, to one that has a value; a part has some fifty. Where nothing is read it begins at an end: what the
// chart is told to read then is the last.
void read_on(int stops, const Plot& plot, const std::vector<double>& recorded, CostZoom& zoom) {
    const auto [first, last] = recorded_in(plot, recorded);
    if (first == last) return;
    const std::ptrdiff_t count = last - first, stride = std::max<std::ptrdiff_t>(1, count / stops_of_a_part);
    const std::ptrdiff_t here = zoom.read   ? std::lower_bound(first, last, *zoom.read) - first
                                : stops > 0 ? -stride
                                            : count - 1;
    zoom.read = first[std::clamp<std::ptrdiff_t>(here + stops * stride, 0, count - 1)];
}

void read_end(bool is_last, const Plot& plot, const std::vector<double>& recorded, CostZoom& zoom) {
    const auto [first, last] = recorded_in(plot, recorded);
    if (first != last) zoom.read = is_last ? *(last - 1) : *first;
}

void zoom_to(std::optional<CostZoom::Part> part, CostZoom& zoom) {
    zoom.part = part;
    zoom.has_zoomed = true;
}

// Whether one of them is pressed that stands for a click.
bool press_keys(const Plot& plot, double iterations, const std::vector<double>& recorded, CostZoom& zoom) {
    constexpr int far = 10;
    const auto key =
        key_for_item({ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_DownArrow, ImGuiKey_UpArrow, ImGuiKey_PageDown,
                      ImGuiKey_PageUp, ImGuiKey_Home, ImGuiKey_End, ImGuiKey_Enter, ImGuiKey_Equal, ImGuiKey_KeypadAdd,
                      ImGuiKey_Minus, ImGuiKey_KeypadSubtract, ImGuiKey_0, ImGuiKey_Keypad0});
    if (!key) return false;
    const double centre = zoom.read.value_or((plot.x_low + plot.x_high) / 2);
    zoom.has_zoomed = false;
    switch (*key) {
        case ImGuiKey_LeftArrow:
        case ImGuiKey_DownArrow: read_on(-1, plot, recorded, zoom); break;
        case ImGuiKey_RightArrow:
        case ImGuiKey_UpArrow: read_on(1, plot, recorded, zoom); break;
        case ImGuiKey_PageDown: read_on(-far, plot, recorded, zoom); break;
        case ImGuiKey_PageUp: read_on(far, plot, recorded, zoom); break;
        case ImGuiKey_Home:
        case ImGuiKey_End: read_end(*key == ImGuiKey_End, plot, recorded, zoom); break;
        case ImGuiKey_Enter: return true;
        case ImGuiKey_0:
        case ImGuiKey_Keypad0: zoom_to(std::nullopt, zoom); break;
        case ImGuiKey_Equal:
        case ImGuiKey_KeypadAdd: zoom_to(scaled(shown(plot), centre, key_step, iterations), zoom); break;
        default: zoom_to(scaled(shown(plot), centre, 1 / key_step, iterations), zoom);
    }
    return false;
}

}  // namespace

std::optional<CostZoom::Part> scaled(const CostZoom::Part& part, double fixed, double factor, double iterations) {
    const double width = std::max((part.high - part.low) * factor, std::min(fewest_iterations, iterations));
    if (width >= iterations) return std::nullopt;
    const double share = part.high > part.low ? (fixed - part.low) / (part.high - part.low) : 0.5;
    const double low = std::clamp(fixed - std::clamp(share, 0.0, 1.0) * width, 0.0, iterations - width);
    return CostZoom::Part{low, low + width};
}

std::optional<double> handle_zoom(const ChartItem& item, const Plot& plot, double iterations,
                                  const std::vector<double>& recorded, CostZoom& zoom) {
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) zoom.taken = item.hovered;
    if (zoom.taken && item.hovered && !item.touch) turn_wheel(plot, iterations, zoom);
    if (press_keys(plot, iterations, recorded, zoom)) return zoom.read;
    if (recorded.empty()) zoom.read.reset();
    const bool was_drag = handle_drag(item, plot, iterations, zoom);
    if (!item.pressed || was_drag) return std::nullopt;
    if (has_keys() && !ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return zoom.read;  // by the space bar
    if (!plot.holds(ImGui::GetMousePos())) return std::nullopt;
    const double under_pointer = plot.x_at(ImGui::GetMousePos().x);
    if (item.touch) zoom.read = under_pointer;
    return under_pointer;
}

void draw_drag(ImDrawList& list, const Plot& plot, const CostZoom& zoom) {
    if (!zoom.drag_from) return;
    const float pointer = ImGui::GetMousePos().x;  // minmax keeps references
    const auto [left, right] = std::minmax(*zoom.drag_from, pointer);
    list.AddRectFilled({std::max(left, plot.min.x), plot.min.y}, {std::min(right, plot.max.x), plot.max.y},
                       ink(look().colours.accent, 0.18f));
}

}  // namespace petal
