#include "ui/arrays/array_grid.hpp"

#include "experiment/array_text.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/number_text.hpp"
#include "experiment/typed_text.hpp"
#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace petal {

namespace {

constexpr float typed_cell = 44, roomy_typed_cell = 58, gap = 2;
constexpr float highest_cell = 48, large_letters_from = 36;

std::string short_number(double value, int digits) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*g", digits, value);
    return std::isfinite(value) ? tidy_exponent(text) : weight_text(value);
}

std::string with_exponent(double value, int digits) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*e", digits - 1, value);
    return std::isfinite(value) ? tidy_exponent(text) : weight_text(value);
}

// As many significant digits as there is room for, with an exponent only where three do not stand plainly. Whole
// numbers stay whole.
std::string fitting_number(ImFont* font, double value, int digits, float room) {
    const auto fits = [&](const std::string& number) { return text_size(font, number).x <= room; };
    std::string words = short_number(value, digits);
    if (fits(words)) return words;
    if (value == std::floor(value) && std::abs(value) < 1000) return std::to_string(static_cast<int>(value));
    for (int fewer = digits - 1; fewer >= 3; --fewer)
        if (words = short_number(value, fewer); fits(words)) return words;
    for (; digits > 0; --digits)
        for (const auto& write : {short_number, with_exponent})
            if (words = write(value, digits); fits(words)) return words;
    return words;
}

int columns_of(const Array& array) { return array.shape.empty() ? 1 : array.shape.back(); }

// Lower where there are many rows, so that they are seen together.
float cell_height(const Grid& grid) { return std::max(grid.row, rows_of(grid.array) > 8 ? 18.0f : 28.0f); }

ImFont* cell_font(const Grid& grid) { return cell_height(grid) >= large_letters_from ? look().text : look().caption; }

float cell_width(const Grid& grid) {
    float width = std::max(34.0f, 1.2f * cell_height(grid));
    for (const double value : grid.array.values)
        width = std::max(width, text_size(cell_font(grid), short_number(value, grid.digits)).x + 10);
    return std::min(width, grid.width / static_cast<float>(columns_of(grid.array)));
}

ImVec2 cell_place(const Grid& grid, ImVec2 origin, std::size_t i, float width) {
    const auto columns = static_cast<std::size_t>(columns_of(grid.array));
    return {origin.x + width * static_cast<float>(i % columns),
            origin.y + cell_height(grid) * static_cast<float>(i / columns)};
}

// As NumPy has it: "A[0, 2]".
std::string entry_name(const std::string& name, const Array& array, std::size_t i) {
    const auto columns = static_cast<std::size_t>(columns_of(array));
    const std::string row = array.shape.size() == 2 ? std::to_string(i / columns) + ", " : "";
    return name + "[" + row + std::to_string(i % columns) + "]";
}

float title_height(const Grid& grid) { return grid.title.empty() ? 0 : line_height(look().caption) + 4; }

void draw_cell(const Grid& grid, std::size_t i, ImVec2 min, float width) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 max{min.x + width - gap, min.y + cell_height(grid) - gap};
    const CellLook cell = grid.looks ? grid.looks(i) : CellLook{};
    list.AddRectFilled(min, max,
                       ink(mix(p.control, p.accent, p.region_strength * cell.strength), cell.pale ? 0.45f : 1), 3);
    if (cell.marked) list.AddRect(min, max, ink(p.accent), 3, 0, 2);
    const float room = max.x - min.x;
    ImFont* font = cell_font(grid);
    const std::string words = fitting_number(font, grid.array.values[i], grid.digits, room - 2);
    const float wanted = text_size(font, words).x;
    list.PushClipRect(min, max, true);
    put_text(list, font, {min.x + std::max(1.0f, (room - wanted) / 2), (min.y + max.y - line_height(font)) / 2},
             ink(cell.pale ? p.muted : p.ink), words);
    list.PopClipRect();
}

// Makes one entry of the array what was typed; a refusal stands under the table.
void type_entry(SectionView& view, EditedArray edited, std::size_t i, const std::string& text, const char* id) {
    const auto number = typed_number(text);
    if (number) edited.array.values[i] = *number;
    const auto problem =
        number ? set_value(view.edited, edited.key, values::small_array_text(edited.array)) : std::nullopt;
    refuse(view.lab_state.form, id, number ? reason_of(problem) : no_number(text));
}

}  // namespace

int rows_of(const Array& array) { return array.shape.size() == 2 ? array.shape[0] : 1; }

float roomy_row(const SectionView& view, int rows, float other) {
    if (!has_aside(view.input)) return 0;
    return std::min((ImGui::GetContentRegionAvail().y - other - 4 * unit) / static_cast<float>(rows), highest_cell);
}

ImVec2 grid_size(const Grid& grid) {
    const float table = cell_width(grid) * static_cast<float>(columns_of(grid.array));
    return {std::max(table, text_size(look().caption, grid.title).x),
            title_height(grid) + cell_height(grid) * static_cast<float>(rows_of(grid.array))};
}

void draw_grid(const Grid& grid) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float width = cell_width(grid);
    put_text(*ImGui::GetWindowDrawList(), look().caption, origin, ink(look().colours.muted), grid.title);
    const ImVec2 table{origin.x, origin.y + title_height(grid)};
    for (std::size_t i = 0; i < grid.array.values.size(); ++i)
        draw_cell(grid, i, cell_place(grid, table, i, width), width);
    ImGui::Dummy(grid_size(grid));
}

std::optional<std::size_t> draw_choice_grid(const char* id, const Grid& grid) {
    const ImVec2 origin = ImGui::GetCursorScreenPos(), size = grid_size(grid);
    const float width = cell_width(grid);
    put_text(*ImGui::GetWindowDrawList(), look().caption, origin, ink(look().colours.muted), grid.title);
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < grid.array.values.size(); ++i) {
        const ImVec2 place = cell_place(grid, {origin.x, origin.y + title_height(grid)}, i, width);
        ImGui::SetCursorScreenPos(place);
        const std::string name = id + (" " + std::to_string(i));
        if (ImGui::InvisibleButton(name.c_str(), {width, cell_height(grid)})) chosen = i;
        draw_cell(grid, i, place, width);
        focus_ring(3);
        tip_of(id);
    }
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy(size);
    return chosen;
}

void edit_array(SectionView& view, char key, float width) {
    const std::string name(1, key);
    edit_array(view, {name.c_str(), name.c_str(), small_array_of(view.edited, key)}, width);
}

void edit_array(SectionView& view, const EditedArray& edited, float width) {
    const Array array{edited.array.shape, edited.array.values};
    const std::string name = edited.name, field = "##" + name;
    const Grid grid{filled(view.say(texts::array_named), {name, shape_text(array.shape)}), array, width};
    const float least = has_aside(view.input) ? roomy_typed_cell : typed_cell,
                cell = std::min(std::max(cell_width(grid), least), width / static_cast<float>(columns_of(array)));
    ImGui::BeginGroup();
    const bool is_long = columns_of(array) > most_typed;
    const bool is_typed_by_cell = cell >= typed_cell && !is_long;
    if (is_typed_by_cell || is_long)
        label(look().caption, look().colours.muted, grid.title);
    else
        draw_grid(grid);
    if (is_typed_by_cell) {
        const ImVec2 table = ImGui::GetCursorScreenPos();
        const float row = look().row + gap;
        for (std::size_t i = 0; i < array.values.size(); ++i) {
            const auto columns = static_cast<std::size_t>(columns_of(array));
            ImGui::SetCursorScreenPos(
                {table.x + cell * static_cast<float>(i % columns), table.y + row * static_cast<float>(i / columns)});
            const std::string id = "##" + name + " " + std::to_string(i);
            if (const auto text = typed_field(view.lab_state.form, id.c_str(), entry_name(name, array, i),
                                              number_text(array.values[i]), cell - gap))
                type_entry(view, edited, i, *text, field.c_str());
            tip_of(field);
        }
        ImGui::SetCursorScreenPos({table.x, table.y + row * static_cast<float>(rows_of(array)) + gap});
    }
    const float whole = std::min(width, std::max(grid_size(grid).x, 180.0f));
    if (const auto text =
            typed_field(view.lab_state.form, field.c_str(), name, values::small_array_text(edited.array), whole)) {
        const auto problem = set_value(view.edited, edited.key, *text);
        refuse(view.lab_state.form, field.c_str(), reason_of(problem));
    }
    tip_of(field);
    draw_refusal(view.lab_state.form, field.c_str(), std::min(width, 420.0f));
    ImGui::EndGroup();
}

void Flow::next(float item_width) {
    const float gap_between = 2 * unit;
    if (!first_ && ImGui::GetItemRectMax().x + gap_between + item_width <= left_ + width_)
        ImGui::SameLine(0, gap_between);
    first_ = false;
}

void draw_flowing_grid(Flow& flow, const Grid& grid) {
    flow.next(grid_size(grid).x);
    draw_grid(grid);
}

void draw_flowing_grid(Flow& flow, const char* sign, float height, Grid grid) {
    const float width = text_size(look().heading, sign).x, between = 2 * unit;
    grid.width = std::min(grid.width, flow.width() - width - between);
    flow.next(width + between + grid_size(grid).x);
    const ImVec2 place = ImGui::GetCursorScreenPos();
    put_text(*ImGui::GetWindowDrawList(), look().heading,
             {place.x, place.y + title_height(grid) / 2 + (height - line_height(look().heading)) / 2},
             ink(look().colours.ink), sign);
    ImGui::Dummy({width, height});
    ImGui::SameLine(0, between);
    draw_grid(grid);
}

void draw_error(const SectionView& view, const std::string& error) {
    paragraph(look().mono, look().colours.error, error, view.width);
    vertical_space(unit);
}

}  // namespace petal
