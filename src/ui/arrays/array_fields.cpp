// Arrays that are typed, entry by entry or as a whole.
#include "experiment/array_text.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/number_text.hpp"
#include "experiment/typed_text.hpp"
#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/arrays/texts_told_arrays.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float typed_cell = 44, roomy_typed_cell = 58, between_fields = 2;

// As NumPy has it: "A[0, 2]".
std::string entry_name(const std::string& name, const Array& array, std::size_t i) {
    if (array.shape.empty()) return name;
    const auto columns = static_cast<std::size_t>(columns_of(array));
    const std::string row = array.shape.size() == 2 ? std::to_string(i / columns) + ", " : "";
    return name + "[" + row + std::to_string(i % columns) + "]";
}

// Makes one entry of the array what was typed; a refusal stands under the table.
void type_entry(SectionView& view, EditedArray edited, std::size_t i, const std::string& text, const char* id) {
    const auto number = typed_number(text);
    if (number) edited.array.values[i] = *number;
    const auto problem =
        number ? set_value(view.edited, edited.key, values::small_array_text(edited.array)) : std::nullopt;
    refuse(view.lab_state.form, id, number ? reason_of(problem) : no_number(text));
}

// A field for each entry, in the rows and columns of the array.
void edit_entries(SectionView& view, const EditedArray& edited, const Array& array, float cell) {
    const std::string name = edited.name, whole = "##" + name;
    const ImVec2 table = ImGui::GetCursorScreenPos();
    const float row = look().row + between_fields;
    const auto columns = static_cast<std::size_t>(columns_of(array));
    for (std::size_t i = 0; i < array.values.size(); ++i) {
        ImGui::SetCursorScreenPos(
            {table.x + cell * static_cast<float>(i % columns), table.y + row * static_cast<float>(i / columns)});
        const std::string id = "##" + name + " " + std::to_string(i);
        if (const auto text = typed_field(view.lab_state.form, id.c_str(), entry_name(name, array, i),
                                          number_text(array.values[i]), cell - between_fields))
            type_entry(view, edited, i, *text, whole.c_str());
        tip_of(whole);
    }
    ImGui::SetCursorScreenPos({table.x, table.y + row * static_cast<float>(rows_of(array)) + between_fields});
}

void edit_whole(SectionView& view, const EditedArray& edited, float width, float room) {
    const std::string field = "##" + std::string(edited.name);
    const std::string label = filled(view.say(texts::told_whole_array), {edited.name});
    if (const auto text =
            typed_field(view.lab_state.form, field.c_str(), label, values::small_array_text(edited.array), width)) {
        const auto problem = set_value(view.edited, edited.key, *text);
        refuse(view.lab_state.form, field.c_str(), reason_of(problem));
    }
    tip_of(field);
    draw_refusal(view.lab_state.form, field.c_str(), std::min(room, 420.0f));
}

}  // namespace

void edit_array(SectionView& view, char key, float width) {
    const std::string name(1, key);
    edit_array(view, {name.c_str(), name.c_str(), small_array_of(view.edited, key)}, width);
}

void edit_array(SectionView& view, const EditedArray& edited, float width) {
    const Array array{edited.array.shape, edited.array.values};
    Grid grid{filled(view.say(texts::array_named), {edited.name, shape_text(array.shape)}), array, width};
    grid.name = edited.name;
    const float least = has_aside(view.input) ? roomy_typed_cell : typed_cell,
                cell = std::min(std::max(cell_width(grid), least), width / static_cast<float>(columns_of(array)));
    const bool is_long = columns_of(array) > most_typed;
    const bool is_typed_by_cell = cell >= typed_cell && !is_long;
    const TreeScope scope(Role::group, grid.title);
    ImGui::BeginGroup();
    if (is_typed_by_cell || is_long)
        unsaid_label(look().caption, look().colours.muted, grid.title);
    else
        draw_grid(grid);
    if (is_typed_by_cell) edit_entries(view, edited, array, cell);
    edit_whole(view, edited, std::min(width, std::max(grid_size(grid).x, 180.0f)), width);
    ImGui::EndGroup();
}

}  // namespace petal
