#include "ui/chart/axes.hpp"

#include "ui/lettering.hpp"
#include "ui/sharp_lines.hpp"

#include <algorithm>
#include <cfloat>

namespace petal {

namespace {

constexpr float tick_length = 4;

void draw_x_ticks(ImDrawList& list, const Plot& plot, const Axis& axis) {
    const Palette& p = look().colours;
    const float top = plot.max.y + tick_length + 2, name_width = text_size(look().caption, axis.name).x;
    const float name_left = plot.max.x - name_width;
    float free_from = -FLT_MAX;
    for (const Tick& tick : axis.ticks) {
        const float x = plot.x(tick.place), width = text_size(look().caption, tick.label).x;
        if (axis.grid) list.AddLine({x, plot.min.y}, {x, plot.max.y}, ink(p.line));
        list.AddLine({x, plot.max.y}, {x, plot.max.y + tick_length}, ink(p.edge));
        const float left = x - width / 2;
        if (left < free_from || left + width > name_left - 6) continue;
        put_text(list, look().caption, {left, top}, ink(p.muted), tick.label);
        free_from = left + width + 6;
    }
    put_text(list, look().caption, {name_left, top}, ink(p.muted), axis.name);
}

void draw_y_ticks(ImDrawList& list, const Plot& plot, const Axis& axis) {
    const Palette& p = look().colours;
    const float height = line_height(look().caption);
    for (const Tick& tick : axis.ticks) {
        const float y = plot.y(tick.place);
        if (axis.grid) list.AddLine({plot.min.x, y}, {plot.max.x, y}, ink(p.line));
        list.AddLine({plot.min.x - tick_length, y}, {plot.min.x, y}, ink(p.edge));
        if (!axis.name.empty() && y - height / 2 < plot.min.y + height) continue;
        const ImVec2 size = text_size(look().caption, tick.label);
        put_text(list, look().caption, {plot.min.x - tick_length - 4 - size.x, y - size.y / 2}, ink(p.muted),
                 tick.label);
    }
    put_text(list, look().caption,
             {plot.min.x - tick_length - 4 - text_size(look().caption, axis.name).x, plot.min.y - 2}, ink(p.muted),
             axis.name);
}

}  // namespace

void draw_axes(ImDrawList& list, const Plot& plot, const Axis& x, const Axis& y) {
    const SharpLines sharp(list);
    draw_x_ticks(list, plot, x);
    draw_y_ticks(list, plot, y);
}

void draw_plane_axes(ImDrawList& list, const Plot& plot, std::string_view x_name, std::string_view y_name) {
    const int most_x = std::max(3, static_cast<int>((plot.max.x - plot.min.x) / 45));
    const int most_y = std::max(3, static_cast<int>((plot.max.y - plot.min.y) / 40));
    draw_axes(list, plot, {ticks_between(plot.x_low, plot.x_high, most_x), x_name, true},
              {ticks_between(plot.y_low, plot.y_high, most_y), y_name, true});
    const SharpLines sharp(list);
    const ImU32 axis = ink(look().colours.edge);
    if (plot.x_low < 0 && plot.x_high > 0) list.AddLine({plot.x(0), plot.min.y}, {plot.x(0), plot.max.y}, axis);
    if (plot.y_low < 0 && plot.y_high > 0) list.AddLine({plot.min.x, plot.y(0)}, {plot.max.x, plot.y(0)}, axis);
}

void draw_x_line(ImDrawList& list, const Plot& plot, double x, ImU32 colour, float thickness) {
    const float at = std::clamp(plot.x(x), plot.min.x, plot.max.x);
    const SharpLines sharp(list);
    list.AddLine({at, plot.min.y}, {at, plot.max.y}, colour, thickness);
}

}  // namespace petal
