// Dropout's masks for the kernels: one bit an entry, for a network of 20 layers of 1000 units and 100000 samples would
// need 16 GB as numbers.
#pragma once

#include "experiment/run.hpp"
#include "math/lanes.hpp"
#include "nn/network.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace petal {

// D of one layer, n_l × m: what is kept is multiplied by 1 / keep, the rest by 0.
class PackedMask {
  public:
    PackedMask(int rows, int columns, double keep);

    void keep_entry(int row, int column) { bytes_[offset(row) + index(column / 8)] |= std::uint8_t(1 << column % 8); }

    // result[u] = source[u] * D for the vectors first … first + count - 1 of a row, where u counts from 0.
    void apply(int row, int first, int count, const Lanes* source, Lanes* result) const;

  private:
    static std::size_t index(int i) { return static_cast<std::size_t>(i); }
    std::size_t offset(int row) const { return index(row) * bytes_in_row_; }

    std::size_t bytes_in_row_;
    std::vector<std::uint8_t> bytes_;
    Lanes factors_[4];  // for the two bits of a vector
};

// Of layers 1 … L-1; empty without dropout.
using PackedMasks = std::vector<PackedMask>;

// The same entries as dropout_masks has for the update and m samples.
PackedMasks packed_masks(const Run& run, const Architecture& architecture, int m, std::int64_t update);

}  // namespace petal
