#include "ui/text_entry.hpp"

#include "ui/widgets.hpp"

#include <imgui_internal.h>  // ImGuiItemFlags_Inputable: Tab into a field begins to edit it

#include <utility>

namespace petal {

namespace {

void draw_field(const std::string& text, ImVec2 min, ImVec2 max) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(min, max, ink(ImGui::IsItemHovered() ? p.control_hot : p.control), corner);
    control_edge(min, max);
    list.PushClipRect(min, max, true);
    const ImVec2 padding = ImGui::GetStyle().FramePadding;
    put_text(list, ImGui::GetFont(), {min.x + padding.x, min.y + padding.y}, ink(p.ink),
             fitting_text(ImGui::GetFont(), text, max.x - min.x - padding.x - 2));
    list.PopClipRect();
    focus_ring();
}

}  // namespace

TextEntry& text_entry() {
    static TextEntry entry;
    return entry;
}

std::optional<std::string> entry_field(const char* id, std::string_view label, const std::string& text,
                                       const std::string& begins_with, float width) {
    TextEntry& entry = text_entry();
    ImGui::PushItemFlag(ImGuiItemFlags_Inputable, true);
    const bool is_chosen = ImGui::InvisibleButton(id, {width, ImGui::GetFrameHeight()});
    ImGui::PopItemFlag();
    const ImGuiID item = ImGui::GetItemID();
    if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    draw_field(text, min, max);
    if (is_chosen && !(entry.edited && entry.edited->id == item))
        entry.edited = EditedField{item, std::string(label), begins_with, {}, {}, {}, {}};
    if (entry.edited && entry.edited->id == item) {
        const ImRect seen = ImGui::GetCurrentWindowRead()->ClipRect;
        entry.edited->min = min, entry.edited->max = max;
        entry.edited->seen_min = seen.Min, entry.edited->seen_max = seen.Max;
        entry.is_drawn = true;
    }
    if (!entry.typed || entry.typed->field != item) return std::nullopt;
    return std::exchange(entry.typed, std::nullopt)->text;
}

}  // namespace petal
