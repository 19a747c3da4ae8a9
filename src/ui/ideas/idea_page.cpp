#include "ui/ideas/idea_page.hpp"

#include <algorithm>
#include <vector>

namespace petal {

namespace {

constexpr float list_width = 216, widest_idea = 1120;

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

std::size_t place_of(std::span<const IdeaWords> words, Idea idea) {
    const auto found =
        std::find_if(words.begin(), words.end(), [idea](const IdeaWords& each) { return each.idea == idea; });
    return found == words.end() ? 0 : static_cast<std::size_t>(found - words.begin());
}

// One line of the list. True when it is clicked.
bool draw_line(const SectionView& view, const char* id, const char* name, bool is_open) {
    const Palette& p = look().colours;
    const bool clicked = ImGui::InvisibleButton(id, {view.width, look().row + 6});
    const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (is_open || ImGui::IsItemHovered()) list.AddRectFilled(min, max, ink(is_open ? p.knob : p.control), corner);
    if (is_open) list.AddRectFilled({min.x, min.y + 6}, {min.x + 3, max.y - 6}, ink(p.accent), 1.5f);
    ImFont* font = is_open ? look().strong : look().text;
    put_text(list, font, {min.x + 1.5f * unit, (min.y + max.y - line_height(font)) / 2}, ink(is_open ? p.ink : p.muted),
             name);
    focus_ring();
    return clicked;
}

void draw_chooser(const SectionView& view, std::span<const IdeaWords> words) {
    std::vector<std::string> names;
    for (const IdeaWords& idea : words) names.emplace_back(view.say(idea.name));
    const auto taken = chooser("##ideas", names, static_cast<int>(place_of(words, view.edited.idea)), view.width);
    if (taken) open_idea(view, words[static_cast<std::size_t>(*taken)].idea);
}

}  // namespace

ColumnPlan idea_columns(float width, bool) {
    return {.left = list_width,
            .left_padding = 1.5f * unit,
            .middle_padding = std::max(3 * unit, (width - list_width - widest_idea) / 2),
            .bottom = 2 * unit};
}

void draw_idea_list(SectionView& view, std::span<const IdeaWords> words) {
    if (view.page_width == PageWidth::narrow) return draw_chooser(view, words);
    const std::size_t open = place_of(words, view.edited.idea);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (draw_line(view, ("idea " + std::to_string(i)).c_str(), view.say(words[i].name), i == open))
            open_idea(view, words[i].idea);
}

void draw_idea_words(SectionView& view, std::span<const IdeaWords> words) {
    const IdeaWords& open = words[place_of(words, view.edited.idea)];
    label(look().heading, look().colours.ink, view.say(open.name));
    vertical_space(unit);
    paragraph(look().text, look().colours.ink, view.say(open.words), std::min(view.width, 760.0f));
}

void draw_facts(const SectionView& view, const Facts& facts) {
    for (const std::string& fact : facts) {
        paragraph(look().text, look().colours.ink, fact, std::min(view.width, 760.0f));
    }
}

}  // namespace petal
