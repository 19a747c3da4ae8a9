#include "nn/cost.hpp"

#include "math/elementwise.hpp"
#include "math/softmax.hpp"

namespace petal {

Matrix labels_to_matrix(const std::vector<int>& labels, int n_y) {
    const auto m = static_cast<Eigen::Index>(labels.size());
    Matrix Y = Matrix::Zero(n_y, m);
    for (Eigen::Index j = 0; j < m; ++j) {
        const int label = labels[static_cast<std::size_t>(j)];
        if (n_y == 1)
            Y(0, j) = label;
        else
            Y(label, j) = 1;
    }
    return Y;
}

double cross_entropy_from_logits(const Matrix& ZL, const Matrix& Y) {
    double sum = 0;
    for (Eigen::Index j = 0; j < Y.cols(); ++j) {
        for (Eigen::Index i = 0; i < Y.rows(); ++i) sum += softplus(Y(i, j) > 0.5 ? -ZL(i, j) : ZL(i, j));
    }
    return sum / static_cast<double>(Y.cols());
}

double categorical_cross_entropy_from_logits(const Matrix& ZL, const Matrix& Y) {
    const Vector log_sums = log_sum_exp(ZL);
    double sum = 0;
    for (Eigen::Index j = 0; j < Y.cols(); ++j) {
        for (Eigen::Index i = 0; i < Y.rows(); ++i) {
            if (Y(i, j) != 0) sum += Y(i, j) * (log_sums(j) - ZL(i, j));
        }
    }
    return sum / static_cast<double>(Y.cols());
}

double compute_cost(const Matrix& ZL, const Matrix& Y, Output output) {
    return output == Output::softmax ? categorical_cross_entropy_from_logits(ZL, Y) : cross_entropy_from_logits(ZL, Y);
}

}  // namespace petal
