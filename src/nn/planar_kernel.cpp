#include "nn/planar_kernel.hpp"

#include "math/lane_functions.hpp"
#include "nn/block_product.hpp"

#include <algorithm>

namespace petal {

namespace {

std::size_t index(int i) { return static_cast<std::size_t>(i); }

// Vectors in a block, even: so many that A1 takes at most 32 KB.
int block_size_for(int units) { return std::clamp(1024 / units, 10, 100) * 2; }

}  // namespace

bool PlanarKernel::fits(const Architecture& architecture) {
    return architecture.L() == 2 && architecture.n_x() == 2 && architecture.n_y() == 1 &&
           architecture.output == Output::sigmoid && architecture.hidden[0] == Activation::tanh;
}

PlanarKernel::PlanarKernel(const Architecture& architecture)
    : h_(architecture.layers[1]),
      block_size_(block_size_for(h_)),
      layout_(architecture),
      A1_(index(h_ * block_size_)),
      Z2_(index(block_size_)),
      dZ2_(index(block_size_)),
      unit_sums_(index(h_)),
      dZ2_sum_(quad(0)) {}

void PlanarKernel::forward_block(const double* theta, const Lanes* x, const Lanes* y, int count) {
    const LaneConstants& k = lane_constants();
    const double *W1 = theta + layout_.layers[0].W, *b1 = theta + layout_.layers[0].b;
    const double *W2 = theta + layout_.layers[1].W, *b2 = theta + layout_.layers[1].b;
    std::fill_n(Z2_.begin(), count, splat(*b2));
    for (int j = 0; j < h_; ++j) {
        const Lanes w_x = splat(W1[2 * j]), w_y = splat(W1[2 * j + 1]), b = splat(b1[j]), w2 = splat(W2[j]);
        Lanes *a1 = &A1_[index(j * block_size_)], *z2 = Z2_.data();
        for (int u = 0; u < count; u += 2) {
            const Quad a = tanh_of(w_x * quad_at(x, u) + (w_y * quad_at(y, u) + b), k);
            put_quad(a, a1, u);
            put_quad(quad_at(z2, u) + w2 * a, z2, u);
        }
    }
}

void PlanarKernel::add_output_error(const PackedBatch& batch, int first, int count) {
    const LaneConstants& k = lane_constants();
    const Lanes *Y = batch.Y.row(0) + first, *mask = batch.mask.row(0) + first;
    const Lanes* z2 = Z2_.data();
    Lanes* dz2 = dZ2_.data();
    for (int u = 0; u < count; u += 2) {
        const Quad d = (sigmoid_of(quad_at(z2, u), k) - quad_at(Y, u)) * quad_at(mask, u);
        put_quad(d, dz2, u);
        dZ2_sum_ += d;
    }
}

void PlanarKernel::add_unit_sums(const Lanes* x, const Lanes* y, int count) {
    const Lanes* dz2 = dZ2_.data();
    for (int j = 0; j < h_; ++j) {
        const Lanes* a1 = &A1_[index(j * block_size_)];
        UnitSums s = unit_sums_[index(j)];
        for (int u = 0; u < count; u += 2) {
            const Quad a = quad_at(a1, u), d = quad_at(dz2, u), d_a = d * a, e = d - d_a * a;
            s.e += e;
            s.ex += e * quad_at(x, u);
            s.ey += e * quad_at(y, u);
            s.dZ2_A1 += d_a;
        }
        unit_sums_[index(j)] = s;
    }
}

void PlanarKernel::write_gradient(const double* theta, int m, double* gradient) const {
    const ParameterLayout::Layer &first = layout_.layers[0], &second = layout_.layers[1];
    const double one_over_m = 1.0 / m;
    for (int j = 0; j < h_; ++j) {
        const UnitSums& s = unit_sums_[index(j)];
        const double factor = theta[second.W + index(j)] * one_over_m;
        gradient[first.W + index(2 * j)] = factor * sum_of(s.ex);
        gradient[first.W + index(2 * j + 1)] = factor * sum_of(s.ey);
        gradient[first.b + index(j)] = factor * sum_of(s.e);
        gradient[second.W + index(j)] = one_over_m * sum_of(s.dZ2_A1);
    }
    gradient[second.b] = one_over_m * sum_of(dZ2_sum_);
}

void PlanarKernel::gradient(const double* theta, const PackedBatch& batch, double* gradient) {
    dZ2_sum_ = quad(0);
    std::fill(unit_sums_.begin(), unit_sums_.end(), UnitSums{quad(0), quad(0), quad(0), quad(0)});
    for (int first = 0; first < batch.X.stride(); first += block_size_) {
        const int count = std::min(block_size_, batch.X.stride() - first);
        const Lanes *x = batch.X.row(0) + first, *y = batch.X.row(1) + first;
        forward_block(theta, x, y, count);
        add_output_error(batch, first, count);
        add_unit_sums(x, y, count);
    }
    write_gradient(theta, batch.m, gradient);
}

}  // namespace petal
