#include "math/softmax.hpp"

#include "math/elementwise.hpp"

#include <algorithm>

namespace petal {

namespace {

double largest_in_column(const Matrix& Z, Eigen::Index j) {
    double largest = Z(0, j);
    for (Eigen::Index i = 1; i < Z.rows(); ++i) largest = std::max(largest, Z(i, j));
    return largest;
}

}  // namespace

Matrix softmax(const Matrix& Z) {
    Matrix A(Z.rows(), Z.cols());
    for (Eigen::Index j = 0; j < Z.cols(); ++j) {
        const double largest = largest_in_column(Z, j);
        double sum = 0;
        for (Eigen::Index i = 0; i < Z.rows(); ++i) sum += A(i, j) = exp(Z(i, j) - largest);
        for (Eigen::Index i = 0; i < Z.rows(); ++i) A(i, j) /= sum;
    }
    return A;
}

Vector log_sum_exp(const Matrix& Z) {
    Vector result(Z.cols());
    for (Eigen::Index j = 0; j < Z.cols(); ++j) {
        const double largest = largest_in_column(Z, j);
        double sum = 0;
        for (Eigen::Index i = 0; i < Z.rows(); ++i) sum += exp(Z(i, j) - largest);
        result(j) = largest + log(sum);
    }
    return result;
}

}  // namespace petal
