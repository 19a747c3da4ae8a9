// The cross-entropy loss of one sample and its slope, and the cost of all (course 1, week 2).
#pragma once

#include "math/elementwise.hpp"

#include <span>

namespace petal {

// -(y log ŷ + (1 - y) log(1 - ŷ)) for a label y of 0 or 1 and ŷ in (0, 1).
inline double cross_entropy_loss(double yhat, int y) { return y == 1 ? -log(yhat) : -log1p(-yhat); }

// dL/dŷ.
inline double cross_entropy_slope(double yhat, int y) { return y == 1 ? -1 / yhat : 1 / (1 - yhat); }

// The mean of the losses; both lists have one length, at least 1.
inline double mean_loss(std::span<const double> yhat, std::span<const int> y) {
    double sum = 0;
    for (std::size_t i = 0; i < y.size(); ++i) sum += cross_entropy_loss(yhat[i], y[i]);
    return sum / static_cast<double>(y.size());
}

}  // namespace petal
