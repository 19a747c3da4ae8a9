// Sums of products of matrices, each in one order that no processor, compiler or version of Eigen changes.
#pragma once

#include "math/matrix.hpp"

namespace petal {

// A B for an n × p matrix A and a p × m matrix B: each entry is 0 + A(i, 0) B(0, j) + A(i, 1) B(1, j) + …, from left to
// right.
Matrix product(const Matrix& A, const Matrix& B);

// The sum of each row of A, from left to right.
Vector sums_of_rows(const Matrix& A);

// √Σ x² of all entries, row by row.
double euclidean_norm(const Matrix& A);
double euclidean_norm(const Vector& x);

}  // namespace petal
