#include "ui/tips.hpp"

#include "ui/lettering.hpp"
#include "ui/texts_tips.hpp"
#include "ui/tree.hpp"

#include <imgui.h>
#include <imgui_internal.h>  // GetCurrentWindow: the column that a control stands in

#include <algorithm>
#include <iterator>

namespace petal {

namespace {

constexpr float widest_tip = 300, away = 6;
constexpr ImVec2 padding{10, 6};

bool is_waiting = false;

const ControlTip* find_tip(std::string_view id) {
    const auto found = std::find_if(std::begin(texts::control_tips), std::end(texts::control_tips),
                                    [&](const ControlTip& each) { return each.id == id; });
    return found == std::end(texts::control_tips) ? nullptr : found;
}

// The narrowest that makes no line more, so that no word is left alone in the last one.
float balanced_width(std::string_view text) {
    ImFont* font = look().caption;
    const float widest = std::min(widest_tip, text_size(font, text).x + 1),
                height = paragraph_height(font, text, widest);
    float width = widest;
    while (width > 40 && paragraph_height(font, text, width - 4) <= height) width -= 4;
    return width;
}

// Beside the column where it stands at a side of the page, else above the item or, in a large one, the pointer: what is
// below is where one goes next.
ImVec2 tip_place(ImVec2 size) {
    const ImVec2 page = ImGui::GetIO().DisplaySize, pointer = ImGui::GetIO().MousePos;
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    const ImRect column = ImGui::GetCurrentWindow()->Rect();
    const float top = std::clamp(std::max(min.y, pointer.y - look().row), away, std::max(away, page.y - size.y - away));
    if (column.Max.x < page.x / 2 && column.Max.x + away + size.x < page.x) return {column.Max.x + away, top};
    if (column.Min.x > page.x / 2) return {column.Min.x - away - size.x, top};
    const float left =
        std::clamp(std::max(min.x, pointer.x - size.x / 2), away, std::max(away, page.x - size.x - away));
    const float above = std::max(min.y, pointer.y - look().row) - away - size.y;
    return {left, above >= 0 ? above : std::min(max.y, pointer.y + look().row) + away};
}

}  // namespace

void begin_tips() { is_waiting = false; }
bool tips_wait() { return is_waiting; }

void tip(std::string_view text) {
    tree().describe(text);
    if (text.empty() || !look().hovers || !ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) return;
    // Who has just clicked needs no hint, and it would cover what the click brought.
    const ImVec2 click = ImGui::GetIO().MouseClickedPos[ImGuiMouseButton_Left];
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    if (click.x >= min.x && click.x < max.x && click.y >= min.y && click.y < max.y) return;
    if (!ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip)) {
        is_waiting = true;
        return;
    }
    const float width = balanced_width(text), height = paragraph_height(look().caption, text, width);
    ImGui::SetNextWindowPos(tip_place({width + 2 * padding.x, height + 2 * padding.y}));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, padding);
    ImGui::BeginTooltip();
    const Tree::Silence said_by_its_control(tree());
    paragraph(look().caption, look().colours.ink, text, width);
    ImGui::EndTooltip();
    ImGui::PopStyleVar();
}

const char* tip_words(std::string_view id) {
    const ControlTip* found = find_tip(id);
    if (!found) found = find_tip(id.substr(0, id.find_last_not_of(" 0123456789") + 1));
    if (!found) found = find_tip(id.substr(0, id.find(' ')));
    return found ? found->words.in(look().language) : "";
}

void tip_of(std::string_view id) { tip(tip_words(id)); }

}  // namespace petal
