#include "nn/packed_samples.hpp"

namespace petal {

namespace {

PackedBatch with_mask(PackedRows X, PackedRows Y, int m) {
    PackedRows mask(1, m);
    for (int j = 0; j < m; ++j) mask.set(0, j, 1.0);
    return {m, std::move(X), std::move(Y), std::move(mask)};
}

}  // namespace

PackedRows pack(const Matrix& matrix) {
    const int rows = static_cast<int>(matrix.rows()), columns = static_cast<int>(matrix.cols());
    PackedRows packed(rows, columns);
    for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < columns; ++j) packed.set(i, j, matrix(i, j));
    }
    return packed;
}

PackedRows pack_columns(const Matrix& matrix, const std::vector<int>& columns) {
    const int rows = static_cast<int>(matrix.rows()), count = static_cast<int>(columns.size());
    PackedRows packed(rows, count);
    for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < count; ++j) packed.set(i, j, matrix(i, columns[static_cast<std::size_t>(j)]));
    }
    return packed;
}

PackedBatch pack_batch(const Matrix& X, const Matrix& Y) { return with_mask(pack(X), pack(Y), static_cast<int>(X.cols())); }

PackedBatch pack_batch(const Matrix& X, const Matrix& Y, const std::vector<int>& columns) {
    return with_mask(pack_columns(X, columns), pack_columns(Y, columns), static_cast<int>(columns.size()));
}

}  // namespace petal
