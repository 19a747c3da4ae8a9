#include "ui/deep/deep_lab.hpp"

#include "experiment/conflicts.hpp"
#include "ui/choice_controls.hpp"
#include "ui/deep/box_content.hpp"
#include "ui/deep/check_view.hpp"
#include "ui/deep/comparison_view.hpp"
#include "ui/deep/deep_state.hpp"
#include "ui/deep/deep_status.hpp"
#include "ui/deep/diagram.hpp"
#include "ui/deep/explanation.hpp"
#include "ui/deep/functions_view.hpp"
#include "ui/deep/gradient_table.hpp"
#include "ui/deep/notation.hpp"
#include "ui/deep/open_box.hpp"
#include "ui/deep/settings.hpp"
#include "ui/deep/shape_rectangles.hpp"
#include "ui/deep/shapes_view.hpp"
#include "ui/deep/stepping.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/texts_deep.hpp"
#include "ui/ideas/texts_ideas.hpp"
#include "ui/numbers.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

void ask_engine(SectionView& view) {
    deep_requests(view.input.snapshot, view.input.experiment, view.state<DeepState>().asked, view.wishes);
}

bool is_backward(const DeepBox& box) {
    return box.kind == BoxKind::activation_back || box.kind == BoxKind::linear_back;
}

// At which boxes a line of gradients or the layer of the notation points.
bool is_pointed_at(const SectionView& view, const DeepBox& box) {
    const PageInput& input = view.input;
    const auto& state = view.state<DeepState>();
    if (input.experiment.idea == Idea::backward) return state.pointed_box == box;
    const auto& opened = input.snapshot.opened;
    if (state.pointed_part != NotationPart::layer || box.kind == BoxKind::cost || !opened || opened->m == 0 ||
        !belongs_to(*opened, input.experiment))
        return false;
    return box.layer == noted_entry(*opened, input.experiment, state).layer;  // X is layer 0
}

void draw_ideas(SectionView& view) {
    const Offer<Idea> offer{ideas_of(Lab::deep)};
    const Idea before = view.edited.idea;
    float widest = 0;
    for (const std::string& name : offer.names(view.language()))
        widest = std::max(widest, text_size(look().caption, name).x);
    const bool fits = view.width >= static_cast<float>(ideas_of(Lab::deep).size()) * (widest + unit);
    tree().name_next(view.say(texts::ideas_list));
    if (view.page_width == PageWidth::narrow || !fits)
        chooser("##ideas", view.language(), view.edited.idea, view.width, offer);
    else
        segmented("idea", view.language(), view.edited.idea, view.width, offer);
    tree().say({.role = Role::heading, .level = 2, .name = name_of(view.edited.idea).in(view.language())});
    // The table of gradients begins where backward does.
    if (before != Idea::backward && view.edited.idea == Idea::backward && !is_backward(view.edited.box))
        view.edited.box = {BoxKind::activation_back, layers_of(view.edited)};
}

void draw_boxes(SectionView& view) {
    const bool wide = view.page_width != PageWidth::narrow && view.width > 560;
    const auto is_pointed = [&](const DeepBox& box) { return is_pointed_at(view, box); };
    if (const auto clicked = draw_diagram(view.input, view.width, wide, is_pointed)) view.edited.box = *clicked;
}

void draw_matrices(SectionView& view) {
    hairline(view.width);
    const PageInput& input = view.input;
    const auto& opened = input.snapshot.opened;
    if (!opened || !belongs_to(*opened, input.experiment))
        return paragraph(look().text, look().colours.muted,
                         filled(view.say(texts::opening), {grouped(input.experiment.at)}), view.width);
    if (opened->m == 0) return paragraph(look().text, look().colours.ink, view.say(texts::no_samples), view.width);
    if (opened->iteration < opened->asked)
        paragraph(look().text, look().colours.error,
                  filled(view.say(texts::ended_before), {grouped(opened->iteration)}), view.width);
    draw_open_box(view);
}

// The keys; and a layer less may take the open box with it, fewer iterations the opened one.
void end_frame(SectionView& view) {
    const Idea idea = view.input.experiment.idea;
    if (idea == Idea::iteration || idea == Idea::backward) stepping_keys(view);
    if (view.edited != view.input.experiment) resolve_conflicts(view.edited);
}

constexpr auto left = PageColumn::left, middle = PageColumn::middle, right = PageColumn::right;
constexpr IdeaSet iteration = ideas(Idea::iteration), check = ideas(Idea::check), shapes = ideas(Idea::shapes),
                  backward = ideas(Idea::backward), opened = iteration | backward, trained = all_ideas & ~shapes;

constexpr float apart = 1.5f * unit;  // from what stands above

constexpr Section sections[] = {
    {"network", {left, 0}, {left, 0}, narrow_place(10, unit), draw_deep_network, trained},
    {"training", {left, 1}, {left, 1}, narrow_place(11), draw_deep_training, trained},
    {"sizes", {left, 0}, {left, 0}, narrow_place(1, unit), draw_layer_sizes, shapes},
    {"ideas", {middle, 0}, {middle, 0}, narrow_place(0), draw_ideas},
    {"diagram", {middle, 1, apart}, {middle, 1, apart}, narrow_place(1, apart), draw_boxes, opened},
    {"gradients", {middle, 2, apart}, {middle, 2, apart}, narrow_place(2, apart), draw_gradient_table, backward},
    {"steps", {middle, 2, unit}, {middle, 2, unit}, narrow_place(2, unit), draw_stepping, iteration},
    {"matrices", {middle, 3}, {middle, 3}, narrow_place(3), draw_matrices, opened},
    {"functions", {middle, 4, apart}, {middle, 4, apart}, narrow_place(4, apart), draw_course_functions, iteration},
    // Where there is a right column, above the fold: the line at work is seen with the box that it makes.
    {"listing", {right, 2, unit}, {middle, 5, unit / 2}, narrow_place(5, unit / 2), draw_function, iteration},
    {"comparison",
     {middle, 4, apart},
     {middle, 4, apart},
     narrow_place(4, apart),
     draw_comparison,
     ideas(Idea::initialization)},
    {"check", {middle, 5, apart}, {middle, 5, apart}, narrow_place(5, apart), draw_check, check},
    {"rectangles", {middle, 1, apart}, {middle, 1, apart}, narrow_place(2, unit), draw_shape_rectangles, shapes},
    {"table", {middle, 2, apart}, {middle, 2, apart}, narrow_place(3, apart), draw_shape_table, shapes},
    {"equations", {right, 2, 2 * unit}, {middle, 3, apart}, narrow_place(4, apart), draw_shape_equations, shapes},
    {"story", {right, 0}, {middle, 6}, narrow_place(6, 2 * unit), draw_story},
    {"wrong", {right, 1, 2 * unit}, {middle, 7, 2 * unit}, narrow_place(7, 2 * unit), draw_wrong_shape, shapes},
    {"code", {middle, 4, apart}, {middle, 8, apart}, narrow_place(8, apart), draw_initialization_code, shapes},
    {"cache", {right, 1, unit}, {middle, 7, unit}, narrow_place(7, unit), draw_cache, iteration},
    {"iteration", {right, 2, unit}, {middle, 8, unit}, narrow_place(8, unit), draw_iteration_field, check | backward},
    {"cost",
     {right, 3, unit, points<210>},
     {middle, 9, unit, points<210>},
     narrow_place(9, 0, points<210>),
     draw_run_cost,
     opened | check},
    {"notation", {right, 4, apart}, {middle, 10, apart}, narrow_place(12, apart), draw_notation, iteration}};

}  // namespace

constexpr LabPage deep_lab{.sections = sections,
                           .columns = workbench_columns,
                           .new_state = make_lab_state<DeepState>,
                           .status = deep_status,
                           .begin = ask_engine,
                           .end = end_frame};

}  // namespace petal
