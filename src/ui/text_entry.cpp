#include "ui/text_entry.hpp"

#include "experiment/problem_text.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

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
}

}  // namespace

Entered entry_field(const char* id, const EntryField& field, float width) {
    ImGui::InvisibleButton(id, {width, ImGui::GetFrameHeight()});
    // What was refused may be as long as a paste.
    draw_field(field.refusal.empty() ? field.text : shown_input(field.begins_with), ImGui::GetItemRectMin(),
               ImGui::GetItemRectMax());
    say_item({.role = Role::field,
              .states = state_if(!field.refusal.empty(), NodeState::invalid),
              .name = std::string(field.label),
              .value = field.begins_with,
              .description = field.refusal});
    const NodeId item = ImGui::GetItemID();
    Entered entered;
    if (auto act = tree().take(item, Act::Kind::write)) entered.typed = std::move(act->text);
    entered.given_up = tree().take(item, Act::Kind::give_up).has_value();
    return entered;
}

}  // namespace petal
