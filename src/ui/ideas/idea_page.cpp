#include "ui/ideas/idea_page.hpp"

#include "ui/choice_controls.hpp"
#include "ui/ideas/texts_ideas.hpp"
#include "ui/tree.hpp"

#include <algorithm>
#include <string>

namespace petal {

namespace {

constexpr float list_width = 216, right_from = 1200;  // of the page

// Arrays that were edited wait for their idea to be opened again.
void open_idea(const SectionView& view, Idea idea) {
    Experiment& edited = view.edited;
    if (idea == edited.idea) return;
    auto& waiting = view.state<IdeaState>().left;
    waiting[edited.idea] = {edited.shown.A, edited.shown.B};
    edited.idea = idea;
    const auto left = waiting.find(idea);
    edited.shown.A = left == waiting.end() ? std::nullopt : left->second.first;
    edited.shown.B = left == waiting.end() ? std::nullopt : left->second.second;
}

// One line of the list. True when it is clicked.
bool draw_line(const SectionView& view, const char* id, const char* name, bool is_open) {
    const Palette& p = look().colours;
    const bool clicked = press_area(id, {view.width, look().row + 6});
    say_item({.role = Role::tab, .states = state_if(is_open, NodeState::chosen), .name = name});
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (is_open || ImGui::IsItemHovered()) list.AddRectFilled(min, max, ink(is_open ? p.knob : p.control), corner);
    if (is_open) list.AddRectFilled({min.x, min.y + 6}, {min.x + 3, max.y - 6}, ink(p.accent), 1.5f);
    ImFont* font = is_open ? look().strong : look().text;
    put_text(list, font, {min.x + 1.5f * unit, (min.y + max.y - line_height(font)) / 2}, ink(is_open ? p.ink : p.muted),
             name);
    focus_ring();
    tip_of(id);
    return clicked;
}

}  // namespace

bool has_aside(const PageInput& input) { return input.width >= right_from; }

ColumnPlan idea_columns(float width, bool has_right, float widest_idea) {
    const float right = has_right && width >= right_from ? std::clamp(0.26f * width, 320.0f, 460.0f) : 0;
    return {.left = list_width,
            .right = right,
            .left_padding = 1.5f * unit,
            .middle_padding = std::max(3 * unit, (width - list_width - right - widest_idea) / 2),
            .bottom = 2 * unit};
}

void draw_idea_list(SectionView& view) {
    const std::vector<Idea> ideas = ideas_of(view.edited.lab);
    const Idea open = view.edited.idea;
    if (view.page_width == PageWidth::narrow) {
        Idea idea = open;
        tree().name_next(view.say(texts::ideas_list));
        if (chooser("##ideas", view.language(), idea, view.width, Offer<Idea>(ideas))) open_idea(view, idea);
        return;
    }
    const TreeScope list({.role = Role::tabs, .name = view.say(texts::ideas_list)});
    for (std::size_t i = 0; i < ideas.size(); ++i) {
        if (draw_line(view, ("idea " + std::to_string(i)).c_str(), view.say(name_of(ideas[i])), ideas[i] == open))
            open_idea(view, ideas[i]);
    }
}

void draw_idea_words(SectionView& view, std::span<const IdeaWords> words) {
    label(look().heading, look().colours.ink, view.say(name_of(view.edited.idea)));
    vertical_space(unit);
    for (const IdeaWords& each : words)
        if (each.idea == view.edited.idea)
            paragraph(look().text, look().colours.ink, view.say(each.words), std::min(view.width, 760.0f));
}

void draw_facts(const SectionView& view, const Facts& facts) {
    for (const std::string& fact : facts) {
        paragraph(look().text, look().colours.ink, fact, std::min(view.width, 760.0f));
    }
}

}  // namespace petal
