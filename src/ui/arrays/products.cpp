// Three products of two arrays, and arrays of one dimension beside columns.
#include "math/array_products.hpp"
#include "math/broadcasting.hpp"
#include "ui/arrays/array_examples.hpp"
#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/arrays/texts_told_arrays.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr const char* four_by_three = "1,2,3;4,5,6;7,8,9;10,11,12";
constexpr ArrayExample pairs_to_multiply[] = {{"9,2,5,0,0,7,5,0,0,0,9,2,5,0,0", "9,2,2,9,0,9,2,5,0,0,9,2,5,0,0"},
                                              {four_by_three, "1,2;3,4;5,6"},
                                              {four_by_three, "10;20;30;40"},
                                              {four_by_three, "10,20,30;"}};

double largest_entry(const Array& A) {
    double largest = 0;
    for (const double value : A.values) largest = std::max(largest, std::abs(value));
    return largest > 0 ? largest : 1;
}

// Entries by their size; framed is the diagonal of a square table, where pairs of A and B stand.
CellLooks table_looks(const Array& table) {
    const auto columns = static_cast<std::size_t>(table.shape[1]);
    return [&table, columns, largest = largest_entry(table)](std::size_t i) {
        const bool is_pair = table.shape[0] == table.shape[1] && i / columns == i % columns;
        return CellLook{false, is_pair, std::abs(table.values[i]) / largest};
    };
}

// A title with the number after it, which NumPy has under this name.
void draw_number(std::string_view title, const char* name, double number) {
    const ImVec2 place = ImGui::GetCursorScreenPos();
    const float lower = (line_height(look().heading) - line_height(look().strong)) * 0.8f;
    const ImVec2 middle{place.x + text_size(look().strong, title).x + 1.5f * unit, place.y},
        end{middle.x + text_size(look().heading, weight_text(number)).x, place.y + line_height(look().heading)};
    tree().say(at(place, {middle.x, end.y}, {.role = Role::heading, .level = 2, .name = std::string(title)}));
    tree().say(at(middle, end, {.role = Role::text, .name = name + (" = " + weight_text(number))}));
    put_text(*ImGui::GetWindowDrawList(), look().strong, {place.x, place.y + lower}, ink(look().colours.ink), title);
    ImGui::SetCursorScreenPos(middle);
    unsaid_label(look().heading, look().colours.accent, weight_text(number));
    ImGui::SetCursorScreenPos({place.x, ImGui::GetCursorScreenPos().y});
}

// The result as a table, or NumPy's error.
void draw_result(SectionView& view, std::string_view title, const char* name, const ArrayResult& result, float width,
                 float row) {
    draw_title(title, result.array ? name + (" " + shape_text(result.array->shape)) : "", width);
    if (!result.array) return draw_error(view, value_error(result.error));
    draw_grid({"", *result.array, width, {}, 4, row, name});
}

// Of its table, or of the error in its place.
int result_rows(const ArrayResult& result) { return result.array ? rows_of(*result.array) : 1; }

// Under each other where their entries are typed in fields and need the width.
void edit_pair(SectionView& view, float width) {
    const auto is_short = [&](char key) {
        const Array array = array_of(view.edited, key);
        return array.shape.empty() || array.shape.back() <= 6 || array.shape.back() > most_typed;
    };
    const bool is_beside = !is_tight(view) && is_short('A') && is_short('B');
    const float each = is_beside ? (width - 3 * unit) / 2 : width;
    edit_array(view, 'A', each);
    if (is_beside) ImGui::SameLine(0, 3 * unit);
    edit_array(view, 'B', each);
}

void draw_rank(SectionView& view, const Array& a, const Phrase& title, float width, float row) {
    const TreeScope scope(Role::group, view.say(title));
    ImGui::BeginGroup();
    unsaid_label(look().strong, look().colours.ink, view.say(title));
    draw_grid({"a " + shape_text(a.shape), a, width, {}, 5, row, "a"});
    const Array t = transposed(a);
    draw_grid({"a.T " + shape_text(t.shape), t, width, {}, 5, row, "a.T"});
    const Array product = dot(a, t).array.value();
    draw_grid({"dot(a, a.T) " + shape_text(product.shape), product, width,
               [](std::size_t) {
                   return CellLook{false, false, 0.5};
               },
               5, row, "dot(a, a.T)"});
    ImGui::EndGroup();
}

}  // namespace

void draw_products(SectionView& view) {
    const float width = std::min(view.width, 760.0f);
    edit_pair(view, width);
    vertical_space(unit);
    draw_examples(view, pairs_to_multiply);
    vertical_space(unit);
    const Array A = array_of(view.edited, 'A'), B = array_of(view.edited, 'B');
    const ArrayResult product = dot(A, B), pairs = elementwise(A, B);
    const Array table = outer(A, B);
    const float titles = 3 * (line_height(look().heading) + 2 * unit),
                row = roomy_row(view, result_rows(product) + result_rows(pairs) + rows_of(table), titles);
    const std::string heading = dot_heading(A, B, view.language());
    if (product.array && product.array->shape.empty())
        draw_number(heading, "dot(A, B)", product.array->values.front());
    else
        draw_result(view, heading, "dot(A, B)", product, width, row);
    draw_result(view, view.say(pairs.array ? texts::elementwise_title : texts::elementwise_refused_title), "A * B",
                pairs, width, row);
    draw_title(view.say(texts::outer_title), "outer(A, B) " + shape_text(table.shape), width);
    const char* note = table.shape[0] == table.shape[1] ? view.say(texts::told_diagonal) : "";
    draw_grid({"", table, width, table_looks(table), 4, row, "outer(A, B)", false, note});
}

void draw_products_code(SectionView& view) {
    const Array A = array_of(view.edited, 'A'), B = array_of(view.edited, 'B');
    draw_numpy(view, "copy arrays", "A = np.array(" + numpy_literal(A) + "); B = np.array(" + numpy_literal(B) + ")");
    draw_numpy(view, "copy dot", "np.dot(A, B)");
    draw_numpy(view, "copy elementwise", "np.multiply(A, B)");
    draw_numpy(view, "copy outer", "np.outer(A, B)");
}

void draw_rank_one(SectionView& view) {
    edit_array(view, {"A", "a", small_array_of(view.edited, 'A')}, std::min(view.width, 420.0f));
    vertical_space(unit);
    const Array a = first_as_vector(view.edited), column{{a.shape[0], 1}, a.values};
    const float each = is_tight(view) ? view.width : (view.width - 3 * unit) / 2;
    const float names = 4 * (line_height(look().caption) + 1.5f * unit),
                row = roomy_row(view, 2 * a.shape[0] + 1, names);
    draw_rank(view, a, texts::one_dimension, each, row);
    if (!is_tight(view)) ImGui::SameLine(each + 3 * unit + ImGui::GetStyle().WindowPadding.x);
    draw_rank(view, column, texts::a_column, each, row);
}

void draw_rank_code(SectionView& view) {
    const Array a = first_as_vector(view.edited);
    draw_numpy(view, "copy rank one", "a = np.array(" + numpy_literal(a) + "); np.dot(a, a.T)");
    draw_numpy(view, "copy column",
               "a = np.array(" + numpy_literal(a) + ").reshape(-1, 1); assert a.shape == (" +
                   std::to_string(a.shape[0]) + ", 1); np.dot(a, a.T)");
}

}  // namespace petal
