#include "ui/deep/stepping.hpp"

#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/numbers.hpp"
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

// The open box and its place among the steps, in the middle between the buttons.
void draw_step_name(const SectionView& view, float width) {
    const Experiment& e = view.input.experiment;
    const int L = layers_of(e);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const std::string step = filled(view.say(texts::step_of),
                                    {std::to_string(step_number(e.box, L) + 1), std::to_string(steps_of(L).size())});
    const std::string title = box_title(e.box, view.language());
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto centred = [&](ImFont* font, Rgb colour, const std::string& text, float y) {
        put_text(list, font, {origin.x + std::max(0.0f, (width - text_size(font, text).x) / 2), y}, ink(colour), text);
    };
    list.PushClipRect(origin, {origin.x + width, origin.y + look().row + 4}, true);
    centred(look().caption, look().colours.ink, title, origin.y - 1);
    centred(look().caption, look().colours.muted, step, origin.y + line_height(look().caption) - 2);
    list.PopClipRect();
    ImGui::Dummy({width, look().row});
}

}  // namespace

void draw_stepping(SectionView& view) {
    const Experiment& e = view.input.experiment;
    step_button("previous iteration", Icon::reset, texts::previous_iteration, iteration_beside(e, -1), view,
                ButtonKind::quiet);
    ImGui::SameLine();
    step_button("previous box", Icon::left, texts::previous_box, box_beside(e, -1), view, ButtonKind::plain);
    ImGui::SameLine();
    draw_step_name(view, view.width - 4 * (look().row + 6) - 4 * unit);
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
    const ImGuiIO& io = ImGui::GetIO();
    if (io.WantTextInput || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) return;
    for (const int direction : {-1, 1}) {
        if (!ImGui::IsKeyPressed(direction < 0 ? ImGuiKey_Comma : ImGuiKey_Period)) continue;
        if (const auto there = box_beside(view.input.experiment, direction)) {
            view.edited = *there;
            return;
        }
    }
}

}  // namespace petal
