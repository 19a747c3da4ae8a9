#include "ui/scrolling_column.hpp"

#include "ui/texts.hpp"

#include <imgui_internal.h>  // a finger that scrolls lets go of the control under it

#include <cfloat>
#include <cmath>
#include <utility>

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

const char* landmark_name(Role landmark, Language language) {
    if (landmark == Role::settings) return texts::settings_column.in(language);
    return landmark == Role::explanation ? texts::explanation_column.in(language) : "";
}

// The column's element is scrolled by the browser, as all that scrolls in it.
void open_landmark(const ColumnLook& column, NodeId id, ImVec2 place, ImVec2 size) {
    const std::string name = landmark_name(column.landmark, look().language);
    const Node node = as_scroller({.id = id, .role = column.landmark, .name = name}, size.y);
    tree().open_column(at(place, {place.x + size.x, place.y + size.y}, node),
                       {place.x - ImGui::GetScrollX(), place.y - ImGui::GetScrollY()});
    if (name.empty()) return;
    tree().say({.role = Role::heading, .level = 2, .name = name});  // by which readers jump
    tree().deepen_headings();
}

}  // namespace

int flags_of_scroller() {
    const int by_element = tree().has_elements ? ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse : 0;
    return ImGuiWindowFlags_NavFlattened | by_element;
}

Node as_scroller(Node node, float height) {
    Scrolling& scrolling = tree().scrolling[node.id];
    if (std::exchange(scrolling.is_asked, false)) ++scrolling.asks;
    node.now = static_cast<double>(ImGui::GetScrollY());
    node.most = static_cast<double>(ImGui::GetScrollMaxY() + height);
    node.step = static_cast<double>(scrolling.asks);
    return node;
}

// But where something in it has asked to be seen: then the element follows.
void follow_element(NodeId id) {
    Scrolling& scrolling = tree().scrolling[id];
    scrolling.is_asked = ImGui::GetCurrentWindow()->ScrollTarget.y < FLT_MAX;
    if (scrolling.is_asked)
        scrolling.top.reset();
    else if (scrolling.top)
        ImGui::SetScrollY(*scrolling.top);
}

void scrolling_column(const ColumnLook& column, const PageInput& input, FingerScroll& finger, ImVec2 place, ImVec2 size,
                      const std::function<void(float)>& draw) {
    ImGui::SetCursorScreenPos(place);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {column.padding, 2 * unit});
    ImGui::PushStyleColor(ImGuiCol_ChildBg, ink(column.back) == ink(look().colours.page) ? 0 : ink(column.back));
    ImGui::PushID(key_of(input.experiment.lab).data());  // each lab is scrolled for itself
    const ImGuiID id = ImGui::GetID(column.id);
    ImGui::PopID();
    ImGui::BeginChild(id, size, ImGuiChildFlags_AlwaysUseWindowPadding, flags_of_scroller());
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
    open_landmark(column, id, place, size);
    draw(size.x - 2 * column.padding);
    tree().close();
    if (tree().has_elements)
        follow_element(id);
    else
        scroll_by_finger(input, finger);
    ImGui::EndChild();
}

void vertical_hairline(float x, float top, float bottom) {
    ImGui::GetWindowDrawList()->AddLine({x, top}, {x, bottom}, ink(look().colours.line));
}

}  // namespace petal
