#include "ui/images/picture_pad.hpp"

#include "experiment/picture_form.hpp"
#include "ui/widgets.hpp"

#include <imgui_internal.h>  // SetKeyOwner: the arrows move what is on the picture, not the keyboard's place on the page

namespace petal {

namespace {

int presses(ImGuiKey less, ImGuiKey more) {
    return (ImGui::IsKeyPressed(more) ? 1 : 0) - (ImGui::IsKeyPressed(less) ? 1 : 0);
}

}  // namespace

PadInput picture_pad(const char* id, float side, LabState& state) {
    ImGui::InvisibleButton(id, {side, side});
    PadInput input;
    const ImVec2 min = ImGui::GetItemRectMin();
    const float scale = picture_side / side;
    if (ImGui::IsItemFocused()) {
        for (const ImGuiKey key : {ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow})
            ImGui::SetKeyOwner(key, ImGui::GetItemID());
        input.keys_right = presses(ImGuiKey_LeftArrow, ImGuiKey_RightArrow);
        input.keys_down = presses(ImGuiKey_UpArrow, ImGuiKey_DownArrow);
    }
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
