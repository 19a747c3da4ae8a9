#include "nn/separable_region.hpp"

#include "math/lane_functions.hpp"
#include "nn/block_product.hpp"
#include "nn/packed_samples.hpp"
#include "nn/planar_kernel.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace petal {

namespace {

constexpr double largest_exponent = 300;  // of e^{2u} and of e^{2v}

// Row j holds e^{2 (w_j t + b_j)} for each t, as vectors.
PackedRows exponentials(const double* w, Eigen::Index w_stride, const double* b, int units, const Vector& t) {
    const LaneConstants& k = lane_constants();
    const int count = static_cast<int>(t.size());
    PackedRows result(units, count);
    for (int j = 0; j < units; ++j) {
        for (int i = 0; i < count; ++i) result.values(j)[i] = 2 * (w[j * w_stride] * t(i) + (b ? b[j] : 0.0));
        for (int u = 0; u < result.stride(); u += 2) put_quad(exp_of(quad_at(result.row(j), u), k), result.row(j), u);
    }
    return result;
}

// What two units need in one row of the grid: d = e^{2u} c + 1 for each, and their share of Z2, -2 w2 / d.
struct UnitPair {
    const Lanes *e0, *e1;
    Lanes c0, c1, w0, w1;
};

// Z2 += w0 / d0 + w1 / d1. Beyond 1e140 the quotients are 0 to the last bit that counts, and d0 d1 stays finite.
PETAL_INLINE void add_pair(const UnitPair& pair, int count, const LaneConstants& k, Lanes* Z2) {
    const Lanes top = splat(1e140);
    for (int u = 0; u < count; u += 2) {
        const Quad d0 = at_most(quad_at(pair.e0, u) * pair.c0 + k.one, top);
        const Quad d1 = at_most(quad_at(pair.e1, u) * pair.c1 + k.one, top);
        put_quad(quad_at(Z2, u) + (pair.w0 * d1 + pair.w1 * d0) / (d0 * d1), Z2, u);
    }
}

class SeparableRegion {
  public:
    SeparableRegion(const Parameters& parameters, const Vector& xs, const Vector& ys)
        : W2_(parameters.layers[1].W),
          units_(static_cast<int>(W2_.cols())),
          columns_(exponentials(parameters.layers[0].W.data(), 2, nullptr, units_, xs)),
          rows_(exponentials(parameters.layers[0].W.data() + 1, 2, parameters.layers[0].b.data(), units_, ys)),
          Z2_(static_cast<std::size_t>(columns_.stride())),
          constant_(std::accumulate(W2_.data(), W2_.data() + W2_.size(), parameters.layers[1].b(0))) {}

    // The probabilities of row r, one for each x.
    void row(int r, int width, double* probabilities) {
        const LaneConstants& k = lane_constants();
        const int count = columns_.stride();
        std::fill(Z2_.begin(), Z2_.end(), splat(constant_));
        for (int j = 0; j < units_; j += 2) add_pair(pair(j, r), count, k, Z2_.data());
        for (int u = 0; u < count; u += 2) put_quad(sigmoid_of(quad_at(Z2_.data(), u), k), Z2_.data(), u);
        for (int c = 0; c < width; ++c) probabilities[c] = Z2_[static_cast<std::size_t>(c / 2)][c % 2];
    }

  private:
    // Units j and j + 1; a last single unit is paired with itself at weight 0.
    UnitPair pair(int j, int r) const {
        const bool single = j + 1 == units_;
        const int i = single ? j : j + 1;
        return {columns_.row(j),           columns_.row(i),       splat(rows_.values(j)[r]),
                splat(rows_.values(i)[r]), splat(-2 * W2_(0, j)), splat(single ? 0.0 : -2 * W2_(0, i))};
    }

    const Matrix& W2_;
    int units_;
    PackedRows columns_, rows_;
    std::vector<Lanes> Z2_;
    double constant_;  // Z2 where every quotient vanishes: b2 + Σ W2
};

bool small_exponents(const Matrix& W1, const Vector& b1, const Vector& xs, const Vector& ys) {
    const double x = xs.size() > 0 ? xs.cwiseAbs().maxCoeff() : 0, y = ys.size() > 0 ? ys.cwiseAbs().maxCoeff() : 0;
    for (Eigen::Index j = 0; j < W1.rows(); ++j) {
        const double u = std::fabs(W1(j, 0)) * x, v = std::fabs(W1(j, 1)) * y + std::fabs(b1(j));
        if (!(2 * u <= largest_exponent && 2 * v <= largest_exponent)) return false;
    }
    return true;
}

}  // namespace

bool separable(const Architecture& architecture, const Parameters& parameters, const Vector& xs, const Vector& ys) {
    return PlanarKernel::fits(architecture) && small_exponents(parameters.layers[0].W, parameters.layers[0].b, xs, ys);
}

Matrix separable_region(const Parameters& parameters, const Vector& xs, const Vector& ys) {
    const int width = static_cast<int>(xs.size()), height = static_cast<int>(ys.size());
    SeparableRegion region(parameters, xs, ys);
    Matrix probabilities(1, xs.size() * ys.size());
    for (int r = 0; r < height; ++r) region.row(r, width, probabilities.data() + r * xs.size());
    return probabilities;
}

}  // namespace petal
