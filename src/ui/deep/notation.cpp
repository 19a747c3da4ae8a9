#include "ui/deep/notation.hpp"

#include "ui/deep/box_content.hpp"
#include "ui/deep/matrix_block.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/least_target.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cstdlib>

namespace petal {

namespace {

// "dZ" and 2 of "dZ[2]" or "dZ[2].T"; nothing of what has no layer or is a function of it.
struct NameParts {
    std::string letter;
    int layer;
};
std::optional<NameParts> parts_of(const std::string& name) {
    const std::size_t bracket = name.find('[');
    if (bracket == std::string::npos || name.find('(') != std::string::npos) return std::nullopt;
    return NameParts{name.substr(0, bracket), std::atoi(name.c_str() + bracket + 1)};
}

std::string small_letters(std::string letter) {
    std::transform(letter.begin(), letter.end(), letter.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return letter;
}

NotedEntry noted(const Term& term, const NameParts& parts, const IterationOpened& opened, int row, int column) {
    NotedEntry entry;
    entry.letter = small_letters(parts.letter);
    entry.layer = parts.layer;
    entry.unit = row + 1;
    MatrixBlock block{term.name, *term.matrix, term.transposed};
    if (term.matrix->columns == opened.m && term.samples) {
        block.samples = opened.samples;
        entry.sample = opened.samples[static_cast<std::size_t>(column)] + 1;
    } else if (entry.letter.back() == 'w') {
        entry.input = column + 1;
    }
    entry.python = entry_text(block, row, column);
    return entry;
}

// The letter large, the layer and the sample above, the unit below.
void draw_symbol(const NotedEntry& entry) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float small = line_height(look().caption), large = line_height(look().figure);
    put_text(list, look().figure, origin, ink(p.ink), entry.letter);
    const float right = origin.x + text_size(look().figure, entry.letter).x + 1;
    std::string above = "[" + std::to_string(entry.layer) + "]", below = std::to_string(entry.unit);
    if (entry.sample > 0) above += "(" + std::to_string(entry.sample) + ")";
    if (entry.input > 0) below += "," + std::to_string(entry.input);
    // Across the top and the foot of a small letter.
    put_text(list, look().caption, {right, origin.y + (large - small) / 4}, ink(p.accent), above);
    put_text(list, look().caption, {right, origin.y + large - small * 0.85f}, ink(p.accent), below);
    const float width = std::max(text_size(look().caption, above).x, text_size(look().caption, below).x);
    const ImVec2 size{right + width + unit - origin.x, large + small * 0.2f};
    say_text(look().text, filled(texts::symbol_told.in(look().language), {entry.letter, above, below}), origin, size);
    ImGui::Dummy(size);
}

// A part of the symbol with what it counts, as a button that points there.
void draw_part(const SectionView& view, NotationPart part, const std::string& mark, const std::string& words) {
    const Palette& p = look().colours;
    auto& state = view.state<DeepState>();
    const float column = text_size(look().caption, "(2000)").x + unit, room = view.width - column - unit / 2;
    const float words_height = paragraph_height(look().caption, words, room);
    const float height = std::max(words_height + unit / 2, look().touch ? look().row : least_target);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const std::string id = "notation " + std::to_string(static_cast<int>(part));
    if (press_area(id.c_str(), {view.width, height}))
        state.pointed_part = state.pointed_part == part ? NotationPart::none : part;
    say_item({.role = Role::toggle,
              .states = state_if(state.pointed_part == part, NodeState::chosen),
              .name = filled(view.say(texts::told_pair), {mark, words})});
    tip_of(id);
    const ImVec2 below = ImGui::GetCursorScreenPos();
    const bool is_lit = state.pointed_part == part;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (is_lit || ImGui::IsItemHovered())
        list.AddRectFilled(origin, {origin.x + view.width, origin.y + height}, ink(is_lit ? p.control_hot : p.control),
                           corner);
    focus_ring();
    const float top = origin.y + (height - words_height) / 2;
    put_text(list, look().caption, {origin.x + unit / 2, top}, ink(p.accent), mark);
    ImGui::SetCursorScreenPos({origin.x + column, top});
    const Tree::Silence in_its_name(tree());
    paragraph(look().caption, p.ink, words, room);
    ImGui::SetCursorScreenPos(below);
}

void draw_parts(const SectionView& view, const NotedEntry& entry, const IterationOpened& opened) {
    const int l = entry.layer, L = static_cast<int>(opened.layers.size());
    const int units = l == 0 ? opened.X.rows : opened.layers[static_cast<std::size_t>(l - 1)].W.rows;
    const std::string layer = std::to_string(l), unit_text = std::to_string(entry.unit),
                      sample = std::to_string(entry.sample);
    draw_part(view, NotationPart::layer, "[" + layer + "]",
              filled(view.say(l == 0 ? texts::notation_input_layer : texts::notation_layer),
                     {layer, std::to_string(L), std::to_string(units)}));
    if (entry.sample > 0)
        draw_part(view, NotationPart::sample, "(" + sample + ")",
                  filled(view.say(texts::notation_sample), {sample, grouped(opened.m)}));
    draw_part(view, NotationPart::unit, unit_text,
              filled(view.say(l == 0 ? texts::notation_feature : texts::notation_unit), {unit_text, layer}));
    if (entry.input > 0)
        paragraph(look().caption, look().colours.muted,
                  filled(view.say(texts::notation_weight), {std::to_string(entry.input), std::to_string(l - 1)}),
                  view.width);
}

}  // namespace

NotedEntry noted_entry(const IterationOpened& opened, const Experiment& experiment, const DeepState& state) {
    const BoxContent content = box_content(opened, experiment, experiment.box);
    for (const auto& equation : content.equations) {
        for (const Term& term : equation) {
            if (!state.chosen || !term.matrix || term.name != state.chosen->matrix) continue;
            const auto parts = parts_of(term.name);
            const auto& [name, row, column] = *state.chosen;
            if (parts && row < term.matrix->shown_rows && column < term.matrix->shown_columns)
                return noted(term, *parts, opened, row, column);
        }
    }
    const int l = std::clamp(experiment.box.layer, 1, layers_of(experiment));
    const Term term{"", layer_name("A", l), &opened.layers[static_cast<std::size_t>(l - 1)].A, false, true};
    return noted(term, {"A", l}, opened, 0, 0);
}

void draw_notation(SectionView& view) {
    const auto& opened = view.input.snapshot.opened;
    if (!opened || opened->m == 0 || !belongs_to(*opened, view.input.experiment)) return;
    const NotedEntry entry = noted_entry(*opened, view.input.experiment, view.state<DeepState>());
    draw_title(view.say(texts::notation), {}, view.width);
    draw_symbol(entry);
    paragraph(look().caption, look().colours.muted, filled(view.say(texts::notation_numpy), {entry.python}),
              view.width);
    draw_parts(view, entry, *opened);
    paragraph(look().caption, look().colours.muted, view.say(texts::notation_counting), view.width);
}

}  // namespace petal
