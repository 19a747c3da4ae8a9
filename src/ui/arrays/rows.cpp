// Row normalization and softmax: what is computed along an axis of a matrix.
#include "math/array_rows.hpp"
#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/arrays/texts_told_arrays.hpp"
#include "ui/choice_controls.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

template <class Value>
void draw_argument(SectionView& view, Flow& flow, const char* id, const Phrase& name, Value& value, float most_width,
                   const Offer<Value>& offer = {}) {
    const float width = std::min(view.width, most_width);
    flow.next(width);
    ImGui::BeginGroup();
    tree().name_next(view.say(name));
    segmented(id, view.language(), value, width, offer);
    ImGui::EndGroup();
}

void draw_keepdims(SectionView& view, Flow& flow) {
    draw_argument(view, flow, "keepdims", texts::told_keepdims, view.edited.shown.keepdims, 320,
                  Offer<bool>(texts::keepdims));
}

float step_width(const SectionView& view) { return is_tight(view) ? view.width : std::max(240.0f, view.width * 0.45f); }

CellLooks shaded(const Array& probabilities) {
    return [&probabilities](std::size_t i) {
        return CellLook{false, false, std::clamp(std::abs(probabilities.values[i]), 0.0, 1.0)};
    };
}

// dividend ÷ divisor = result, or the error.
void draw_division(SectionView& view, Grid dividend, const std::string& divisor, const std::string& result,
                   const DivisionSteps& steps) {
    Flow flow(view.width);
    // Where the quotient does not fit beside what it is of, it stands under it.
    dividend.row = roomy_row(view, 2 * rows_of(dividend.array), 2 * (line_height(look().caption) + unit));
    const float height = grid_size(dividend).y;
    draw_flowing_grid(flow, dividend);
    if (steps.divisor) {
        draw_flowing_grid(flow, "÷", height,
                          {divisor + " " + shape_text(steps.divisor->shape),
                           *steps.divisor,
                           dividend.width,
                           {},
                           5,
                           dividend.row,
                           divisor});
    }
    if (steps.result) {
        draw_flowing_grid(flow, "=", height,
                          {result + " " + shape_text(steps.result->shape), *steps.result, view.width,
                           shaded(*steps.result), 4, dividend.row, result});
    }
    if (!steps.error.empty()) draw_error(view, steps.error);
}

const char* keepdims_text(const Experiment& experiment) { return experiment.shown.keepdims ? "True" : "False"; }

}  // namespace

void draw_normalize(SectionView& view) {
    edit_array(view, 'A', step_width(view));
    vertical_space(unit);
    Concept& shown = view.edited.shown;
    Flow arguments(view.width);
    draw_argument(view, arguments, "ord", texts::told_ord, shown.ord, 320);
    draw_argument(view, arguments, "axis", texts::told_axis, shown.axis, 200, Offer<int>(texts::axes));
    draw_keepdims(view, arguments);
    vertical_space(2 * unit);
    const Array A = array_of(view.edited, 'A');
    draw_division(view, {"A " + shape_text(A.shape), A, step_width(view), {}, 5, 0, "A"}, view.say(texts::norms),
                  view.say(texts::result), normalize_steps(view.edited));
}

void draw_normalize_code(SectionView& view) {
    const Concept& shown = view.edited.shown;
    draw_numpy(view, "copy normalize",
               std::string("A / np.linalg.norm(A, ord=") + choices<NormOrder>[shown.ord].numpy +
                   ", axis=" + std::to_string(shown.axis) + ", keepdims=" + keepdims_text(view.edited) + ")");
}

void draw_softmax(SectionView& view) {
    edit_array(view, 'A', step_width(view));
    vertical_space(unit);
    Flow arguments(view.width);
    draw_keepdims(view, arguments);
    vertical_space(2 * unit);
    const Array powers = exponentials(array_of(view.edited, 'A'));
    draw_division(view,
                  {view.say(texts::powers) + (" " + shape_text(powers.shape)),
                   powers,
                   step_width(view),
                   {},
                   5,
                   0,
                   view.say(texts::powers)},
                  view.say(texts::sums), view.say(texts::softmax_named), softmax_steps(view.edited, powers));
}

void draw_softmax_code(SectionView& view) {
    const bool is_one = array_of(view.edited, 'A').values.size() == 1;
    draw_numpy(view, "copy exp", std::string("import math; np.exp(A); math.exp(A)") + (is_one ? "" : "  # TypeError"));
    draw_numpy(view, "copy softmax",
               std::string("np.exp(A) / np.sum(np.exp(A), axis=1, keepdims=") + keepdims_text(view.edited) + ")");
}

}  // namespace petal
