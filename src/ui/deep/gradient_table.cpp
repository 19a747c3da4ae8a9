#include "ui/deep/gradient_table.hpp"

#include "ui/deep/deep_state.hpp"
#include "ui/deep/gradient_rows.hpp"
#include "ui/deep/matrix_block.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

// Both forms beside each other, or where they do not fit under each other.
struct TablePlan {
    bool beside;
    float second, height;  // where the second form begins; of a row
};

TablePlan plan_of(const std::vector<GradientRow>& rows, const SectionView& view) {
    float first = text_size(look().caption, view.say(texts::one_sample)).x,
          second = text_size(look().caption, view.say(texts::all_samples)).x;
    for (const GradientRow& row : rows) {
        first = std::max(first, text_size(look().text, row.of_one_sample).x);
        second = std::max(second, text_size(look().text, row.vectorized).x);
    }
    const float line = line_height(look().text), spare = view.width - first - second - 5 * unit;
    const bool beside = spare >= 0;
    const float height = beside ? line + unit / 2 : 2 * line + unit;
    return {beside, 2.5f * unit + first + std::min(spare, 4.0f * unit),
            look().touch ? std::max(height, look().row) : height};
}

void draw_heading(const SectionView& view, const TablePlan& plan) {
    const Palette& p = look().colours;
    const ImVec2 min = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float left = min.x + 1.5f * unit, below = plan.beside ? 0 : line_height(look().caption);
    put_text(list, look().caption, {left, min.y}, ink(p.muted), view.say(texts::one_sample));
    put_text(list, look().caption, {plan.beside ? min.x + plan.second : left, min.y + below},
             ink(plan.beside ? p.muted : p.ink), view.say(texts::all_samples));
    ImGui::Dummy({view.width, line_height(look().caption) + below + 2});
    hairline(view.width);
}

void draw_row_texts(const GradientRow& row, const TablePlan& plan, ImVec2 min) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float line = line_height(look().text), left = min.x + 1.5f * unit;
    const float top = min.y + (plan.height - (plan.beside ? line : 2 * line)) / 2;
    put_text(list, look().text, {left, top}, ink(plan.beside ? p.ink : p.muted), row.of_one_sample);
    put_text(list, look().text, plan.beside ? ImVec2{min.x + plan.second, top} : ImVec2{left, top + line}, ink(p.ink),
             row.vectorized);
}

float heading_height(const TablePlan& plan) { return (plan.beside ? 1 : 2) * line_height(look().caption) + 3; }

void say_row(const GradientRow& row, bool is_open, Language language) {
    if (!tree().listens()) return;
    say_item({.role = Role::option,
              .states = state_if(is_open, NodeState::chosen),
              .name = filled(texts::gradient_row.in(language),
                             {python_name(row.result), row.of_one_sample, row.vectorized})});
}

}  // namespace

void draw_gradient_table(SectionView& view) {
    const Palette& p = look().colours;
    const std::vector<GradientRow> rows = gradient_rows(view.input.experiment);
    const TablePlan plan = plan_of(rows, view);
    auto& state = view.state<DeepState>();
    state.pointed_box.reset();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float height = heading_height(plan) + plan.height * static_cast<float>(rows.size());
    const TreeScope gradients(at(origin, {origin.x + view.width, origin.y + height},
                                 {.role = Role::list, .name = view.say(texts::gradient_list)}));
    draw_heading(view, plan);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (const GradientRow& row : rows) {
        const bool is_open = row.box == view.input.experiment.box;
        if (press_area(("gradient " + row.result).c_str(), {view.width, plan.height})) view.edited.box = row.box;
        say_row(row, is_open, view.language());
        tip_of("gradient");
        const ImVec2 min = ImGui::GetItemRectMin(), max = ImGui::GetItemRectMax();
        const bool is_hot = ImGui::IsItemHovered();
        if (is_hot || ImGui::IsItemFocused() || has_keys()) state.pointed_box = row.box;
        if (is_open || is_hot) list.AddRectFilled(min, max, ink(is_open ? p.control : p.side));
        if (is_open) list.AddRectFilled(min, {min.x + 3, max.y}, ink(p.accent));
        focus_ring();
        draw_row_texts(row, plan, min);
    }
    ImGui::PopStyleVar();
}

}  // namespace petal
