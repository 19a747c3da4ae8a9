// Curves of functions, and handles that are dragged on them.
#pragma once

#include "ui/ideas/idea_state.hpp"
#include "ui/plot.hpp"

#include <functional>
#include <optional>

namespace petal {

// A plot inside of a rectangle of this size at the cursor, with room for the labels; the cursor goes below it.
struct PlotFrame {
    Plot plot;
    ImVec2 origin, size;
};
struct PlotRange {
    double x_low, x_high, y_low, y_high;
};
PlotFrame begin_plot(ImVec2 size, const PlotRange& range);
void end_plot(const PlotFrame& frame);

std::vector<Tick> ticks_between(double low, double high, int most);
// Ticks, a light grid, and the axes through 0.
void draw_axes(const Plot& plot, std::string_view x_name, std::string_view y_name);

struct Stroke {
    Rgb colour;
    float thickness = 2;
    bool dashed = false;
};
void draw_function(const Plot& plot, const Stroke& stroke, const std::function<double(double)>& f);

// Names with a short line in the colour of each curve, from the cursor on; wraps at `width`.
struct CurveName {
    std::string name;
    Stroke stroke;
};
void draw_curve_names(const std::vector<CurveName>& names, float width);

// A round handle at a place of the plot (kept inside of it); returns the values under the pointer while it is dragged.
struct PlotPoint {
    double x, y;
};
std::optional<PlotPoint> drag_handle(const char* id, const Plot& plot, PlotPoint place, Rgb colour, IdeaState& state);

// What a dragged value lands on: within the range, two digits after the point.
double tidy(double value, double low, double high);

}  // namespace petal
