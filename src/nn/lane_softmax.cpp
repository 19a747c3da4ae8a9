#include "nn/lane_softmax.hpp"

#include "math/elementwise.hpp"
#include "math/lane_functions.hpp"
#include "nn/block_product.hpp"

#include <algorithm>

namespace petal {

namespace {

double largest_in_column(const PackedRows& Z, int column) {
    double largest = Z.values(0)[column];
    for (int i = 1; i < Z.rows(); ++i) largest = std::max(largest, Z.values(i)[column]);
    return largest;
}

// log Σ exp(z) - z_y, the negative logarithm of softmax's probability of the label.
double categorical_cost(const PackedRows& Z, const PackedRows& Y, int column, int label_column) {
    const double largest = largest_in_column(Z, column);
    double sum = 0, z_of_label = 0;
    for (int i = 0; i < Z.rows(); ++i) {
        sum += exp(Z.values(i)[column] - largest);
        if (Y.values(i)[label_column] != 0) z_of_label = Z.values(i)[column];
    }
    return largest + log(sum) - z_of_label;
}

}  // namespace

void softmax_columns(PackedRows& Z, int count) {
    const LaneConstants& k = lane_constants();
    for (int u = 0; u < count; u += 2) {
        Quad largest = quad_at(Z.row(0), u), sum = quad(0);
        for (int i = 1; i < Z.rows(); ++i) {
            const Quad z = quad_at(Z.row(i), u);
            largest = {at_least(z.low, largest.low), at_least(z.high, largest.high)};
        }
        for (int i = 0; i < Z.rows(); ++i) {
            const Quad e = exp_of(quad_at(Z.row(i), u) - largest, k);
            put_quad(e, Z.row(i), u);
            sum += e;
        }
        for (int i = 0; i < Z.rows(); ++i) put_quad(quad_at(Z.row(i), u) / sum, Z.row(i), u);
    }
}

double sample_cost(const PackedRows& Z, const PackedRows& Y, int column, int label_column, Output output) {
    if (output == Output::softmax) return categorical_cost(Z, Y, column, label_column);
    const double z = Z.values(0)[column];
    return softplus(Y.values(0)[label_column] > 0.5 ? -z : z);
}

}  // namespace petal
