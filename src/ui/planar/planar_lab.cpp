#include "ui/planar/planar_lab.hpp"

#include "ui/planar/columns.hpp"
#include "ui/planar/legend.hpp"
#include "ui/scrolling_column.hpp"
#include "ui/transport.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

void draw_understanding(const PageInput& input, PlanarState& state, float width, float height, Wishes& wishes) {
    const float words = std::max(insight_height(input, width), 150.0f), gaps = 6 * unit;
    const float chart = std::clamp((height - words - gaps) * 0.4f, 160.0f, 320.0f);
    draw_cost_chart(input, cost_chart_of(input), state.cost, {width, chart});
    vertical_space(2 * unit);
    draw_network_section(input, state, {width, std::clamp(height - words - gaps - chart, 200.0f, 480.0f)}, wishes);
    vertical_space(2 * unit);
    draw_insight(input, width, wishes);
}

// As large as both fit side by side and everything under them still fits on the page.
float region_side(const PageInput& input, float width, float height) {
    const float under =
        legend_height(input, width, region_left_margin) + look().row + sweep_strip_height(input, width) + 8 * unit;
    float side = (width - 2.5f * unit) / 2;
    side = std::min(side, height - under - (regions_height(input, side) - side));
    return std::floor(std::clamp(side, 280.0f, 760.0f));
}

void draw_seeing(const PageInput& input, PlanarState& state, float width, float height, Wishes& wishes) {
    const float side = region_side(input, width, height);
    draw_regions(input, state, width, side, wishes);
    draw_legend(input, width, region_left_margin);
    vertical_space(2 * unit);
    append(wishes, draw_transport(input, width));
    vertical_space(2 * unit);
    hairline(width);
    append(wishes, draw_sweep_strip(input, state.sweep, width));
}

LabColumns wide_columns(const PageInput& input, PlanarState& state, float height, Wishes& wishes) {
    return {[&](float width) { draw_controls(input, state, width, false, wishes); },
            [&, height](float width) { draw_seeing(input, state, width, height, wishes); },
            [&, height](float width) { draw_understanding(input, state, width, height, wishes); }};
}

LabColumns two_columns(const PageInput& input, PlanarState& state, Wishes& wishes) {
    return {[&](float width) {
                draw_controls(input, state, width, false, wishes);
                draw_insight(input, width, wishes);
            },
            [&](float width) {
                draw_regions(input, state, width, std::floor((width - 10) / 2), wishes);
                draw_legend(input, width, 0);
                append(wishes, draw_transport(input, width));
                vertical_space(2 * unit);
                draw_cost_chart(input, cost_chart_of(input), state.cost, {width, 180});
                vertical_space(2 * unit);
                draw_network_section(input, state, {width, 300}, wishes);
                vertical_space(2 * unit);
                append(wishes, draw_sweep_strip(input, state.sweep, width));
            },
            {}};
}

void draw_narrow(const PageInput& input, PageState& page, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    PlanarState& state = page.planar;
    scrolling_column("everything", input, page.finger, origin, size, look().colours.page, 2 * unit, [&](float width) {
        draw_regions(input, state, width, std::floor((width - 10) / 2), wishes);
        draw_legend(input, width, 0);
        append(wishes, draw_transport(input, width));
        vertical_space(unit);
        draw_insight(input, width, wishes);
        vertical_space(unit);
        draw_controls(input, state, width, true, wishes);
        vertical_space(unit);
        draw_cost_chart(input, cost_chart_of(input), state.cost, {width, 200});
        vertical_space(unit);
        draw_network_section(input, state, {width, 320}, wishes);
        vertical_space(unit);
        append(wishes, draw_sweep_strip(input, state.sweep, width));
    });
}

}  // namespace

void draw_planar_lab(const PageInput& input, PageState& page, ImVec2 origin, ImVec2 size, Wishes& wishes) {
    page.finger.drag_is_taken = page.planar.drawing.drag.has_value();
    if (input.width < medium_from)
        draw_narrow(input, page, origin, size, wishes);
    else
        draw_columns(input, page.finger, origin, size,
                     input.width < wide_from ? two_columns(input, page.planar, wishes)
                                             : wide_columns(input, page.planar, size.y - 4 * unit, wishes));
    append(wishes, transport_shortcut(input));
}

}  // namespace petal
