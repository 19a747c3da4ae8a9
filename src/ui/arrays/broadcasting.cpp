#include "math/broadcasting.hpp"

#include "ui/arrays/array_examples.hpp"
#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/arrays/texts_told_arrays.hpp"
#include "ui/choice_controls.hpp"
#include "ui/numbers.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr ArrayExample shapes_to_try[] = {{"1,2,3;4,5,6", "10,20,30"}, {"1,2,3;4,5,6", "100;200"},
                                          {"1;2;3", "10,20,30"},       {"1,2,3;4,5,6", "10"},
                                          {"1,2,3;4,5,6", "1,2"},      {"1,2,3", "1,2;3,4"}};

void draw_stretched(SectionView& view, const Array& A, const Array& B) {
    const ArrayResult result = broadcast_result(view.edited);
    if (!result.array) return draw_error(view, value_error(result.error));
    const float room = is_tight(view) ? view.width : std::max(200.0f, (view.width - 12 * unit) / 3);
    Flow flow(view.width);
    const Stretched A_copies = stretched(A, result.array->shape), B_copies = stretched(B, result.array->shape);
    const float row = roomy_row(view, rows_of(*result.array), line_height(look().caption));
    const auto grid_of = [&](const char* name, const Stretched& copies) {
        return Grid{filled(view.say(texts::stretched_named), {name}),
                    copies.array,
                    room,
                    [&copies](std::size_t i) { return CellLook{copies.copied[i]}; },
                    5,
                    row,
                    filled(view.say(texts::stretched_named), {name})};
    };
    const Grid grid{view.say(texts::result) + (" " + shape_text(result.array->shape)),
                    *result.array,
                    room,
                    [](std::size_t) {
                        return CellLook{false, false, 0.5};
                    },
                    5,
                    row,
                    view.say(texts::result)};
    const float height = grid_size(grid).y;
    draw_flowing_grid(flow, grid_of("A", A_copies));
    draw_flowing_grid(flow, name_of(view.edited.shown.op).in(view.language()), height, grid_of("B", B_copies));
    draw_flowing_grid(flow, "=", height, grid);
}

}  // namespace

void draw_broadcasting(SectionView& view) {
    const float room = is_tight(view) ? view.width : (view.width - 20 * unit) / 2;
    edit_array(view, 'A', room);
    if (!is_tight(view)) ImGui::SameLine(0, 2 * unit);
    ImGui::BeginGroup();
    if (!is_tight(view)) vertical_space(line_height(look().caption) + unit);
    tree().name_next(view.say(texts::told_operation));
    segmented("op", view.language(), view.edited.shown.op, 132);
    ImGui::EndGroup();
    if (!is_tight(view)) ImGui::SameLine(0, 2 * unit);
    edit_array(view, 'B', room);
    vertical_space(unit);
    draw_examples(view, shapes_to_try);
    vertical_space(2 * unit);
    draw_stretched(view, array_of(view.edited, 'A'), array_of(view.edited, 'B'));
}

void draw_broadcasting_code(SectionView& view) {
    const Array A = array_of(view.edited, 'A'), B = array_of(view.edited, 'B');
    draw_numpy(view, "copy broadcasting",
               "np.array(" + numpy_literal(A) + ") " + choices<Arithmetic>[view.edited.shown.op].numpy + " np.array(" +
                   numpy_literal(B) + ")");
}

}  // namespace petal
