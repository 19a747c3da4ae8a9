#include "ui/deep/open_box.hpp"

#include "ui/code_block.hpp"
#include "ui/deep/box_content.hpp"
#include "ui/deep/deep_state.hpp"
#include "ui/deep/entry_words.hpp"
#include "ui/deep/matrix_block.hpp"
#include "ui/deep/notation.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

MatrixBlock block_of(const Term& term, const IterationOpened& opened) {
    MatrixBlock block{term.name, *term.matrix, term.transposed};
    if (term.samples) block.samples = opened.samples;
    return block;
}

// Marks what takes part in the chosen entry of the equation's result.
void mark_parts(MatrixBlock& block, const Term& term, const std::vector<Term>& equation,
                const std::optional<MatrixEntry>& chosen) {
    if (!chosen || term.is_result) return;
    const bool in_result = std::any_of(equation.begin(), equation.end(),
                                       [&](const Term& t) { return t.is_result && t.name == chosen->matrix; });
    if (!in_result) return;
    const auto follows = [entry = *chosen](Follows what, int index) {
        return what == Follows::all || index == (what == Follows::row ? entry.row : entry.column);
    };
    block.is_marked = [follows, row = term.row, column = term.column](int i, int j) {
        return follows(row, i) && follows(column, j);
    };
}

// What the notation points at: the column of the sample, the row of the unit.
void mark_part(MatrixBlock& block, const Term& term, const IterationOpened& opened, const NotedEntry& entry,
               NotationPart part) {
    const bool is_of_layer = term.name.find(layer_name("", entry.layer)) != std::string::npos;
    if (part == NotationPart::sample && term.samples)
        block.is_marked = [&opened, entry](int, int column) {
            return opened.samples[static_cast<std::size_t>(column)] + 1 == entry.sample;
        };
    if (part == NotationPart::unit && is_of_layer)
        block.is_marked = [entry](int row, int) { return row + 1 == entry.unit; };
}

// Term after term, broken into lines as words are.
void draw_equation(const IterationOpened& opened, const std::vector<Term>& equation, const NotedEntry& noted,
                   DeepState& state, float width) {
    const TreeScope scope(Role::group, tree().listens() ? equation_text(equation) : "");
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImVec2 place = origin;
    float line = 0;
    for (const Term& term : equation) {
        const float sign = term.before.empty() ? 0 : text_size(look().text, term.before).x + 10;
        ImVec2 size{0, line_height(look().text)};
        if (term.matrix) size = matrix_block_size(block_of(term, opened), width - sign);
        if (place.x > origin.x && place.x + sign + size.x > origin.x + width) {
            place = {origin.x, place.y + line + 6};
            line = 0;
        }
        if (sign > 0) {
            const float middle = term.matrix ? std::min(size.y, 92.0f) / 2 + 2 : 0;
            put_text(*ImGui::GetWindowDrawList(), look().text, {place.x, place.y + middle}, ink(look().colours.ink),
                     term.before);
            say_text(look().text, term.before, {place.x, place.y + middle}, {sign - 10, line_height(look().text)});
        }
        if (term.matrix) {
            MatrixBlock block = block_of(term, opened);
            mark_parts(block, term, equation, state.chosen);
            mark_part(block, term, opened, noted, state.pointed_part);
            if (tree().listens() && state.chosen && state.chosen->matrix == term.name)
                block.made_of = made_of_words(equation, *state.chosen, opened, look().language);
            ImGui::SetCursorScreenPos({place.x + sign, place.y});
            draw_matrix_block(block, width - sign, state.chosen);
        }
        place.x += sign + size.x + 10;
        line = std::max(line, size.y);
    }
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({width, place.y + line - origin.y});
}

void draw_chosen(const BoxContent& content, const IterationOpened& opened, const DeepState& state, Language language,
                 float width) {
    std::string text = texts::choose_entry.in(language);
    if (state.chosen)
        for (const auto& equation : content.equations)
            for (const Term& term : equation)
                if (term.matrix && term.name == state.chosen->matrix && state.chosen->row < term.matrix->shown_rows &&
                    state.chosen->column < term.matrix->shown_columns)
                    text = entry_text(block_of(term, opened), state.chosen->row, state.chosen->column);
    paragraph(look().caption, look().colours.muted, text, width);
}

void draw_assertions(const std::vector<ShapeAssertion>& assertions, Language language, float width) {
    const Palette& p = look().colours;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, 2});
    for (const ShapeAssertion& assertion : assertions) {
        const std::string verdict = (assertion.passed ? texts::passed : texts::failed).in(language);
        paragraph(look().caption, assertion.passed ? p.muted : p.error,
                  (assertion.passed ? "✓ " : "× ") + assertion.code + "   " + assertion.compared + "   " + verdict,
                  width);
    }
    ImGui::PopStyleVar();
}

}  // namespace

void draw_open_box(SectionView& view) {
    const PageInput& input = view.input;
    auto& state = view.state<DeepState>();
    const float width = view.width;
    const IterationOpened& opened = *input.snapshot.opened;
    const BoxContent content = box_content(opened, input.experiment, input.experiment.box);
    const NotedEntry noted = noted_entry(opened, input.experiment, state);
    ImGui::PushID("open box");
    std::string formulas;
    for (const std::string& formula : content.formulas) formulas += (formulas.empty() ? "" : ",   ") + formula;
    paragraph(look().strong, look().colours.ink, formulas, width);
    for (std::size_t i = 0; i < content.equations.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        draw_equation(opened, content.equations[i], noted, state, width);
        ImGui::PopID();
    }
    draw_chosen(content, opened, state, input.language, width);
    std::string code;
    for (const std::string& line : content.numpy) code += (code.empty() ? "" : "\n") + line;
    draw_code(input, "copy code", code, width, view.wishes);
    draw_assertions(content.assertions, input.language, width);
    if (static_cast<int>(opened.samples.size()) < opened.m)
        paragraph(
            look().caption, look().colours.muted,
            filled(texts::some_samples.in(input.language), {std::to_string(opened.samples.size()), grouped(opened.m)}),
            width);
    ImGui::PopID();
}

}  // namespace petal
