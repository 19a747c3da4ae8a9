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

// Dashes from a to b, of a line of which so much is drawn already; all in points of the page.
struct Dashes {
    float dash, period;
};
inline constexpr Dashes long_dashes{5, 8}, short_dashes{4, 7};
void draw_dashes(ImDrawList& list, ImVec2 a, ImVec2 b, ImU32 colour, float thickness, const Dashes& dashes,
                 float drawn = 0);

// Through the points of the page in their order.
void draw_stroke(ImDrawList& list, const std::vector<ImVec2>& points, const Stroke& stroke);

// Over the whole width of the plot, inside of it.
void draw_function(ImDrawList& list, const Plot& plot, const Stroke& stroke, const std::function<double(double)>& f);

}  // namespace petal
