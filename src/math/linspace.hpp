// numpy.linspace, bit for bit: two roundings an element, the last one overwritten by the end.
#pragma once

#include "math/matrix.hpp"

namespace petal {

// n >= 0 equally spaced numbers from `start` to `stop`, both included.
inline Vector linspace(double start, double stop, int n) {
    Vector y(n);
    const double step = n > 1 ? (stop - start) / (n - 1) : 0.0;
    for (int i = 0; i < n; ++i) y(i) = i * step + start;
    if (n > 1) y(n - 1) = stop;
    return y;
}

// The same without the end: linspace(start, stop, n, endpoint=False).
inline Vector linspace_without_end(double start, double stop, int n) {
    Vector y(n);
    const double step = n > 0 ? (stop - start) / n : 0.0;
    for (int i = 0; i < n; ++i) y(i) = i * step + start;
    return y;
}

}  // namespace petal
