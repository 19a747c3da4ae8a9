// NumPy's broadcasting (NumPy user guide, "Broadcasting"): shapes are compared from the right; two sizes go together
// when they are equal or one of them is 1, and a missing dimension counts as 1.
#pragma once

#include "math/array.hpp"

#include <functional>

namespace petal {

struct DimensionRule {
    enum class Kind { equal, stretch_a, stretch_b, mismatch } kind;
    int a = 0, b = 0;  // sizes, 0 where the dimension is missing
    int result = 0;    // 0 for a mismatch
};
// One rule for each dimension, the last dimension first.
std::vector<DimensionRule> broadcasting_rules(const Shape& a, const Shape& b);

// Nothing when the shapes do not go together.
std::optional<Shape> broadcast_shape(const Shape& a, const Shape& b);

// NumPy's own message, with the space at its end.
std::string broadcast_error(const Shape& a, const Shape& b);

// The array as broadcasting sees it: `from[i]` is the entry of the original that stands at i. `shape` must be one that
// the array can be stretched to.
struct Stretched {
    Array array;
    std::vector<std::size_t> from;
    std::vector<bool> copied;  // not in the place of the original
};
Stretched stretched(const Array& array, const Shape& shape);

// f of every pair of entries.
ArrayResult combine(const Array& A, const Array& B, const std::function<double(double, double)>& f);

}  // namespace petal
