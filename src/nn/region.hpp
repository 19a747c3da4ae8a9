// What a network with two inputs says on a grid over the plane.
#pragma once

#include "math/matrix.hpp"
#include "nn/network.hpp"
#include "nn/parameters.hpp"

namespace petal {

// A_L at every grid point: n_y × (width * height), column r * width + c belongs to the point (xs(c), ys(r)).
// Networks with one hidden tanh layer and one output take a shortcut over the grid's rows and columns, whose
// probabilities agree with predict_probabilities to about 1e-12. The bits are the same on every target.
// Throws std::invalid_argument unless n_x is 2.
Matrix region_probabilities(const Architecture& architecture, const Parameters& parameters, const Vector& xs,
                            const Vector& ys);

}  // namespace petal
