#include "ui/ideas/idea_page.hpp"

#include "ui/choice_controls.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float list_width = 216, widest_idea = 1120;

// Arrays that were edited wait for their idea to be opened again.
void open_idea(Experiment& edited, IdeaState& state, Idea idea) {
    if (idea == edited.idea) return;
    state.left[edited.idea] = {edited.shown.A, edited.shown.B};
    edited.idea = idea;
    const auto left = state.left.find(idea);
    edited.shown.A = left == state.left.end() ? std::nullopt : left->second.first;
    edited.shown.B = left == state.left.end() ? std::nullopt : left->second.second;
}

const IdeaWords& words_of(std::span<const IdeaWords> words, Idea idea) {
    const auto found = std::find_if(words.begin(), words.end(), [&](const IdeaWords& w) { return w.idea == idea; });
    return found == words.end() ? words.front() : *found;
}

void draw_list(IdeaView& view, std::span<const IdeaWords> words) {
    const Idea open = words_of(words, view.edited.idea).idea;
    const Palette& p = look().colours;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string id = "idea " + std::to_string(i);
        if (ImGui::InvisibleButton(id.c_str(), {view.width, look().row + 6}))
            open_idea(view.edited, view.state, words[i].idea);
        const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const bool chosen = words[i].idea == open;
        if (chosen || ImGui::IsItemHovered()) list.AddRectFilled(min, max, ink(chosen ? p.knob : p.control), corner);
        if (chosen) list.AddRectFilled({min.x, min.y + 6}, {min.x + 3, max.y - 6}, ink(p.accent), 1.5f);
        ImFont* font = chosen ? look().strong : look().text;
        put_text(list, font, {min.x + 1.5f * unit, (min.y + max.y - line_height(font)) / 2},
                 ink(chosen ? p.ink : p.muted), view.say(name_of(words[i].idea)));
        focus_ring();
    }
}

void draw_open_idea(IdeaView& view, std::span<const IdeaWords> words, const std::function<void(IdeaView&)>& draw) {
    const IdeaWords& open = words_of(words, view.edited.idea);
    label(look().heading, look().colours.ink, view.say(name_of(open.idea)));
    vertical_space(unit);
    paragraph(look().text, look().colours.ink, view.say(open.words), std::min(view.width, 760.0f));
    vertical_space(2 * unit);
    draw(view);
    vertical_space(2 * unit);
}

}  // namespace

void draw_idea_page(const PageInput& input, IdeaState& state, FingerScroll& finger, const IdeaPlace& place,
                    std::span<const IdeaWords> words, Wishes& wishes, const std::function<void(IdeaView&)>& draw) {
    finger.drag_is_taken = state.dragging;
    state.dragging = false;
    Experiment edited = input.experiment;
    const Palette& p = look().colours;
    const auto view_of = [&](float width) { return IdeaView{input, edited, state, wishes, width, place.size.y}; };
    if (input.width < medium_from) {
        scrolling_column("idea", input, finger, place.origin, place.size, p.page, 2 * unit, [&](float width) {
            IdeaView view = view_of(width);
            Idea idea = words_of(words, edited.idea).idea;
            const bool is_new = chooser("##ideas", input.language, idea, width, Offer<Idea>{ideas_of(edited.lab)});
            vertical_space(unit);
            draw_open_idea(view, words, draw);
            if (is_new) open_idea(edited, state, idea);
        });
    } else {
        scrolling_column("ideas", input, finger, place.origin, {list_width, place.size.y}, p.side, 1.5f * unit,
                         [&](float width) {
                             IdeaView view = view_of(width);
                             draw_list(view, words);
                         });
        const float rest = place.size.x - list_width, padding = std::max(3 * unit, (rest - widest_idea) / 2);
        scrolling_column("idea", input, finger, {place.origin.x + list_width, place.origin.y}, {rest, place.size.y},
                         p.page, padding, [&](float width) {
                             IdeaView view = view_of(width);
                             draw_open_idea(view, words, draw);
                         });
        vertical_hairline(place.origin.x + list_width, place.origin.y, place.origin.y + place.size.y);
    }
    if (!(edited == input.experiment)) wishes.push_back(EditExperiment{edited});
}

void draw_facts(const IdeaView& view, const Facts& facts) {
    for (const std::string& fact : facts) {
        paragraph(look().text, look().colours.ink, fact, std::min(view.width, 760.0f));
    }
}

}  // namespace petal
