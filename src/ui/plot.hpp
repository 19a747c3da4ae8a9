// Axes shared by the regions and the cost chart.
#pragma once

#include "ui/fonts.hpp"

#include <string>
#include <vector>

namespace petal {

// A rectangle of the page and the values at its edges.
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

struct Tick {
    double place;  // in the plot's measure
    std::string label;
};

// Tick marks and labels under and left of the plot; a label that would run into `x_end` or `y_end`, the axes' names, is
// left out.
void draw_x_ticks(ImDrawList& list, const Plot& plot, const std::vector<Tick>& ticks, std::string_view name, bool grid);
void draw_y_ticks(ImDrawList& list, const Plot& plot, const std::vector<Tick>& ticks, std::string_view name, bool grid);

// Lines of text in a small frame beside `anchor`, inside the page.
struct BubbleLine {
    std::string text;
    Rgb colour;
};
void draw_bubble(ImVec2 anchor, const std::vector<BubbleLine>& lines);

}  // namespace petal
