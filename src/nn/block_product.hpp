// The two matrix products of training, on a block of samples: rows of vectors in, rows of vectors out. The order of all
// sums is the order of these loops.
#pragma once

#include "math/lanes.hpp"

#include <cstddef>
#include <vector>

namespace petal {

PETAL_INLINE Quad quad_at(const Lanes* row, int u) { return {row[u], row[u + 1]}; }
PETAL_INLINE void put_quad(Quad value, Lanes* row, int u) {
    row[u] = value.low;
    row[u + 1] = value.high;
}

// Weights with the four rows of a tile interleaved, so that the product reads them one after the other.
class TiledWeights {
  public:
    TiledWeights(int rows, int columns) : rows_(rows), columns_(columns), values_(count(rows) * count(columns)) {}

    // weight(row, column) gives the entries.
    template <class Weight> void fill(Weight weight) {
        double* next = values_.data();
        int row = 0;
        for (; row + 4 <= rows_; row += 4) {
            for (int column = 0; column < columns_; ++column) {
                for (int r = 0; r < 4; ++r) *next++ = weight(row + r, column);
            }
        }
        for (; row < rows_; ++row) {
            for (int column = 0; column < columns_; ++column) *next++ = weight(row, column);
        }
    }

    int rows() const { return rows_; }
    int columns() const { return columns_; }
    // A whole tile for a row that starts one, else the single row.
    const double* from_row(int row) const { return values_.data() + count(row) * count(columns_); }

  private:
    static std::size_t count(int n) { return static_cast<std::size_t>(n); }

    int rows_, columns_;
    std::vector<double> values_;
};

// A block of samples: `count` vectors (even) of each row; rows are `stride` vectors apart.
struct BlockView {
    const Lanes* rows;
    int stride;
    const Lanes* row(int i) const { return rows + static_cast<std::ptrdiff_t>(i) * stride; }
};

struct ColumnRange {
    int first, count;
};

// What a product starts from: start(o) gives a function of u. Here the same number all along row o.
struct StartFromNumber {
    const double* numbers;  // null for zeros
    PETAL_INLINE auto operator()(int o) const {
        return [number = splat(numbers ? numbers[o] : 0.0)](int) { return Quad{number, number}; };
    }
};
// And here row o of other rows.
struct StartFromRows {
    BlockView view;
    PETAL_INLINE auto operator()(int o) const {
        return [row = view.row(o)](int u) { return quad_at(row, u); };
    }
};

// finish(o)(u, start(o)(u) + Σ_i W[o, i] X[i][u…u+1]) for every row o of W and every second u; i runs over `columns`.
// Four rows by four samples are summed in registers with names of their own: clang 14 keeps an array of them in memory,
// which takes twice the time.
template <class Start, class Finish>
PETAL_INLINE void multiply(const TiledWeights& W, ColumnRange columns, BlockView X, int count, Start start,
                           Finish finish) {
    const Lanes* X_first = X.row(columns.first);
    int o = 0;
    for (; o + 4 <= W.rows(); o += 4) {
        const auto start0 = start(o), start1 = start(o + 1), start2 = start(o + 2), start3 = start(o + 3);
        const auto finish0 = finish(o), finish1 = finish(o + 1), finish2 = finish(o + 2), finish3 = finish(o + 3);
        for (int u = 0; u < count; u += 2) {
            Quad z0 = start0(u), z1 = start1(u), z2 = start2(u), z3 = start3(u);
            const double* w = W.from_row(o) + 4 * columns.first;
            const Lanes* x = X_first + u;
            for (int i = 0; i < columns.count; ++i, w += 4, x += X.stride) {
                const Quad xi = {x[0], x[1]};
                z0 += xi * splat(w[0]);
                z1 += xi * splat(w[1]);
                z2 += xi * splat(w[2]);
                z3 += xi * splat(w[3]);
            }
            finish0(u, z0);
            finish1(u, z1);
            finish2(u, z2);
            finish3(u, z3);
        }
    }
    for (; o < W.rows(); ++o) {
        const auto start0 = start(o);
        const auto finish0 = finish(o);
        const double* w = W.from_row(o) + columns.first;
        for (int u = 0; u < count; u += 2) {
            Quad z = start0(u);
            const Lanes* x = X_first + u;
            for (int i = 0; i < columns.count; ++i, x += X.stride) z += Quad{x[0], x[1]} * splat(w[i]);
            finish0(u, z);
        }
    }
}

// sums[o, i] += Σ_u Z[o][u] A[i][u], lane by lane; `sums` has n_out × n_in vectors.
void accumulate_outer(BlockView Z, int n_out, BlockView A, int n_in, int count, Lanes* sums);

// sums[o] += Σ_u Z[o][u].
void accumulate_rows(BlockView Z, int n_out, int count, Lanes* sums);

}  // namespace petal
