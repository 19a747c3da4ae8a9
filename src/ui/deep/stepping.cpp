#include "ui/deep/stepping.hpp"

#include "ui/deep/steps.hpp"
#include "ui/numbers.hpp"
#include "ui/texts_deep.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

void step_button(const char* id, Icon icon, const Phrase& hint, const std::optional<Experiment>& there,
                 const PageInput& input, float width, ButtonKind kind, Wishes& wishes) {
    ImGui::BeginDisabled(!there);
    if (icon_button(id, icon, hint.in(input.language), width, kind) && there) wishes.push_back(EditExperiment{*there});
    ImGui::EndDisabled();
}

}  // namespace

void draw_stepping(const PageInput& input, DeepState& state, float width, Wishes& wishes) {
    const Experiment& e = input.experiment;
    const int L = layers_of(e);
    const float small = look().row + 6, words = width - 4 * small - 4 * unit;
    step_button("previous iteration", Icon::reset, texts::previous_iteration, iteration_beside(e, -1), input, small,
                ButtonKind::quiet, wishes);
    ImGui::SameLine();
    step_button("previous box", Icon::left, texts::previous_box, box_beside(e, -1), input, small, ButtonKind::plain,
                wishes);
    ImGui::SameLine();
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const std::string step = filled(texts::step_of.in(input.language),
                                    {std::to_string(step_number(e.box, L) + 1), std::to_string(steps_of(L).size())});
    const std::string title = box_title(e.box, input.language);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto centred = [&](ImFont* font, Rgb colour, const std::string& text, float y) {
        put_text(list, font, {origin.x + std::max(0.0f, (words - text_size(font, text).x) / 2), y}, ink(colour), text);
    };
    list.PushClipRect(origin, {origin.x + words, origin.y + look().row + 4}, true);
    centred(look().caption, look().colours.ink, title, origin.y - 1);
    centred(look().caption, look().colours.muted, step, origin.y + line_height(look().caption) - 2);
    list.PopClipRect();
    ImGui::Dummy({words, look().row});
    ImGui::SameLine();
    step_button("next box", Icon::right, texts::next_box, box_beside(e, 1), input, small, ButtonKind::primary, wishes);
    ImGui::SameLine();
    step_button("next iteration", Icon::step, texts::next_iteration, iteration_beside(e, 1), input, small,
                ButtonKind::quiet, wishes);
    draw_iteration_field(input, state, width, wishes);
}

void draw_iteration_field(const PageInput& input, DeepState& state, float width, Wishes& wishes) {
    Experiment edited = input.experiment;
    const Form form{state.form, edited, input.language, width};
    number_row(form, {"at"}, texts::opened_iteration.in(input.language), static_cast<double>(edited.at),
               {.high = static_cast<double>(edited.iters)});
    if (edited != input.experiment) wishes.push_back(EditExperiment{std::move(edited)});
}

Wishes stepping_keys(const PageInput& input) {
    const ImGuiIO& io = ImGui::GetIO();
    if (io.WantTextInput || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) return {};
    for (const int direction : {-1, 1}) {
        if (!ImGui::IsKeyPressed(direction < 0 ? ImGuiKey_Comma : ImGuiKey_Period)) continue;
        if (const auto there = box_beside(input.experiment, direction)) return {EditExperiment{*there}};
    }
    return {};
}

}  // namespace petal
