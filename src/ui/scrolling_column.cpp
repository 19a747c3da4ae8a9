#include "ui/scrolling_column.hpp"

#include <imgui_internal.h>  // ClearActiveID: a finger that scrolls lets go of the control under it

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

void vertical_hairline(float x, float top, float bottom) {
    ImGui::GetWindowDrawList()->AddLine({x, top}, {x, bottom}, ink(look().colours.line));
}

}  // namespace petal
