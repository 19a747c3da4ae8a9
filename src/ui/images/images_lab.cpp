#include "ui/images/images_lab.hpp"

#include "ui/choice_controls.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/page_state.hpp"
#include "ui/scrolling_column.hpp"
#include "ui/transport.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

void draw_side(const PageInput& input, ImagesState& state, float width, float chart, Wishes& wishes) {
    draw_cost_chart(input, cost_chart_of(input), state.cost, {width, chart});
    vertical_space(2 * unit);
    draw_images_insight(input, width, wishes);
    vertical_space(2 * unit);
    draw_chosen_picture(input, state, width);
    vertical_space(2 * unit);
    draw_question(input, state, width, wishes);
    vertical_space(2 * unit);
    draw_confusion(input, width);
}

// Figures, transport, and the pictures under them.
void draw_middle(const PageInput& input, ImagesState& state, float width, Wishes& wishes) {
    draw_picture_figures(input, width);
    append(wishes, draw_transport(input, width));
    vertical_space(2 * unit);
    draw_picture_views(input, state, width, false);
}

LabColumns wide_columns(const PageInput& input, ImagesState& state, Wishes& wishes) {
    return {[&](float width) { draw_images_controls(input, state, width, false, wishes); },
            [&](float width) { draw_middle(input, state, width, wishes); },
            [&](float width) { draw_side(input, state, width, 170, wishes); }};
}

LabColumns two_columns(const PageInput& input, ImagesState& state, Wishes& wishes) {
    return {[&](float width) {
                draw_images_controls(input, state, width, false, wishes);
                draw_side(input, state, width, 180, wishes);
            },
            [&](float width) { draw_middle(input, state, width, wishes); },
            {}};
}

void draw_narrow(const PageInput& input, PageState& page, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    ImagesState& state = page.images;
    scrolling_column("everything", input, page.finger, origin, size, look().colours.page, 2 * unit, [&](float width) {
        draw_picture_figures(input, width);
        append(wishes, draw_transport(input, width));
        vertical_space(unit);
        draw_images_insight(input, width, wishes);
        vertical_space(unit);
        draw_picture_views(input, state, width, true);
        draw_chosen_picture(input, state, width);
        vertical_space(unit);
        draw_question(input, state, width, wishes);
        vertical_space(unit);
        draw_images_controls(input, state, width, true, wishes);
        vertical_space(unit);
        draw_cost_chart(input, cost_chart_of(input), state.cost, {width, 200});
        vertical_space(unit);
        draw_confusion(input, width);
    });
}

}  // namespace

void draw_picture_views(const PageInput& input, ImagesState& state, float width, bool folded) {
    segmented("picture view", input.language, state.shown, width);
    vertical_space(unit);
    if (state.shown != PicturesShown::column) state.playing = false;
    switch (state.shown) {
        case PicturesShown::all: return draw_contact_sheet(input, state, width, false, folded);
        case PicturesShown::mistakes: return draw_contact_sheet(input, state, width, true, folded);
        case PicturesShown::column: return draw_column_view(input, state, width);
        case PicturesShown::weights: return draw_weights_view(input, width);
    }
}

void draw_images_lab(const PageInput& input, PageState& page, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    page.finger.drag_is_taken = false;
    page.images.zones.clear();
    const float question = draw_part_question(input, origin, wishes);
    origin.y += question;
    size.y = std::max(100.0f, size.y - question);
    if (input.width < medium_from)
        draw_narrow(input, page, origin, size, wishes);
    else
        draw_columns(input, page.finger, origin, size,
                     input.width < wide_from ? two_columns(input, page.images, wishes)
                                             : wide_columns(input, page.images, wishes));
    append(wishes, transport_shortcut(input));
}

}  // namespace petal
