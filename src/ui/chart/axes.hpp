// Ticks, grids and the names of axes.
#pragma once

#include "ui/chart/plot.hpp"
#include "ui/chart/ticks.hpp"

#include <imgui.h>

#include <string_view>
#include <vector>

namespace petal {

struct Axis {
    std::vector<Tick> ticks;
    std::string_view name = {};  // stands at the axis' far end; a label that would run into it is left out
    bool grid = false;           // light lines across the plot
};

// Tick marks and labels under and left of the plot.
void draw_axes(ImDrawList& list, const Plot& plot, const Axis& x, const Axis& y);

// Both with a grid and as many ticks as there is room for, and the lines through 0.
void draw_plane_axes(ImDrawList& list, const Plot& plot, std::string_view x_name, std::string_view y_name);

// A line at this x from the plot's bottom to its top.
void draw_x_line(ImDrawList& list, const Plot& plot, double x, ImU32 colour, float thickness = 1);

}  // namespace petal
