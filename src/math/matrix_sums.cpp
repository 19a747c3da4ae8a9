#include "math/matrix_sums.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

using Eigen::Index;

// Such a block of B stays in the first cache while all rows of A go by.
constexpr Index rows_at_once = 16, columns_at_once = 128;

// sums += a row, and sums += a[0] row 0 + … + a[3] row 3 with one way to memory and back: in both the order is that of
// the rows.
void add_row(double a, const double* row, Index count, double* sums) {
    for (Index j = 0; j < count; ++j) sums[j] += a * row[j];
}
void add_four_rows(const double* a, const double* row, Index stride, Index count, double* sums) {
    const double a0 = a[0], a1 = a[1], a2 = a[2], a3 = a[3];
    const double *row1 = row + stride, *row2 = row1 + stride, *row3 = row2 + stride;
    for (Index j = 0; j < count; ++j) sums[j] = sums[j] + a0 * row[j] + a1 * row1[j] + a2 * row2[j] + a3 * row3[j];
}

double root_of_squares(const double* x, Index count) {
    double sum = 0;
    for (Index i = 0; i < count; ++i) sum += x[i] * x[i];
    return std::sqrt(sum);
}

}  // namespace

Matrix product(const Matrix& A, const Matrix& B) {
    Matrix C = Matrix::Zero(A.rows(), B.cols());
    for (Index j = 0; j < C.cols(); j += columns_at_once) {
        const Index columns = std::min(columns_at_once, C.cols() - j);
        for (Index first = 0; first < A.cols(); first += rows_at_once) {
            const Index last = std::min(first + rows_at_once, A.cols());
            for (Index i = 0; i < C.rows(); ++i) {
                Index k = first;
                for (; k + 4 <= last; k += 4) add_four_rows(&A(i, k), &B(k, j), B.cols(), columns, &C(i, j));
                for (; k < last; ++k) add_row(A(i, k), &B(k, j), columns, &C(i, j));
            }
        }
    }
    return C;
}

Vector sums_of_rows(const Matrix& A) {
    Vector sums = Vector::Zero(A.rows());
    for (Index i = 0; i < A.rows(); ++i) {
        for (Index j = 0; j < A.cols(); ++j) sums(i) += A(i, j);
    }
    return sums;
}

double euclidean_norm(const Matrix& A) { return root_of_squares(A.data(), A.size()); }
double euclidean_norm(const Vector& x) { return root_of_squares(x.data(), x.size()); }

}  // namespace petal
