// The two containers of all numbers. Columns are examples, as in the course.
#pragma once

#include "math/ieee.hpp"

#include <Eigen/Core>

#include <concepts>

namespace petal {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::Matrix<double, Eigen::Dynamic, 1>;

// Eigen's matrix product orders its sums by the caches and registers of the processor: product() of matrix_sums.hpp is
// the one whose bits are the same everywhere.
template <class T>
concept EigenMatrix = std::derived_from<T, Eigen::MatrixBase<T>>;
template <EigenMatrix A, EigenMatrix B> void operator*(const A&, const B&) = delete;

}  // namespace petal
