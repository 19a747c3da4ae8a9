#include "nn/packed_masks.hpp"

#include "math/numpy_random.hpp"
#include "nn/dropout.hpp"

namespace petal {

PackedMask::PackedMask(int rows, int columns, double keep)
    : bytes_in_row_(index(columns + 7) / 8), bytes_(index(rows) * bytes_in_row_) {
    const double kept = 1 / keep;
    for (int bits = 0; bits < 4; ++bits) factors_[bits] = Lanes{bits & 1 ? kept : 0.0, bits & 2 ? kept : 0.0};
}

void PackedMask::apply(int row, int first, int count, const Lanes* source, Lanes* result) const {
    const std::uint8_t* bytes = &bytes_[offset(row)];
    for (int u = 0; u < count; ++u) {
        const int vector = first + u;  // four of them share a byte
        // The padding may end half a byte after the last sample.
        const bool inside = index(vector / 4) < bytes_in_row_;
        result[u] = source[u] * factors_[inside ? bytes[vector / 4] >> (2 * (vector % 4)) & 3 : 0];
    }
}

PackedMasks packed_masks(const Run& run, const Architecture& architecture, int m, std::int64_t update) {
    PackedMasks masks;
    if (run.keep >= 1) return masks;
    NumpyRandom random(dropout_seed(run, update));
    for (int l = 1; l < architecture.L(); ++l) {
        const int n = architecture.layers[static_cast<std::size_t>(l)];
        PackedMask& mask = masks.emplace_back(n, m, run.keep);
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < m; ++j) {
                if (random.rand() < run.keep) mask.keep_entry(i, j);
            }
        }
    }
    return masks;
}

}  // namespace petal
