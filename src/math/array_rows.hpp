// What NumPy computes along one axis of an array, with keepdims on or off.
#pragma once

#include "math/array.hpp"

namespace petal {

// np.linalg.norm(A, ord, axis, keepdims): ord is 1 (sum of absolute values), 2 (root of the sum of squares) or infinity
// (largest absolute value); axis is 0 or 1. For an array without that axis, NumPy's error.
ArrayResult norms_along(const Array& A, double ord, int axis, bool keepdims);

// np.sum(A, axis=1, keepdims=…). For an array without rows, NumPy's error.
ArrayResult row_sums(const Array& A, bool keepdims);

// np.exp(A).
Array exponentials(const Array& A);

// A / B.
ArrayResult quotient(const Array& A, const Array& B);

// Where entry i, j, k of an image of this height, width and channels stands in image.reshape(-1).
int place_in_vector(int i, int j, int k, int width, int channels);

}  // namespace petal
