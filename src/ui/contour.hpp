// Lines where a function on a grid takes one value.
#pragma once

#include <vector>

namespace petal {

struct GridPoint {
    float x = 0, y = 0;  // share of the grid's extent: (0, 0) is the top left corner, (1, 1) the bottom right one
};
using Polyline = std::vector<GridPoint>;  // closed when the last point repeats the first

// Contour lines of `values` (height rows of width, cell centres at (i + 0.5) / width) at `level`, by marching squares
// with linear interpolation, linked into as few lines as possible.
std::vector<Polyline> contour_lines(const std::vector<float>& values, int width, int height, float level);

// Each inner point moved to the mean of itself and its neighbours' mean, `passes` times.
void smooth(Polyline& line, int passes);

}  // namespace petal
