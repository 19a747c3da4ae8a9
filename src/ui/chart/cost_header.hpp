// The line above the costs.
#pragma once

#include "ui/chart/cost_chart.hpp"

namespace petal {

// The title, which names what is printed, and from the right the forms of the chart, what lets it be heard, and the way
// back from a part of it. Where there are `wishes` costs can be printed and heard. On a narrow page the forms become
// narrower, and then the title shorter.
void draw_cost_header(const PageInput& input, CostChartState& state, float width, const CostCurve* printed,
                      Wishes* wishes);

}  // namespace petal
