#include "ui/deep/check_view.hpp"

#include "ui/choice_controls.hpp"
#include "ui/deep/deep_state.hpp"
#include "ui/deep/findings.hpp"
#include "ui/deep/matrix_block.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr double shortest_bar = 1e-12;  // the bars' logarithmic axis ends at 1

void draw_fault_switch(const SectionView& view) {
    Experiment& edited = view.edited;
    const PlantedFault before = edited.fault;
    const Language language = view.language();
    const float width = view.width;
    const int L = layers_of(edited);
    draw_title(view.say(texts::planted), {}, width);
    FaultKind kind = edited.fault.kind;
    tree().name_next(view.say(texts::planted));
    const bool is_new =
        width < 500 ? chooser("##fault", language, kind, width) : segmented("fault", language, kind, width);
    // A fault in the last hidden layer leaves layers before it to spoil.
    if (is_new)
        edited.fault = {kind, kind == FaultKind::none   ? 0
                              : edited.fault.layer == 0 ? std::max(1, L - 1)
                                                        : edited.fault.layer};
    if (edited.fault.kind != FaultKind::none) {
        const int layers = edited.fault.kind == FaultKind::slope ? L - 1 : L;
        std::vector<std::string> numbers;
        for (int l = 1; l <= layers; ++l) numbers.push_back(std::to_string(l));
        if (!numbers.empty())
            if (const auto layer =
                    segmented_row(view.form(std::min(width, 420.0f)), "fault layer", view.say(texts::fault_layer),
                                  numbers, std::min(edited.fault.layer, layers) - 1))
                edited.fault.layer = *layer + 1;
    }
    if (!(edited.fault == before)) view.state<DeepState>().checked_layer = 0;
}

void draw_bar(ImDrawList& list, ImVec2 min, float width, double difference) {
    const Palette& p = look().colours;
    const double decades = std::log10(std::clamp(difference, shortest_bar, 1.0) / shortest_bar),
                 all = -std::log10(shortest_bar);
    list.AddRectFilled(min, {min.x + width, min.y + 8}, ink(p.control), 4);
    const float length = std::max(4.0f, width * static_cast<float>(decades / all));
    list.AddRectFilled(min, {min.x + length, min.y + 8}, ink(difference < good_difference ? p.classes[2] : p.error), 4);
}

void say_layer(const CheckedLayer& layer, int l, bool chosen, Language language) {
    if (!tree().listens()) return;
    const auto words = [&](double difference) {
        const std::string text = difference_text(difference);
        return difference < good_difference ? text : filled(texts::too_large.in(language), {text});
    };
    say_item({.role = Role::option,
              .states = state_if(chosen, NodeState::chosen),
              .name = filled(texts::checked_row.in(language),
                             {std::to_string(l), words(layer.W_difference), words(layer.b_difference)})});
}

// One layer's differences of dW and db on a logarithmic bar; a click shows its numbers.
bool draw_layer_row(const CheckedLayer& layer, int l, bool chosen, Language language, float width) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float height = look().row, middle = origin.y + height / 2, caption = line_height(look().caption);
    const bool pressed = press_area(("checked layer " + std::to_string(l)).c_str(), {width, height});
    say_layer(layer, l, chosen, language);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (chosen || ImGui::IsItemHovered())
        list.AddRectFilled(origin, {origin.x + width, origin.y + height}, ink(chosen ? p.control : p.side), corner);
    focus_ring();
    tip_of("checked layer");
    put_text(list, look().caption, {origin.x + 8, middle - caption / 2}, ink(p.ink),
             filled(texts::check_row.in(language), {std::to_string(l)}));
    const float name = 66, half = (width - name) / 2;
    const auto put = [&](const char* letter, double difference, float left) {
        const std::string words = layer_name(letter, l) + " " + difference_text(difference);
        put_text(list, look().caption, {left, middle - caption / 2},
                 ink(difference < good_difference ? p.ink : p.error), words);
        draw_bar(list, {left + 92, middle - 4}, std::max(10.0f, half - 104), difference);
    };
    put("dW", layer.W_difference, origin.x + name);
    put("db", layer.b_difference, origin.x + name + half);
    return pressed;
}

void draw_pair(const char* letter, int l, const MatrixView& exact, const MatrixView& about, const PageInput& input,
               DeepState& state, float width) {
    const std::string name = layer_name(letter, l);
    const MatrixBlock left{name, exact}, right{"≈ " + name, about};
    const float gap = 2 * unit, each = (width - gap) / 2;
    const bool beside = matrix_block_size(left, each).x + matrix_block_size(right, each).x + gap <= width;
    const float block = beside ? each : width;
    const auto put = [&](const MatrixBlock& matrix, const Phrase& source) {
        ImGui::BeginGroup();
        label(look().caption, look().colours.muted, source.in(input.language));
        draw_matrix_block(matrix, block, state.chosen);
        ImGui::EndGroup();
    };
    put(left, texts::by_backward);
    if (beside) ImGui::SameLine(0, gap);
    put(right, texts::by_difference);
    if (!state.chosen) return;
    for (const MatrixBlock* matrix : {&left, &right})
        if (state.chosen->matrix == left.name || state.chosen->matrix == right.name)
            paragraph(look().caption, look().colours.ink, entry_text(*matrix, state.chosen->row, state.chosen->column),
                      width);
}

// The figure and what it is, told in one.
void draw_difference(const ParametersChecked& check, Language language, float width) {
    const std::string figure = difference_text(check.relative_difference),
                      words = filled(texts::difference_over.in(language),
                                     {grouped(check.parameters), grouped(check.iteration)});
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    say_text(look().text, filled(texts::told_pair.in(language), {figure, words}), origin,
             {width, line_height(look().heading) + line_height(look().caption)});
    const Tree::Silence told(tree());
    label(look().heading, look().colours.ink, figure);
    paragraph(look().caption, look().colours.muted, words, width);
}

void draw_layers(const ParametersChecked& check, int shown, DeepState& state, Language language, float width) {
    const int layers = static_cast<int>(check.layers.size());
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float pitch = look().row + ImGui::GetStyle().ItemSpacing.y;
    const TreeScope rows(at(origin, {origin.x + width, origin.y + pitch * static_cast<float>(layers)},
                            {.role = Role::list, .name = texts::checked_list.in(language)}));
    for (int l = 1; l <= layers; ++l)
        if (draw_layer_row(check.layers[static_cast<std::size_t>(l - 1)], l, l == shown, language, width))
            state.checked_layer = l;
}

}  // namespace

void draw_check(SectionView& view) {
    draw_fault_switch(view);
    const PageInput& input = view.input;
    auto& state = view.state<DeepState>();
    const float width = view.width;
    if (!input.snapshot.parameter_check) return;
    const ParametersChecked& check = *input.snapshot.parameter_check;
    const Language language = input.language;
    vertical_space(unit);
    if (check.running) {
        paragraph(look().text, look().colours.muted,
                  filled(texts::checking.in(language), {grouped(check.compared), grouped(check.parameters)}), width);
        return;
    }
    draw_difference(check, language, width);
    paragraph(look().strong, check.relative_difference < good_difference ? look().colours.ink : look().colours.error,
              check_verdict(check).in(language), width);
    const int layers = static_cast<int>(check.layers.size());
    const int shown =
        std::clamp(state.checked_layer > 0 ? state.checked_layer : std::max(1, check.fault_layer), 1, layers);
    draw_layers(check, shown, state, language, width);
    paragraph(look().caption, look().colours.muted, texts::check_rows_hint.in(language), width);
    const CheckedLayer& layer = check.layers[static_cast<std::size_t>(shown - 1)];
    draw_pair("dW", shown, layer.dW, layer.approximate_dW, input, state, width);
    draw_pair("db", shown, layer.db, layer.approximate_db, input, state, width);
}

}  // namespace petal
