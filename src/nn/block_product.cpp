#include "nn/block_product.hpp"

#include <algorithm>

namespace petal {

namespace {

// Four rows of Z by two of A: eight sums in registers.
PETAL_INLINE void outer_4_by_2(const Lanes* z, int z_stride, const Lanes* a, int a_stride, int count, Lanes* sums,
                               int n_in) {
    const Lanes *z0 = z, *z1 = z0 + z_stride, *z2 = z1 + z_stride, *z3 = z2 + z_stride;
    const Lanes *a0 = a, *a1 = a + a_stride;
    Lanes *s0 = sums, *s1 = s0 + n_in, *s2 = s1 + n_in, *s3 = s2 + n_in;
    Lanes s00 = s0[0], s01 = s0[1], s10 = s1[0], s11 = s1[1], s20 = s2[0], s21 = s2[1], s30 = s3[0], s31 = s3[1];
    for (int u = 0; u < count; ++u) {
        const Lanes x = a0[u], y = a1[u];
        s00 += z0[u] * x;
        s01 += z0[u] * y;
        s10 += z1[u] * x;
        s11 += z1[u] * y;
        s20 += z2[u] * x;
        s21 += z2[u] * y;
        s30 += z3[u] * x;
        s31 += z3[u] * y;
    }
    s0[0] = s00, s0[1] = s01, s1[0] = s10, s1[1] = s11;
    s2[0] = s20, s2[1] = s21, s3[0] = s30, s3[1] = s31;
}

// One row by one, in two interleaved sums.
PETAL_INLINE void outer_1_by_1(const Lanes* z, const Lanes* a, int count, Lanes& sum) {
    Lanes even = sum, odd = splat(0);
    for (int u = 0; u < count; u += 2) {
        even += z[u] * a[u];
        odd += z[u + 1] * a[u + 1];
    }
    sum = even + odd;
}

// So many rows of A stay in the first cache while all of Z, which may be larger, goes by.
constexpr int rows_at_once = 8;

}  // namespace

void accumulate_outer(BlockView Z, int n_out, BlockView A, int n_in, int count, Lanes* sums) {
    const int tiled_out = n_out / 4 * 4, tiled_in = n_in / 2 * 2;
    const auto sum = [&](int o, int i) { return sums + static_cast<std::ptrdiff_t>(o) * n_in + i; };
    for (int first = 0; first < tiled_in; first += rows_at_once) {
        const int last = std::min(first + rows_at_once, tiled_in);
        for (int o = 0; o < tiled_out; o += 4) {
            for (int i = first; i < last; i += 2)
                outer_4_by_2(Z.row(o), Z.stride, A.row(i), A.stride, count, sum(o, i), n_in);
        }
    }
    for (int o = 0; o < n_out; ++o) {
        for (int i = o < tiled_out ? tiled_in : 0; i < n_in; ++i) outer_1_by_1(Z.row(o), A.row(i), count, *sum(o, i));
    }
}

void accumulate_rows(BlockView Z, int n_out, int count, Lanes* sums) {
    for (int o = 0; o < n_out; ++o) {
        const Lanes* z = Z.row(o);
        Lanes even = sums[o], odd = splat(0);
        for (int u = 0; u < count; u += 2) {
            even += z[u];
            odd += z[u + 1];
        }
        sums[o] = even + odd;
    }
}

}  // namespace petal
