#include "ui/ideas/idea_page.hpp"

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

std::size_t place_of(const std::vector<Idea>& ideas, Idea idea) {
    return static_cast<std::size_t>(std::find(ideas.begin(), ideas.end(), idea) - ideas.begin()) % ideas.size();
}

// Returns the idea that is chosen now.
std::optional<Idea> draw_list(const IdeaView& view, std::span<const IdeaWords> words) {
    std::optional<Idea> taken;
    const std::vector<Idea> ideas = ideas_of(view.edited.lab);
    const std::size_t open = place_of(ideas, view.edited.idea);
    const Palette& p = look().colours;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string id = "idea " + std::to_string(i);
        if (ImGui::InvisibleButton(id.c_str(), {view.width, look().row + 6})) taken = ideas[i];
        const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const bool chosen = i == open;
        if (chosen || ImGui::IsItemHovered()) list.AddRectFilled(min, max, ink(chosen ? p.knob : p.control), corner);
        if (chosen) list.AddRectFilled({min.x, min.y + 6}, {min.x + 3, max.y - 6}, ink(p.accent), 1.5f);
        ImFont* font = chosen ? look().strong : look().text;
        put_text(list, font, {min.x + 1.5f * unit, (min.y + max.y - line_height(font)) / 2},
                 ink(chosen ? p.ink : p.muted), view.say(words[i].name));
        focus_ring();
    }
    return taken;
}

void draw_open_idea(IdeaView& view, std::span<const IdeaWords> words, const std::function<void(IdeaView&)>& draw) {
    const IdeaWords& open = words[place_of(ideas_of(view.edited.lab), view.edited.idea)];
    label(look().heading, look().colours.ink, view.say(open.name));
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
    std::optional<Idea> taken;  // opened when all is drawn: what is drawn belongs to the idea that is open now
    const auto view_of = [&](float width) { return IdeaView{input, edited, state, wishes, width, place.size.y}; };
    if (input.width < medium_from) {
        scrolling_column("idea", input, finger, place.origin, place.size, p.page, 2 * unit, [&](float width) {
            IdeaView view = view_of(width);
            std::vector<std::string> names;
            for (const IdeaWords& idea : words) names.emplace_back(view.say(idea.name));
            const std::vector<Idea> ideas = ideas_of(edited.lab);
            const auto chosen = chooser("##ideas", names, static_cast<int>(place_of(ideas, edited.idea)), width);
            if (chosen) taken = ideas[static_cast<std::size_t>(*chosen)];
            vertical_space(unit);
            draw_open_idea(view, words, draw);
        });
    } else {
        scrolling_column("ideas", input, finger, place.origin, {list_width, place.size.y}, p.side, 1.5f * unit,
                         [&](float width) { taken = draw_list(view_of(width), words); });
        const float rest = place.size.x - list_width, padding = std::max(3 * unit, (rest - widest_idea) / 2);
        scrolling_column("idea", input, finger, {place.origin.x + list_width, place.origin.y}, {rest, place.size.y},
                         p.page, padding, [&](float width) {
                             IdeaView view = view_of(width);
                             draw_open_idea(view, words, draw);
                         });
        vertical_hairline(place.origin.x + list_width, place.origin.y, place.origin.y + place.size.y);
    }
    if (taken) open_idea(edited, state, *taken);
    if (!(edited == input.experiment)) wishes.push_back(EditExperiment{edited});
}

void draw_facts(const IdeaView& view, const Facts& facts) {
    for (const std::string& fact : facts) {
        paragraph(look().text, look().colours.ink, fact, std::min(view.width, 760.0f));
    }
}

}  // namespace petal
