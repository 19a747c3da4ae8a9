// np.dot, np.outer and .T, for arrays of at most two dimensions.
#pragma once

#include "math/array.hpp"

namespace petal {

// The sum over the last dimension of A and the last but one of B; a number times everything for arrays without
// dimension. The error is NumPy's.
ArrayResult dot(const Array& A, const Array& B);

// The same error from shapes alone, each of one or two dimensions; nothing where the sizes meet.
std::optional<std::string> dot_error(const Shape& a, const Shape& b);

// Every entry of A times every entry of B, both read in one row.
Array outer(const Array& A, const Array& B);

// The dimensions in reverse order: an array of one dimension stays what it is.
Array transposed(const Array& A);

}  // namespace petal
