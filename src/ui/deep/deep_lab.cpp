#include "ui/deep/deep_lab.hpp"

#include "ui/choice_controls.hpp"
#include "ui/deep/box_content.hpp"
#include "ui/deep/check_view.hpp"
#include "ui/deep/comparison_view.hpp"
#include "ui/deep/diagram.hpp"
#include "ui/deep/explanation.hpp"
#include "ui/deep/open_box.hpp"
#include "ui/deep/requests.hpp"
#include "ui/deep/settings.hpp"
#include "ui/deep/stepping.hpp"
#include "ui/numbers.hpp"
#include "ui/scrolling_column.hpp"
#include "ui/texts_deep.hpp"
#include "ui/widgets.hpp"

namespace petal {

namespace {

void draw_ideas(const PageInput& input, float width, Wishes& wishes) {
    Experiment edited = input.experiment;
    if (segmented("idea", input.language, edited.idea, width, Offer<Idea>{ideas_of(edited.lab)}))
        wishes.push_back(EditExperiment{edited});
}

void draw_iteration(const PageInput& input, DeepState& state, float width, bool wide, Wishes& wishes) {
    if (const auto clicked = draw_diagram(input, width, wide)) {
        Experiment edited = input.experiment;
        edited.box = *clicked;
        wishes.push_back(EditExperiment{edited});
    }
    vertical_space(unit);
    draw_stepping(input, state, width, wishes);
    hairline(width);
    const auto& opened = input.snapshot.opened;
    if (!opened || !belongs_to(*opened, input.experiment))
        return paragraph(look().text, look().colours.muted,
                         filled(texts::opening.in(input.language), {grouped(input.experiment.at)}), width);
    if (opened->m == 0) return paragraph(look().text, look().colours.ink, texts::no_samples.in(input.language), width);
    if (opened->iteration < opened->asked)
        paragraph(look().text, look().colours.error,
                  filled(texts::ended_before.in(input.language), {grouped(opened->iteration)}), width);
    draw_open_box(input, state, width, wishes);
}

void draw_middle(const PageInput& input, DeepState& state, float width, bool wide, Wishes& wishes) {
    draw_ideas(input, width, wishes);
    vertical_space(1.5f * unit);
    if (input.experiment.idea == Idea::initialization) return draw_comparison(input, state, width);
    if (input.experiment.idea == Idea::check) return draw_check(input, state, width, wishes);
    draw_iteration(input, state, width, wide, wishes);
}

void draw_words(const Phrase& story, const Phrase& next, const PageInput& input, float width) {
    label(look().strong, look().colours.ink, texts::happens.in(input.language));
    paragraph(look().text, look().colours.ink, story.in(input.language), width);
    paragraph(look().text, look().colours.muted, next.in(input.language), width);
}

void draw_understanding(const PageInput& input, DeepState& state, float width, bool folded, Wishes& wishes) {
    if (input.experiment.idea == Idea::initialization)
        return draw_words(texts::comparison_story, texts::comparison_try, input, width);
    if (input.experiment.idea == Idea::check) {
        draw_words(texts::check_story, texts::check_try, input, width);
        vertical_space(unit);
        draw_iteration_field(input, state, width, wishes);
    } else {
        draw_box_story(input, width);
        vertical_space(unit);
        draw_cache(input, width);
    }
    if (!folded) vertical_space(unit);
    draw_run_cost(input, state, width, wishes);
}

void draw_narrow(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    scrolling_column("deep", input, state.finger, origin, size, look().colours.page, 2 * unit, [&](float width) {
        draw_middle(input, state.deep, width, false, wishes);
        vertical_space(2 * unit);
        draw_understanding(input, state.deep, width, true, wishes);
        vertical_space(unit);
        draw_deep_settings(input, state.deep, width, true, wishes);
    });
}

LabColumns columns_of(const PageInput& input, PageState& state, Wishes& wishes) {
    const bool three = input.width >= wide_from;
    LabColumns columns;
    columns.controls = [&](float width) { draw_deep_settings(input, state.deep, width, false, wishes); };
    columns.middle = [&, three](float width) {
        draw_middle(input, state.deep, width, width > 560, wishes);
        if (!three) draw_understanding(input, state.deep, width, false, wishes);
    };
    if (three) columns.side = [&](float width) { draw_understanding(input, state.deep, width, false, wishes); };
    return columns;
}

}  // namespace

void draw_deep_lab(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    append(wishes, deep_requests(input.snapshot, input.experiment, state.deep.asked));
    if (input.width < medium_from)
        draw_narrow(input, state, origin, size, wishes);
    else
        draw_columns(input, state.finger, origin, size, columns_of(input, state, wishes));
    if (input.experiment.idea == Idea::iteration) append(wishes, stepping_keys(input));
}

}  // namespace petal
