#include "ui/images/images_lab.hpp"

#include "ui/choice_controls.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/images_status.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/insight_panel.hpp"
#include "ui/page_state.hpp"
#include "ui/transport.hpp"
#include "ui/tree.hpp"

namespace petal {

namespace {

void draw_cost(SectionView& view) {
    auto& state = view.state<ImagesState>();
    draw_cost_chart(view.input, cost_chart_of(view.input), state.cost, {view.width, view.height}, &view.wishes);
    if (state.cost.is_dragged()) state.dragging = true;
}

void draw_what_you_see(SectionView& view) {
    draw_insight(view, images_insight(view.input.snapshot, view.input.experiment, view.language()));
}

constexpr auto left = PageColumn::left, middle = PageColumn::middle, right = PageColumn::right;

constexpr Section sections[] = {
    {"pictures", {left, 0}, {left, 0}, narrow_place(6, unit), draw_pictures},
    {"model", {left, 1}, {left, 1}, narrow_place(7), draw_picture_model},
    {"training", {left, 2}, {left, 2}, narrow_place(8), draw_picture_training},
    {"figures", {middle, 0}, {middle, 0}, narrow_place(0), draw_picture_figures},
    {"run", {middle, 1}, {middle, 1}, narrow_place(1), draw_transport},
    {"views", {middle, 2, 2 * unit}, {middle, 2, 2 * unit}, narrow_place(3, unit), draw_picture_views},
    {"cost", {right, 0, 0, points<170>}, {left, 3, 0, points<180>}, narrow_place(9, unit, points<200>), draw_cost},
    {"insight", {right, 1, 2 * unit}, {left, 4, 2 * unit}, narrow_place(2, unit), draw_what_you_see},
    {"chosen", {right, 3, 2 * unit}, {left, 5, 2 * unit}, narrow_place(4), draw_chosen_picture},
    {"question", {right, 2, 2 * unit}, {left, 6, 2 * unit}, narrow_place(5, unit), draw_question},
    {"confusion", {right, 4, 2 * unit}, {left, 7, 2 * unit}, narrow_place(10, unit), draw_confusion},
    {"next", {right, 5, 2 * unit}, {left, 8, 2 * unit}, narrow_place(11, unit), draw_next_courses}};

}  // namespace

void draw_picture_views(SectionView& view) {
    auto& state = view.state<ImagesState>();
    tree().name_next(view.say(texts::picture_view));
    segmented("picture view", view.language(), state.shown, view.width);
    vertical_space(unit);
    if (state.shown != PicturesShown::column) state.playing = false;
    switch (state.shown) {
        case PicturesShown::all: draw_contact_sheet(view.input, state, view.width, false, view.folds()); break;
        case PicturesShown::mistakes: draw_contact_sheet(view.input, state, view.width, true, view.folds()); break;
        case PicturesShown::column:
            draw_column_view(view.input, state, view.width);
            draw_recipe(view);
            break;
        case PicturesShown::weights: draw_weights_view(view.input, state, view.width); break;
        case PicturesShown::moved: draw_moved_view(view); break;
    }
    if (state.playing) view.page.moves = true;
}

constexpr LabPage images_lab{.sections = sections,
                             .columns = workbench_columns,
                             .new_state = make_lab_state<ImagesState>,
                             .status = images_status,
                             .begin = draw_part_question,
                             .end = transport_shortcut,
                             .question = part_question,
                             .takes_files = true,
                             .is_heard = true};

}  // namespace petal
