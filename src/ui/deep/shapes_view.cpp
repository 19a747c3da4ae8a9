#include "ui/deep/shapes_view.hpp"

#include "experiment/experiment_text.hpp"
#include "ui/choice_controls.hpp"
#include "ui/code_block.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_shapes.hpp"
#include "ui/deep/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"

#include <algorithm>
#include <array>

namespace petal {

namespace {

// ---------------------------------------------------------------- layer_dims and m
void draw_layer_dims(const Form& form, const NetworkShapes& network) {
    const char* id = "##layer_dims";
    const float left = ImGui::GetCursorScreenPos().x;
    const std::string shown = layer_dims_text(network.layer_dims);
    // A long one has a line of its own.
    const bool is_long = text_size(look().text, shown).x + 2 * unit > form.control_width();
    form.row("layer_dims");
    if (is_long) ImGui::Dummy({0, look().row}), return_to(left);
    if (const auto text =
            typed_field(form.state, id, "layer_dims", shown, is_long ? form.width : form.control_width())) {
        const auto problem = set_value(form.edited, "layer_dims", *text);
        form.state.refused_in = form.edited;
        refuse(form.state, id, reason_of(problem));
    }
    tip_of(id);
    return_to(left);
    draw_refusal(form.state, id, form.width);
}

// The notes' network, or that of this experiment.
void offer_networks(const Form& form) {
    const NetworkShapes now = shown_shapes(form.edited), of_notes = shown_shapes({}), own = trained_shapes(form.edited);
    const Offer<bool> offer(texts::offered_shapes);
    const std::optional<bool> chosen = now == of_notes ? std::optional(false)
                                       : now == own    ? std::optional(true)
                                                       : std::nullopt;
    bool is_own = false;
    tree().name_next(texts::layer_sizes.in(form.language));
    if (!offer.take(segmented("network", offer.names(form.language), offer.place_of(chosen), form.width), is_own))
        return;
    const NetworkShapes& taken = is_own ? own : of_notes;
    form.edited.shown.layer_dims = taken.layer_dims;
    form.edited.shown.examples = taken.m;
}

// ---------------------------------------------------------------- the table
constexpr std::size_t table_columns = 5;
using LayerRow = std::array<std::string, table_columns>;

LayerRow heading(const SectionView& view) {
    return {"l", "W[l], dW[l]", "b[l], db[l]", "Z[l], A[l], dZ[l], dA[l]", view.say(texts::parameters)};
}

LayerRow row_of_layer(const NetworkShapes& network, int l) {
    if (l == 0) return {"0", "–", "–", "A[0] = X  " + tuple_text(network.A(0)), "–"};
    return {std::to_string(l), tuple_text(network.W(l)), tuple_text(network.b(l)), tuple_text(network.A(l)),
            grouped(network.parameters(l))};
}

// Of each column its widest text with a gap.
std::array<float, table_columns> column_widths(const std::vector<LayerRow>& rows) {
    std::array<float, table_columns> widths{};
    for (const LayerRow& row : rows)
        for (std::size_t i = 0; i < table_columns; ++i)
            widths[i] = std::max(widths[i], text_size(look().caption, row[i]).x + 2 * unit);
    return widths;
}

void put_row(const LayerRow& row, const std::array<float, table_columns>& widths, ImVec2 min, float height,
             Rgb colour) {
    float left = min.x + unit;
    for (std::size_t i = 0; i < table_columns; ++i) {
        put_text(*ImGui::GetWindowDrawList(), look().caption,
                 {left, min.y + (height - line_height(look().caption)) / 2}, ink(colour), row[i]);
        left += widths[i];
    }
}

// What stands of one layer where the columns do not fit.
std::vector<std::string> stacked_lines(const SectionView& view, const NetworkShapes& network, int l) {
    return {filled(view.say(texts::shapes_layer), {std::to_string(l)}),
            layer_name("W", l) + ", " + layer_name("dW", l) + "  " + tuple_text(network.W(l)),
            layer_name("b", l) + ", " + layer_name("db", l) + "  " + tuple_text(network.b(l)),
            layer_name("Z", l) + ", " + layer_name("A", l) + ", " + layer_name("dZ", l) + ", " + layer_name("dA", l) +
                "  " + tuple_text(network.A(l)),
            filled(view.say(texts::parameters_of_layer), {grouped(network.parameters(l))})};
}

void draw_stacked(SectionView& view, const NetworkShapes& network, DeepState& state, int chosen) {
    const float inside = view.width - 2 * unit;
    ImGui::Indent(unit);
    {
        const Tree::Silence in_the_table(tree());
        paragraph(look().caption, look().colours.muted, "A[0] = X  " + tuple_text(network.A(0)), inside);
    }
    ImGui::Unindent(unit);
    const TreeScope scope(Role::list, view.say(texts::shapes_choice));
    for (int l = 1; l <= network.layers(); ++l) {
        const std::vector<std::string> lines = stacked_lines(view, network, l);
        std::string text;
        for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
        const float height = paragraph_height(look().caption, text, inside) + unit;
        if (layer_button(("layer row " + std::to_string(l)).c_str(), lines[0], {view.width, height}, l == chosen))
            state.shapes_layer = l;
        const ImVec2 min = ImGui::GetItemRectMin(), below = ImGui::GetCursorScreenPos();
        ImGui::SetCursorScreenPos({min.x + unit, min.y + unit / 2});
        const Tree::Silence in_the_table(tree());
        paragraph(look().caption, look().colours.ink, text, inside);
        ImGui::SetCursorScreenPos(below);
    }
}

float row_height() { return look().touch ? look().row : 24.0f; }

void draw_rows(const SectionView& view, const NetworkShapes& network, const std::vector<LayerRow>& rows,
               const std::array<float, table_columns>& widths, DeepState& state, int chosen) {
    const Palette& p = look().colours;
    const float width = view.width, height = row_height();
    const auto plain = [&](const LayerRow& row) {
        put_row(row, widths, ImGui::GetCursorScreenPos(), height, p.muted);
        ImGui::Dummy({width, height});
    };
    plain(rows[0]);
    hairline(width);
    plain(rows[1]);
    const TreeScope scope(Role::list, view.say(texts::shapes_choice));
    for (int l = 1; l <= network.layers(); ++l) {
        const std::string name = filled(view.say(texts::shapes_layer), {std::to_string(l)});
        if (layer_button(("layer row " + std::to_string(l)).c_str(), name, {width, height}, l == chosen))
            state.shapes_layer = l;
        put_row(rows[static_cast<std::size_t>(l + 1)], widths, ImGui::GetItemRectMin(), height, p.ink);
    }
}

// The whole of it, whichever way its layers stand; they are chosen by a list of their own that lies upon it.
void say_table(const SectionView& view, const std::vector<LayerRow>& rows, float height) {
    if (!tree().listens()) return;
    std::string cells;
    for (const LayerRow& row : rows) {
        if (!cells.empty()) cells += '\n';
        for (std::size_t i = 0; i < table_columns; ++i) cells += (i > 0 ? "\t" : "") + row[i];
    }
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    tree().say(at(origin, {origin.x + view.width, origin.y + height},
                  {.role = Role::table, .name = view.say(texts::shapes_table), .value = std::move(cells)}));
}

// Where the line is too long, so that no shape is torn apart.
std::string broken_before_plus(std::string shapes, float width) {
    const std::size_t plus = shapes.find(" + ");
    if (plus != std::string::npos && text_size(look().caption, shapes).x > width) shapes[plus] = '\n';
    return shapes;
}

}  // namespace

int chosen_layer(const DeepState& state, const NetworkShapes& network) {
    return std::clamp(state.shapes_layer, 1, network.layers());
}

bool layer_button(const char* id, std::string_view name, ImVec2 size, bool is_chosen) {
    const bool pressed = press_area(id, size);
    say_item({.role = Role::option, .states = state_if(is_chosen, NodeState::chosen), .name = std::string(name)});
    const Palette& p = look().colours;
    if (is_chosen || ImGui::IsItemHovered())
        ImGui::GetWindowDrawList()->AddRectFilled(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                                                  ink(is_chosen ? p.control : p.side), corner);
    focus_ring();
    tip_of(id);
    return pressed;
}

void draw_layer_sizes(SectionView& view) {
    const Form form = view.form(view.width);
    bool open = true;
    draw_form_part(form, {"layer sizes", texts::layer_sizes}, open, [&] {
        const NetworkShapes network = shown_shapes(view.edited);
        draw_layer_dims(form, network);
        field_row(form, {"examples"}, "m", network.m);
        offer_networks(form);
        paragraph(
            look().caption, look().colours.muted,
            filled(view.say(texts::layer_sizes_told), {std::to_string(network.layers()), grouped(network.units(0)),
                                                       grouped(network.m), grouped(network.parameters())}),
            view.width);
    });
}

void draw_shape_table(SectionView& view) {
    const NetworkShapes network = shown_shapes(view.edited);
    auto& state = view.state<DeepState>();
    const int chosen = chosen_layer(state, network);
    std::vector<LayerRow> rows{heading(view)};
    for (int l = 0; l <= network.layers(); ++l) rows.push_back(row_of_layer(network, l));
    auto widths = column_widths(rows);
    float sum = unit;
    for (const float each : widths) sum += each;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    const float spare = std::min(3.0f * unit, (view.width - sum) / static_cast<float>(table_columns));
    for (float& each : widths) each += std::max(0.0f, spare);
    const bool fits = sum <= view.width;
    // Under each other the layers are as high as their words: the table lies upon the line before them.
    say_table(view, rows, fits ? row_height() * static_cast<float>(rows.size()) : line_height(look().caption));
    if (fits)
        draw_rows(view, network, rows, widths, state, chosen);
    else
        draw_stacked(view, network, state, chosen);
    ImGui::PopStyleVar();
    vertical_space(unit);
    label(look().strong, look().colours.ink,
          filled(view.say(texts::parameters_in_all), {grouped(network.parameters())}));
}

void draw_shape_equations(SectionView& view) {
    const NetworkShapes network = shown_shapes(view.edited);
    const int l = chosen_layer(view.state<DeepState>(), network);
    draw_title(filled(view.say(texts::shapes_layer), {std::to_string(l)}), {}, view.width);
    const std::vector<ShapeEquation> equations = shape_equations(network, l);
    float formula = 0, shapes = 0;
    for (const ShapeEquation& equation : equations) {
        formula = std::max(formula, text_size(look().text, equation.formula).x + 3 * unit);
        shapes = std::max(shapes, text_size(look().text, equation.shapes).x);
    }
    const bool beside = formula + shapes <= view.width;
    for (const ShapeEquation& equation : equations) {
        const float left = ImGui::GetCursorScreenPos().x;
        if (beside) {
            label(look().text, look().colours.ink, equation.formula);
            ImGui::SameLine();
            ImGui::SetCursorScreenPos({left + formula, ImGui::GetCursorScreenPos().y});
            label(look().text, look().colours.muted, equation.shapes);
        } else {
            ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, 2});
            paragraph(look().text, look().colours.ink, equation.formula, view.width);
            paragraph(look().caption, look().colours.muted, broken_before_plus(equation.shapes, view.width),
                      view.width);
            vertical_space(unit / 2);
            ImGui::PopStyleVar();
        }
    }
}

void draw_wrong_shape(SectionView& view) {
    const NetworkShapes network = shown_shapes(view.edited);
    auto& state = view.state<DeepState>();
    const int l = chosen_layer(state, network);
    const std::string question = filled(view.say(texts::wrong_shape), {std::to_string(l)});
    draw_title(question, {}, view.width);
    tree().name_next(question);
    segmented("wrong shape", view.language(), state.wrong_shape, view.width, Offer<WrongShape>(texts::wrong_shapes));
    const NumPyAnswer tried = forward_tried(network, l, state.wrong_shape, view.language());
    code_lines(look().colours.ink, tried.code, view.width);
    paragraph(tried.is_error ? look().mono : look().text, tried.is_error ? look().colours.error : look().colours.ink,
              tried.answer, view.width);
}

void draw_initialization_code(SectionView& view) {
    draw_code(view.input, "copy code", initialization_code(view.edited), view.width, view.wishes);
}

}  // namespace petal
