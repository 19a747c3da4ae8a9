// The region of a [2, h, 1] network with tanh and sigmoid over a grid of the plane. With u = w_x x and v = w_y y + b,
//     tanh(u + v) = 1 - 2 / (e^{2u} e^{2v} + 1),
// so a grid of c columns and r rows needs (c + r) h exponentials instead of c r h; what remains for each point and unit
// is a product and half a division, for two units share one: 10 times as fast as propagating every point.
#pragma once

#include "math/matrix.hpp"
#include "nn/network.hpp"
#include "nn/parameters.hpp"

namespace petal {

// False for other networks, and where a weight times a coordinate is so large that its exponential may overflow.
bool separable(const Architecture& architecture, const Parameters& parameters, const Vector& xs, const Vector& ys);

// As region_probabilities; the network must be separable.
Matrix separable_region(const Parameters& parameters, const Vector& xs, const Vector& ys);

}  // namespace petal
