#include "nn/planar_kernel.hpp"

#include "nn/block_product.hpp"
#include "nn/row_function.hpp"

#include <algorithm>

namespace petal {

namespace {

std::size_t index(int i) { return static_cast<std::size_t>(i); }

// sums[u] += Σ_i w[i] A[i][u], in the order of the rows, for `rows` rows of `count` vectors.
void add_weighted_rows(const double* w, BlockView A, int rows, int count, Lanes* sums) {
    int i = 0;
    for (; i + 4 <= rows; i += 4) {
        const Lanes w0 = splat(w[i]), w1 = splat(w[i + 1]), w2 = splat(w[i + 2]), w3 = splat(w[i + 3]);
        const Lanes *a0 = A.row(i), *a1 = A.row(i + 1), *a2 = A.row(i + 2), *a3 = A.row(i + 3);
        for (int u = 0; u < count; ++u) sums[u] = sums[u] + w0 * a0[u] + w1 * a1[u] + w2 * a2[u] + w3 * a3[u];
    }
    for (; i < rows; ++i) {
        const Lanes w0 = splat(w[i]), *a0 = A.row(i);
        for (int u = 0; u < count; ++u) sums[u] += w0 * a0[u];
    }
}

// Vectors in a block, even: so many that A1 takes at most 80 KB, of which four rows at a time are in the first cache.
int block_size_for(int units) { return std::clamp(2560 / units, 20, 100) * 2; }

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
      scales_(index(block_size_)),
      unit_sums_(index(2 * h_)),
      dZ2_sum_(quad(0)) {}

void PlanarKernel::forward_block(const double* theta, const Lanes* x, const Lanes* y, int count) {
    const double *W1 = theta + layout_.layers[0].W, *b1 = theta + layout_.layers[0].b;
    for (int j = 0; j < h_; ++j) {
        const Lanes w_x = splat(W1[2 * j]), w_y = splat(W1[2 * j + 1]), b = splat(b1[j]);
        const auto z1 = [=](int u) { return w_x * quad_at(x, u) + (w_y * quad_at(y, u) + b); };
        Lanes* a1 = &A1_[index(j * block_size_)];
        function_of_row<TanhStages>(count, z1, a1, scales_.data(), [=](int u, Quad a) { put_quad(a, a1, u); });
    }
    const double *W2 = theta + layout_.layers[1].W, *b2 = theta + layout_.layers[1].b;
    std::fill_n(Z2_.begin(), count, splat(*b2));
    add_weighted_rows(W2, BlockView{A1_.data(), block_size_}, h_, count, Z2_.data());
}

void PlanarKernel::add_output_error(const PackedBatch& batch, int first, int count) {
    const Lanes *Y = batch.Y.row(0) + first, *mask = batch.mask.row(0) + first;
    Lanes *z2 = Z2_.data(), *dz2 = dZ2_.data();
    Quad sum = dZ2_sum_;
    function_of_row<SigmoidStages>(
        count, [=](int u) { return quad_at(z2, u); }, dz2, scales_.data(),
        [=, &sum](int u, Quad a) {
            const Quad d = (a - quad_at(Y, u)) * quad_at(mask, u);
            put_quad(d, dz2, u);
            sum += d;
        });
    dZ2_sum_ = sum;
}

// Two units at a time over every second vector: eight sums in registers, and x, y and dZ2 are fetched for both.
void PlanarKernel::add_unit_sums(const Lanes* x, const Lanes* y, int count) {
    const Lanes* dz2 = dZ2_.data();
    for (int parity = 0; parity < 2; ++parity) {
        int j = 0;
        for (; j + 2 <= h_; j += 2) {
            const Lanes *a1 = &A1_[index(j * block_size_)], *next_a1 = a1 + block_size_;
            UnitSums s = sums_of(j, parity), next_s = sums_of(j + 1, parity);
            for (int u = parity; u < count; u += 2) {
                s.add(dz2[u], a1[u], x[u], y[u]);
                next_s.add(dz2[u], next_a1[u], x[u], y[u]);
            }
            sums_of(j, parity) = s, sums_of(j + 1, parity) = next_s;
        }
        if (j == h_) continue;
        const Lanes* a1 = &A1_[index(j * block_size_)];
        UnitSums s = sums_of(j, parity);
        for (int u = parity; u < count; u += 2) s.add(dz2[u], a1[u], x[u], y[u]);
        sums_of(j, parity) = s;
    }
}

void PlanarKernel::write_gradient(const double* theta, int m, double* gradient) const {
    const ParameterLayout::Layer &first = layout_.layers[0], &second = layout_.layers[1];
    const double one_over_m = 1.0 / m;
    for (int j = 0; j < h_; ++j) {
        const UnitSums &even = unit_sums_[index(2 * j)], &odd = unit_sums_[index(2 * j + 1)];
        const double factor = theta[second.W + index(j)] * one_over_m;
        gradient[first.W + index(2 * j)] = factor * sum_of({even.ex, odd.ex});
        gradient[first.W + index(2 * j + 1)] = factor * sum_of({even.ey, odd.ey});
        gradient[first.b + index(j)] = factor * sum_of({even.e, odd.e});
        gradient[second.W + index(j)] = one_over_m * sum_of({even.dZ2_A1, odd.dZ2_A1});
    }
    gradient[second.b] = one_over_m * sum_of(dZ2_sum_);
}

void PlanarKernel::gradient(const double* theta, const PackedBatch& batch, double* gradient) {
    dZ2_sum_ = quad(0);
    std::fill(unit_sums_.begin(), unit_sums_.end(), UnitSums{});
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
