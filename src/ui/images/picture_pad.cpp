#include "ui/images/picture_pad.hpp"

#include "experiment/picture_form.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

namespace petal {

namespace {

void take_arrow(PadInput& input) {
    const auto key = key_for_item({ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow});
    if (!key) return;
    input.keys_right = (*key == ImGuiKey_RightArrow) - (*key == ImGuiKey_LeftArrow);
    input.keys_down = (*key == ImGuiKey_DownArrow) - (*key == ImGuiKey_UpArrow);
}

}  // namespace

PadInput picture_pad(const char* id, const PadWords& words, float side, LabState& state) {
    ImGui::InvisibleButton(id, {side, side});
    say_item({.role = Role::pad,
              .states = states({NodeState::drags}),
              .name = words.name,
              .value = words.value,
              .description = words.keys});
    tip_of(id);
    PadInput input;
    take_arrow(input);
    const ImVec2 min = ImGui::GetItemRectMin();
    const float scale = picture_side / side;
    if (ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        state.dragging = true;
        const ImVec2 at = ImGui::GetMousePos(), moved = ImGui::GetIO().MouseDelta;
        input.pointer = ImVec2{(at.x - min.x) * scale, (at.y - min.y) * scale};
        if (!ImGui::IsItemActivated()) input.dragged = {moved.x * scale, moved.y * scale};  // not the way to it
    }
    focus_ring(3);
    return input;
}

}  // namespace petal
