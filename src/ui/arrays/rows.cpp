// Row normalization and softmax: what is computed along the rows of a matrix.
#include "math/array_rows.hpp"
#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/choice_controls.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

void draw_keepdims(SectionView& view) {
    const float width = std::min(view.width, 320.0f);
    segmented("keepdims", view.language(), view.edited.shown.keepdims, width, Offer<bool>(texts::keepdims));
}

float step_width(const SectionView& view) { return is_tight(view) ? view.width : std::max(240.0f, view.width * 0.45f); }

CellLooks shaded(const Array& probabilities) {
    return [&probabilities](std::size_t i) {
        return CellLook{false, false, std::clamp(std::abs(probabilities.values[i]), 0.0, 1.0)};
    };
}

// dividend ÷ per_row = result, or the error.
void draw_division(SectionView& view, const Grid& dividend, const std::string& per_row, const std::string& result,
                   const RowSteps& steps) {
    Flow flow(view.width);
    const float height = grid_size(dividend).y;
    draw_flowing_grid(flow, dividend);
    if (steps.per_row) {
        draw_flowing_grid(flow, "÷", height,
                          {per_row + " " + shape_text(steps.per_row->shape), *steps.per_row, dividend.width});
    }
    if (steps.result) {
        draw_flowing_grid(
            flow, "=", height,
            {result + " " + shape_text(steps.result->shape), *steps.result, dividend.width, shaded(*steps.result), 4});
    }
    if (!steps.error.empty()) draw_error(view, steps.error);
}

const char* keepdims_text(const Experiment& experiment) { return experiment.shown.keepdims ? "True" : "False"; }

}  // namespace

void draw_normalize(SectionView& view) {
    edit_array(view, 'A', step_width(view));
    vertical_space(unit);
    draw_keepdims(view);
    vertical_space(2 * unit);
    const Array A = array_of(view.edited, 'A');
    draw_division(view, {"A " + shape_text(A.shape), A, step_width(view)}, view.say(texts::norms),
                  view.say(texts::result), normalize_steps(view.edited, view.language()));
}

void draw_normalize_code(SectionView& view) {
    draw_numpy(view, "copy normalize",
               std::string("A / np.linalg.norm(A, axis=1, keepdims=") + keepdims_text(view.edited) + ")");
}

void draw_softmax(SectionView& view) {
    edit_array(view, 'A', step_width(view));
    vertical_space(unit);
    draw_keepdims(view);
    vertical_space(2 * unit);
    const Array powers = exponentials(array_of(view.edited, 'A'));
    draw_division(view, {view.say(texts::powers) + (" " + shape_text(powers.shape)), powers, step_width(view)},
                  view.say(texts::sums), view.say(texts::softmax_named),
                  softmax_steps(view.edited, powers, view.language()));
}

void draw_softmax_code(SectionView& view) {
    draw_numpy(view, "copy softmax",
               std::string("np.exp(A) / np.sum(np.exp(A), axis=1, keepdims=") + keepdims_text(view.edited) + ")");
}

}  // namespace petal
