#include "ui/deep/stepping.hpp"

#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

void step_button(const char* id, Icon icon, const Phrase& hint, const std::optional<Experiment>& there,
                 const SectionView& view, ButtonKind kind) {
    ImGui::BeginDisabled(!there);
    if (icon_button(id, icon, view.say(hint), look().row + 6, kind) && there) view.edited = *there;
    ImGui::EndDisabled();
}

// The open box and its place among the steps: in the middle between the buttons, or before and after them in a line
// above where a narrow page has no room there.
void put_step_name(const SectionView& view, ImVec2 place, float width) {
    const Experiment& e = view.input.experiment;
    const int L = layers_of(e);
    const std::string title = box_title(e.box, view.language()),
                      step = filled(view.say(texts::step_of),
                                    {std::to_string(step_number(e.box, L) + 1), std::to_string(steps_of(L).size())});
    const float line = line_height(look().caption);
    const auto put = [&](Rgb colour, const std::string& text, float share, float y) {
        const float x = share * std::max(0.0f, width - text_size(look().caption, text).x);
        put_text(*ImGui::GetWindowDrawList(), look().caption, {place.x + x, place.y + y}, ink(colour), text);
    };
    const bool above = view.folds();
    tree().say(at(place, {place.x + width, place.y + (above ? 1 : 2) * line},
                  {.role = Role::heading, .level = 2, .name = filled(view.say(texts::told_two), {title, step})}));
    put(look().colours.ink, title, above ? 0 : 0.5f, above ? 0 : -1);
    put(look().colours.muted, step, above ? 1 : 0.5f, above ? 0 : line - 2);
}

}  // namespace

void draw_stepping(SectionView& view) {
    const Experiment& e = view.input.experiment;
    if (view.folds()) {
        put_step_name(view, ImGui::GetCursorScreenPos(), view.width);
        ImGui::Dummy({view.width, line_height(look().caption)});
    }
    step_button("previous iteration", Icon::reset, texts::previous_iteration, iteration_beside(e, -1), view,
                ButtonKind::quiet);
    ImGui::SameLine();
    step_button("previous box", Icon::left, texts::previous_box, box_beside(e, -1), view, ButtonKind::plain);
    ImGui::SameLine();
    const float between = view.width - 4 * (look().row + 6) - 4 * unit;
    if (!view.folds()) put_step_name(view, ImGui::GetCursorScreenPos(), between);
    ImGui::Dummy({between, look().row});
    ImGui::SameLine();
    step_button("next box", Icon::right, texts::next_box, box_beside(e, 1), view, ButtonKind::primary);
    ImGui::SameLine();
    step_button("next iteration", Icon::step, texts::next_iteration, iteration_beside(e, 1), view, ButtonKind::quiet);
    draw_iteration_field(view);
}

void draw_iteration_field(SectionView& view) {
    const Experiment& e = view.input.experiment;
    number_row(view.form(view.width), {"at"}, view.say(texts::opened_iteration), static_cast<double>(e.at),
               {.high = static_cast<double>(e.iters)});
}

void stepping_keys(SectionView& view) {
    for (const int direction : {-1, 1}) {
        if (!shortcut(direction < 0 ? ImGuiKey_Comma : ImGuiKey_Period)) continue;
        if (const auto there = box_beside(view.input.experiment, direction)) {
            view.edited = *there;
            return;
        }
    }
}

}  // namespace petal
