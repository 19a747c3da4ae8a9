// The two containers of all numbers. Columns are examples, as in the course.
#pragma once

#include <Eigen/Core>

namespace petal {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::Matrix<double, Eigen::Dynamic, 1>;

}  // namespace petal
