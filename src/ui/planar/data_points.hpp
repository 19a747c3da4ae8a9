// The data on a plot.
#pragma once

#include "ui/chart/plot.hpp"
#include "ui/page_input.hpp"

namespace petal {

// Of a large set only so many points are drawn; the picture would be full anyway.
std::size_t shown_points(std::size_t points);

// `wrong`: one entry a point, or empty.
void draw_data_points(const PageInput& input, const Plot& plot, const DataReady& data,
                      const std::vector<std::uint8_t>& wrong);

// With fewer classes than before, the drawn points of the others go.
void set_classes(Experiment& experiment, int classes);

}  // namespace petal
