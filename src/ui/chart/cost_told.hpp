// What the tree is told of a cost chart: the picture in words and numbers, and the handle that reads it.
#pragma once

#include "ui/chart/cost_chart.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace petal {

// The recorded iteration nearest to the one asked for; none where nothing is recorded.
std::optional<std::size_t> nearest_recorded(const std::vector<double>& iterations, double asked);

// "iteration 3,000: logistic 0.650000, network 0.210000", at the nearest that is recorded; empty where none is.
std::string cost_reading(const CostChart& chart, double asked, Language language);

// Some twenty of the costs that are seen, a row for each: the cells of a table (tree.hpp).
std::string cost_cells(const CostChart& chart, const CostZoom& zoom, Language language);

void say_cost_picture(const PageInput& input, const CostChart& chart, const CostZoom& zoom, ImVec2 min, ImVec2 max);
// Of Dear ImGui's last item, which is the chart.
void say_cost_handle(const CostChart& chart, const CostZoom& zoom, bool takes_wheel);

}  // namespace petal
