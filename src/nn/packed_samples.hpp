// Samples in the order in which the kernels read them: every feature's values side by side, two to a vector, padded
// with zeros to whole quads.
#pragma once

#include "math/lanes.hpp"
#include "math/matrix.hpp"

#include <cstddef>
#include <vector>

namespace petal {

// A matrix with its rows in vectors.
class PackedRows {
  public:
    PackedRows() = default;
    PackedRows(int rows, int columns)
        : rows_(rows),
          stride_((columns + 3) / 4 * 2),
          lanes_(static_cast<std::size_t>(rows) * static_cast<std::size_t>(stride_)) {}

    int rows() const { return rows_; }
    int stride() const { return stride_; }  // vectors in a row, even
    bool empty() const { return lanes_.empty(); }
    bool has_the_numbers_of(const PackedRows& other) const;  // bit by bit, in as many rows and vectors
    Lanes* row(int i) { return lanes_.data() + offset(i); }
    const Lanes* row(int i) const { return lanes_.data() + offset(i); }
    // The same row as single numbers, which compilers let alias the vectors that they are part of.
    double* values(int i) { return reinterpret_cast<double*>(row(i)); }
    const double* values(int i) const { return reinterpret_cast<const double*>(row(i)); }

  private:
    std::size_t offset(int i) const { return static_cast<std::size_t>(i) * static_cast<std::size_t>(stride_); }

    int rows_ = 0, stride_ = 0;
    std::vector<Lanes> lanes_;
};

struct PackedBatch {
    int m = 0;
    PackedRows X;     // n_x × m
    PackedRows Y;     // n_y × m
    PackedRows mask;  // 1 × m: 1 for a sample, 0 for padding
};

PackedRows pack(const Matrix& matrix);
// Only these columns, in this order.
PackedRows pack_columns(const Matrix& matrix, const std::vector<int>& columns);

PackedBatch pack_batch(const Matrix& X, const Matrix& Y);
PackedBatch pack_batch(const Matrix& X, const Matrix& Y, const std::vector<int>& columns);

}  // namespace petal
