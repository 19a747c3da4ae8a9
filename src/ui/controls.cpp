#include "ui/controls.hpp"

#include <imgui_internal.h>

#include <map>
#include <string_view>

namespace {

std::map<ImGuiID, ImRect> boxes;
std::vector<petal::Control> controls;

}  // namespace

// Dear ImGui, compiled with IMGUI_ENABLE_TEST_ENGINE, calls these four for each item that it lays out.
void ImGuiTestEngineHook_ItemAdd(ImGuiContext*, ImGuiID id, const ImRect& box, const ImGuiLastItemData*) {
    boxes[id] = box;
}
void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label, ImGuiItemStatusFlags) {
    if (context->CurrentWindow->HiddenFramesCannotSkipItems > 0)
        return;  // laid out to be measured, and not yet in its place
    const auto box = boxes.find(id);
    const bool is_own_window = std::string_view(label) == "Debug##Default";  // Dear ImGui's fallback, never shown
    if (box != boxes.end() && !is_own_window) controls.push_back({id, label, box->second.Min, box->second.Max});
}
void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }

namespace petal {

void forget_controls() {
    boxes.clear();
    controls.clear();
    ImGui::GetCurrentContext()->TestEngineHookItems = true;
}

void list_control(const char* id) {
    if (!ImGui::GetCurrentContext()->TestEngineHookItems) return;
    ImGuiTestEngineHook_ItemInfo(ImGui::GetCurrentContext(), ImGui::GetID(id), id, ImGuiItemStatusFlags_None);
}

const std::vector<Control>& listed_controls() { return controls; }

}  // namespace petal
