// A rectangle of the page and the values at its edges.
#pragma once

#include <imgui.h>

namespace petal {

struct Plot {
    ImVec2 min, max;                      // in points
    double x_low, x_high, y_low, y_high;  // in the plot's own measure (a logarithm for a log axis)

    float x(double value) const {
        return min.x + (max.x - min.x) * static_cast<float>((value - x_low) / (x_high - x_low));
    }
    float y(double value) const {
        return max.y - (max.y - min.y) * static_cast<float>((value - y_low) / (y_high - y_low));
    }
    double x_at(float point) const {
        return x_low + (x_high - x_low) * static_cast<double>((point - min.x) / (max.x - min.x));
    }
    double y_at(float point) const {
        return y_low + (y_high - y_low) * static_cast<double>((max.y - point) / (max.y - min.y));
    }
    bool holds(ImVec2 p) const { return p.x >= min.x && p.x <= max.x && p.y >= min.y && p.y <= max.y; }
};

struct PlotRange {
    double x_low, x_high, y_low, y_high;
};

// A plot inside of a rectangle of this size at the cursor, with room for the labels; the cursor goes below it.
struct PlotFrame {
    Plot plot;
    ImVec2 origin, size;
};
PlotFrame begin_plot(ImVec2 size, const PlotRange& range);
// One whose two axes go from -end to end and measure alike, in a rectangle of this width.
PlotFrame begin_square_plot(float width, double end);
void end_plot(const PlotFrame& frame);

}  // namespace petal
