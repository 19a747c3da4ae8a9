#include "ui/tips.hpp"

#include "ui/lettering.hpp"
#include "ui/texts_tips.hpp"

#include <imgui.h>

#include <algorithm>
#include <iterator>

namespace petal {

namespace {

constexpr float widest_tip = 300;

bool is_waiting = false;

const ControlTip* find_tip(std::string_view id) {
    const auto found = std::find_if(std::begin(texts::control_tips), std::end(texts::control_tips),
                                    [&](const ControlTip& each) { return each.id == id; });
    return found == std::end(texts::control_tips) ? nullptr : found;
}

}  // namespace

void begin_tips() { is_waiting = false; }
bool tips_wait() { return is_waiting; }

void tip(std::string_view text) {
    if (text.empty() || look().touch || !ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) return;
    // Who has just clicked needs no hint, and it would cover what the click brought.
    const ImVec2 click = ImGui::GetIO().MouseClickedPos[ImGuiMouseButton_Left];
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    if (click.x >= min.x && click.x < max.x && click.y >= min.y && click.y < max.y) return;
    if (!ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip)) {
        is_waiting = true;
        return;
    }
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {10, 6});
    ImGui::BeginTooltip();
    const float width = std::min(widest_tip, text_size(look().caption, text).x + 1);
    paragraph(look().caption, look().colours.ink, text, width);
    ImGui::EndTooltip();
    ImGui::PopStyleVar();
}

void tip_of(std::string_view id) {
    const ControlTip* found = find_tip(id);
    if (!found) found = find_tip(id.substr(0, id.find_last_not_of(" 0123456789") + 1));
    if (!found) found = find_tip(id.substr(0, id.find(' ')));
    if (found) tip(found->words.in(look().language));
}

}  // namespace petal
