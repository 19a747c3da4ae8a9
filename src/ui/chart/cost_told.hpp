// What the tree is told of a cost chart: the picture in words and numbers, and the handle that reads it.
#pragma once

#include "ui/chart/cost_chart.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace petal {

// What can be read: the iterations of the curve that has most of them, since one that diverged ends before the others.
const std::vector<double>& recorded_iterations(const CostChart& chart);
// The recorded iteration nearest to the one asked for; none where nothing is recorded.
std::optional<double> nearest_recorded(const CostChart& chart, double asked);
// The place of an iteration among the curve's values; none where the curve has no such iteration.
std::optional<std::size_t> place_of(const CostCurve& curve, double iteration);

// "iteration 3,000: logistic 0.650000, network 0.210000", at the nearest that is recorded; empty where none is.
std::string cost_reading(const CostChart& chart, double asked, Language language);

// Some twenty of the costs that are seen, a row for each: the cells of a table (tree.hpp).
std::string cost_cells(const CostChart& chart, const CostZoom& zoom, Language language);

void say_cost_picture(const PageInput& input, const CostChart& chart, const CostZoom& zoom, ImVec2 min, ImVec2 max);
// Of Dear ImGui's last item, which is the chart.
void say_cost_handle(const CostChart& chart, const CostZoom& zoom, bool takes_wheel);

}  // namespace petal
