#include "nn/packed_samples.hpp"

#include <algorithm>
#include <cstring>

namespace petal {

namespace {

PackedBatch with_mask(PackedRows X, PackedRows Y, int m) {
    PackedRows mask(1, m);
    std::fill_n(mask.values(0), m, 1.0);
    return {m, std::move(X), std::move(Y), std::move(mask)};
}

}  // namespace

bool PackedRows::has_the_numbers_of(const PackedRows& other) const {
    return rows_ == other.rows_ && stride_ == other.stride_ &&
           (lanes_.empty() || std::memcmp(lanes_.data(), other.lanes_.data(), lanes_.size() * sizeof(Lanes)) == 0);
}

PackedRows pack(const Matrix& matrix) {
    const int rows = static_cast<int>(matrix.rows()), columns = static_cast<int>(matrix.cols());
    PackedRows packed(rows, columns);
    for (int i = 0; i < rows; ++i) std::copy_n(matrix.row(i).data(), columns, packed.values(i));
    return packed;
}

PackedRows pack_columns(const Matrix& matrix, const std::vector<int>& columns) {
    const int rows = static_cast<int>(matrix.rows()), count = static_cast<int>(columns.size());
    PackedRows packed(rows, count);
    for (int i = 0; i < rows; ++i) {
        const double* from = matrix.row(i).data();
        std::transform(columns.begin(), columns.end(), packed.values(i), [&](int column) { return from[column]; });
    }
    return packed;
}

PackedBatch pack_batch(const Matrix& X, const Matrix& Y) {
    return with_mask(pack(X), pack(Y), static_cast<int>(X.cols()));
}

PackedBatch pack_batch(const Matrix& X, const Matrix& Y, const std::vector<int>& columns) {
    return with_mask(pack_columns(X, columns), pack_columns(Y, columns), static_cast<int>(columns.size()));
}

}  // namespace petal
