// What the slope of an activation does to a gradient.
#pragma once

#include <functional>

namespace petal {

// The slope to the power of `layers`: what is left of a gradient that passes as many equal activations.
inline double slope_product(double slope, int layers) {
    double product = 1;
    for (int l = 0; l < layers; ++l) product *= slope;
    return product;
}

// Beyond ± this, the slope of an S-shaped function that is steepest at 0 is less than `share` of its slope at 0.
inline double saturation_bound(const std::function<double(double)>& derivative, double share) {
    double low = 0, high = 40;
    while (high - low > 1e-9) {
        const double middle = (low + high) / 2;
        (derivative(middle) < share * derivative(0) ? high : low) = middle;
    }
    return (low + high) / 2;
}

}  // namespace petal
