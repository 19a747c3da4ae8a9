// What a model says everywhere on the plane: its decision region, and what each hidden unit has learned.
#pragma once

#include "nn/network.hpp"
#include "nn/parameters.hpp"

#include <cstdint>
#include <vector>

namespace petal {

// A part of the plane in data coordinates.
struct PlaneBox {
    double x_min = -1, x_max = 1, y_min = -1, y_max = 1;
};

// A square around all points with a margin of an eighth (the course's margin of 1 on the flower); never empty.
PlaneBox box_around(const Matrix& X);

// The sheet that points are drawn on: from -5 to 5 on both axes, and larger only when a point lies outside.
PlaneBox drawing_box(const Matrix& X);

struct DecisionGrid {
    int width = 0, height = 0;
    std::vector<std::uint16_t>
        probability;                   // row 0 on top; of class 1, or of the winning class for softmax; 65535 is 1
    std::vector<std::uint8_t> winner;  // the winning class; empty for a sigmoid output
};

// `side` cells along each side; fewer when the network is so large that the region would take much longer than a frame.
DecisionGrid decision_grid(const Architecture& architecture, const Parameters& parameters, const PlaneBox& box,
                           int side);

// For each hidden layer, side² activations of each of its first `most_units` units, scaled to 0 … 255: sigmoid from
// 0 … 1, tanh from -1 … 1, ReLU from 0 to its largest value here. Empty when the network is too large for that.
std::vector<std::vector<std::uint8_t>> unit_regions(const Architecture& architecture, const Parameters& parameters,
                                                    const PlaneBox& box, int side, int most_units);

}  // namespace petal
