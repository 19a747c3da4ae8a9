// The same arithmetic written as the notes' explicit loops, one number at a time, and in the engine's vectors: what the
// timing of loop against vectorized compares.
#pragma once

#include <cstddef>
#include <span>

namespace petal {

// Σ x_i y_i, one product after the other. Both have one length.
double dot_by_loop(std::span<const double> x, std::span<const double> y);

// The same sum in four parts side by side.
double dot_by_lanes(std::span<const double> x, std::span<const double> y);

// Samples of two features with a label of 0 or 1 each; all of one length.
struct PlaneSamples {
    std::span<const double> x1, x2, y;
};

// Adds the samples first … last - 1 to the sums of dW1, db1, dW2, db2 of a [2, h, 1] network with tanh and sigmoid,
// sample by sample and unit by unit. theta and sums are in the order of ParameterLayout: W1 row by row, b1, W2, b2.
void add_gradient_by_loop(std::span<const double> theta, const PlaneSamples& samples, std::size_t first,
                          std::size_t last, std::span<double> sums);

}  // namespace petal
