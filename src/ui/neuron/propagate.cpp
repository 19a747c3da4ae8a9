#include "experiment/array_text.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/number_text.hpp"
#include "experiment/problem_text.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/shown_arrays.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/neuron_ideas.hpp"
#include "ui/neuron/propagate_lines.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/neuron/texts_told_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace petal {

namespace {

constexpr float indent = 22, least_beside = 700;

void draw_bias(SectionView& view, float width) {
    const char* id = "##bias";
    unsaid_label(look().caption, look().colours.muted, "b");
    if (const auto text = typed_field(view.lab_state.form, id, "b", number_text(view.edited.shown.bias), width)) {
        const auto problem = set_value(view.edited, "bias", *text);
        refuse(view.lab_state.form, id, reason_of(problem));
    }
    tip_of(id);
    draw_refusal(view.lab_state.form, id, view.width);
}

// Side by side, or under each other.
void draw_inputs(SectionView& view) {
    const PropagateArrays given = propagate_arrays(view.edited.shown);
    const float gap = 3 * unit, each = (view.width - 3 * gap) / 4;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    float bottom = origin.y;
    const auto part = [&](int column, const auto& draw) {
        if (view.width >= least_beside) ImGui::SetCursorScreenPos({origin.x + (each + gap) * column, origin.y});
        ImGui::BeginGroup();
        draw(view.width >= least_beside ? each : view.width);
        ImGui::EndGroup();
        bottom = std::max(bottom, ImGui::GetItemRectMax().y);
    };
    part(0, [&](float width) { edit_array(view, {"weights", "w", given.w}, width); });
    part(1, [&](float width) { draw_bias(view, std::min(width, 96.0f)); });
    part(2, [&](float width) { edit_array(view, {"X", "X", given.X}, width); });
    part(3, [&](float width) { edit_array(view, {"Y", "Y", given.Y}, width); });
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({view.width, bottom - origin.y});
    paragraph(look().caption, look().colours.muted, view.say(texts::propagate_rows), view.width);
}

// What is written at a place, broken at `width`; how high it is.
float write(ImVec2 place, Rgb colour, const std::string& words, float width) {
    if (words.empty()) return 0;
    ImGui::SetCursorScreenPos(place);
    paragraph(look().mono, colour, words, width);
    return paragraph_height(look().mono, words, width);
}

// The code, and to its right, or under it, what it makes.
void draw_line(const SectionView& view, const PropagateLine& line, float code_width) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const bool beside = view.width >= least_beside;
    const float shape_width = line.shape.empty() ? 0 : std::max(64.0f, text_size(look().mono, line.shape).x + unit);
    const float left = beside ? code_width + 3 * unit : 2 * indent;
    ImGui::SetCursorScreenPos({origin.x + indent, origin.y});
    code_lines(line.state == LineState::not_reached ? p.muted : p.ink, line.code,
               (beside ? code_width : view.width) - indent + 1);
    const float code = ImGui::GetItemRectSize().y, top = origin.y + (beside ? 0 : code);
    write({origin.x + left, top}, p.muted, line.shape, shape_width);
    const float value =
        write({origin.x + left + shape_width, top}, line.state == LineState::stopped ? p.error : p.accent, line.value,
              view.width - left - shape_width);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({view.width, beside ? std::max(code, value) : code + value});
}

std::string lines_table(const SectionView& view, const std::vector<PropagateLine>& lines) {
    std::vector<TableRow> rows{{view.say(texts::told_line), view.say(texts::told_shape), view.say(texts::told_value)}};
    for (const PropagateLine& line : lines)
        rows.push_back({line.code, line.shape,
                        line.state == LineState::not_reached ? view.say(texts::told_not_reached) : line.value});
    return table_cells(rows);
}

// In the tree they are a table: what is drawn beside a line belongs to it.
void draw_lines(const SectionView& view, const std::vector<PropagateLine>& lines, float code_width) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, 3});
    {
        const Tree::Silence told_by_the_table(tree());
        for (const PropagateLine& line : lines) draw_line(view, line, code_width);
    }
    ImGui::PopStyleVar();
    if (!tree().listens()) return;
    tree().say(at(origin, {origin.x + view.width, ImGui::GetCursorScreenPos().y},
                  {.role = Role::table,
                   .now = -1,
                   .name = view.say(texts::told_propagate_lines),
                   .value = lines_table(view, lines)}));
}

float widest(const std::vector<PropagateLine>& lines) {
    float width = 0;
    for (const PropagateLine& line : lines) width = std::max(width, text_size(look().mono, line.code).x);
    return width + indent;
}

}  // namespace

void draw_propagate(SectionView& view) {
    draw_inputs(view);
    vertical_space(unit);
    const Propagation propagation = propagation_of(view.edited.shown);
    const float code_width = widest(propagation.lines);
    label(look().mono, look().colours.ink, "def propagate(w, b, X, Y):");
    draw_lines(view, propagation.lines, code_width);
}

namespace {

// Why Python stops at the shape of dw where w is no column; empty elsewhere.
Facts reasons_of_stop(const Propagation& propagation, const SmallArray& w, Language language) {
    if (w.shape.size() != 1 || !propagation.dw || propagation.dw->shape.size() != 2) return {};
    SmallArray column = w;
    column.shape = {w.shape[0], 1};
    return {filled(texts::propagate_flat_w.in(language),
                   {shape_text(w.shape), shape_text(propagation.dw->shape), values::small_array_text(column)})};
}

}  // namespace

Facts propagate_facts(const Experiment& experiment, Language language) {
    const Propagation propagation = propagation_of(experiment.shown);
    if (!propagation.passes()) {
        const auto stopped = std::find_if(propagation.lines.begin(), propagation.lines.end(),
                                          [](const auto& line) { return line.state == LineState::stopped; });
        Facts facts{stopped->value, texts::propagate_stopped.in(language)};
        const SmallArray w = propagate_arrays(experiment.shown).w;
        for (std::string& reason : reasons_of_stop(propagation, w, language)) facts.push_back(std::move(reason));
        return facts;
    }
    const double cost = propagation.cost->values.front();
    Facts facts{filled(texts::propagate_fact.in(language),
                       {cost_text(cost), shape_text(propagation.dw->shape), short_literal(*propagation.dw),
                        weight_text(propagation.db->values.front())})};
    if (!std::isfinite(cost)) facts.emplace_back(texts::propagate_overflow.in(language));
    return facts;
}

void draw_propagate_code(SectionView& view) { draw_numpy(view, "copy propagate", propagate_script(view.edited.shown)); }

}  // namespace petal
