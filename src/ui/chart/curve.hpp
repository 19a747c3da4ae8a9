// Lines of a chart.
#pragma once

#include "ui/chart/plot.hpp"
#include "ui/palette.hpp"

#include <imgui.h>

#include <functional>
#include <vector>

namespace petal {

struct Stroke {
    Rgb colour;
    float thickness = 2;
    bool dashed = false;
};

// Through the points of the page in their order.
void draw_stroke(ImDrawList& list, const std::vector<ImVec2>& points, const Stroke& stroke);

// Over the whole width of the plot, inside of it.
void draw_function(ImDrawList& list, const Plot& plot, const Stroke& stroke, const std::function<double(double)>& f);

}  // namespace petal
