// Three products of two vectors, and arrays of one dimension beside columns.
#include "math/array_products.hpp"
#include "math/broadcasting.hpp"
#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

double largest_entry(const Array& A) {
    double largest = 0;
    for (const double value : A.values) largest = std::max(largest, std::abs(value));
    return largest > 0 ? largest : 1;
}

// Entries by their size, the diagonal framed.
CellLooks table_looks(const Array& table) {
    const auto columns = static_cast<std::size_t>(table.shape[1]);
    return [&table, columns, largest = largest_entry(table)](std::size_t i) {
        return CellLook{false, i / columns == i % columns, std::abs(table.values[i]) / largest};
    };
}

// The result as a table or a number, or NumPy's error.
void draw_result(SectionView& view, const std::string& title, const ArrayResult& result, float width) {
    if (!result.array) return draw_error(view, filled(view.say(texts::error_named), {result.error}));
    draw_grid({title + " " + shape_text(result.array->shape), *result.array, width, {}, 4});
}

void draw_rank(SectionView& view, const Array& a, const Phrase& title, float width) {
    ImGui::BeginGroup();
    label(look().strong, look().colours.ink, view.say(title));
    draw_grid({"a " + shape_text(a.shape), a, width});
    const Array t = transposed(a);
    draw_grid({"a.T " + shape_text(t.shape), t, width});
    const Array product = dot(a, t).array.value();
    draw_grid({"dot(a, a.T) " + shape_text(product.shape), product, width, [](std::size_t) {
                   return CellLook{false, false, 0.5};
               }});
    ImGui::EndGroup();
}

}  // namespace

void draw_products(SectionView& view) {
    const float width = std::min(view.width, 760.0f);
    edit_array(view, 'A', width);
    edit_array(view, 'B', width);
    vertical_space(unit);
    const Array A = array_of(view.edited, 'A'), B = array_of(view.edited, 'B');
    draw_numpy(view, "copy arrays", "A = np.array(" + numpy_literal(A) + "); B = np.array(" + numpy_literal(B) + ")");
    draw_title(view.say(texts::dot_title), "", view.width);
    const ArrayResult product = dot(A, B);
    if (product.array && product.array->shape.empty())
        label(look().figure, look().colours.accent, weight_text(product.array->values.front()));
    else
        draw_result(view, "dot(A, B)", product, width);
    draw_numpy(view, "copy dot", "np.dot(A, B)");
    draw_title(view.say(texts::elementwise_title), "", view.width);
    draw_result(view, "A * B", elementwise(A, B), width);
    draw_numpy(view, "copy elementwise", "np.multiply(A, B)");
    draw_title(view.say(texts::outer_title), "", view.width);
    const Array table = outer(A, B);
    draw_grid({"outer(A, B) " + shape_text(table.shape), table, width, table_looks(table), 4});
    draw_numpy(view, "copy outer", "np.outer(A, B)");
}

void draw_rank_one(SectionView& view) {
    edit_array(view, 'A', std::min(view.width, 420.0f));
    vertical_space(unit);
    const Array a = first_as_vector(view.edited), column{{a.shape[0], 1}, a.values};
    const float each = is_tight(view) ? view.width : (view.width - 3 * unit) / 2;
    draw_rank(view, a, texts::one_dimension, each);
    if (!is_tight(view)) ImGui::SameLine(each + 3 * unit + ImGui::GetStyle().WindowPadding.x);
    draw_rank(view, column, texts::a_column, each);
}

void draw_rank_code(SectionView& view) {
    draw_numpy(view, "copy rank one", "a = np.random.randn(5); np.dot(a, a.T)");
    draw_numpy(view, "copy column", "a = np.random.randn(5, 1); assert a.shape == (5, 1); np.dot(a, a.T)");
}

}  // namespace petal
