// Softmax over the rows of each column, and the logarithm of its denominator. Both subtract the largest entry first,
// so that no exponential overflows.
#pragma once

#include "math/matrix.hpp"

namespace petal {

// Column j of the result is exp(Z[:, j]) / sum(exp(Z[:, j])). Z has at least one row.
Matrix softmax(const Matrix& Z);

// log(sum(exp(Z[:, j]))) for each of the m columns.
Vector log_sum_exp(const Matrix& Z);

}  // namespace petal
