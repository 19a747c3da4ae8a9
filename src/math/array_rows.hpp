// What NumPy computes along the rows of a matrix (axis=1), with keepdims on or off.
#pragma once

#include "math/array.hpp"

namespace petal {

// np.linalg.norm(A, axis=1, keepdims=…) and np.sum(A, axis=1, keepdims=…). For an array without rows, NumPy's error.
ArrayResult row_norms(const Array& A, bool keepdims);
ArrayResult row_sums(const Array& A, bool keepdims);

// np.exp(A).
Array exponentials(const Array& A);

// A / B.
ArrayResult quotient(const Array& A, const Array& B);

// Where entry i, j, k of an image of this height, width and channels stands in image.reshape(-1).
int place_in_vector(int i, int j, int k, int width, int channels);

}  // namespace petal
