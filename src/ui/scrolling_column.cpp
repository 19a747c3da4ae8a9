#include "ui/scrolling_column.hpp"

#include <imgui_internal.h>  // ClearActiveID: a finger that scrolls lets go of the control under it

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr float scroll_threshold = 8;  // a finger that moves less is a tap

void scroll_by_finger(const PageInput& input, FingerScroll& finger) {
    const ImGuiID id = ImGui::GetID("");
    if (!ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        if (finger.column == id) finger.column = 0;
        return;
    }
    const ImVec2 drag = ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, scroll_threshold);
    const bool begins = finger.column == 0 && std::abs(drag.y) > std::abs(drag.x);
    if (begins && input.touch && !finger.drag_is_taken &&
        ImGui::IsWindowHovered(ImGuiHoveredFlags_ChildWindows | ImGuiHoveredFlags_AllowWhenBlockedByActiveItem)) {
        finger.column = id;
        ImGui::ClearActiveID();
    }
    if (finger.column == id) ImGui::SetScrollY(ImGui::GetScrollY() - ImGui::GetIO().MouseDelta.y);
}

}  // namespace

void scrolling_column(const char* id, const PageInput& input, FingerScroll& finger, ImVec2 place, ImVec2 size, Rgb back,
                      float padding, const std::function<void(float)>& draw) {
    ImGui::SetCursorScreenPos(place);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {padding, 2 * unit});
    ImGui::PushStyleColor(ImGuiCol_ChildBg, ink(back) == ink(look().colours.page) ? 0 : ink(back));
    ImGui::PushID(key_of(input.experiment.lab).data());  // each lab is scrolled for itself
    const ImGuiID column = ImGui::GetID(id);
    ImGui::PopID();
    ImGui::BeginChild(column, size, ImGuiChildFlags_AlwaysUseWindowPadding, ImGuiWindowFlags_NavFlattened);
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
    draw(size.x - 2 * padding);
    scroll_by_finger(input, finger);
    ImGui::EndChild();
}

void draw_columns(const PageInput& input, FingerScroll& finger, ImVec2 origin, ImVec2 size, const LabColumns& columns) {
    const Palette& p = look().colours;
    const float left = std::clamp(size.x * 0.22f, 304.0f, 340.0f),
                right = columns.side ? std::clamp(size.x * 0.235f, 300.0f, 420.0f) : 0, middle = size.x - left - right;
    scrolling_column("controls", input, finger, origin, {left, size.y}, p.side, 2 * unit, columns.controls);
    scrolling_column("middle", input, finger, {origin.x + left, origin.y}, {middle, size.y}, p.page,
                     columns.side ? 2.5f * unit : 2 * unit, columns.middle);
    vertical_hairline(origin.x + left, origin.y, origin.y + size.y);
    if (!columns.side) return;
    scrolling_column("side", input, finger, {origin.x + left + middle, origin.y}, {right, size.y}, p.side, 2 * unit,
                     columns.side);
    vertical_hairline(origin.x + left + middle, origin.y, origin.y + size.y);
}

void vertical_hairline(float x, float top, float bottom) {
    ImGui::GetWindowDrawList()->AddLine({x, top}, {x, bottom}, ink(look().colours.line));
}

}  // namespace petal
