// One number that proves that two runs are the same to the last bit.
#pragma once

#include "nn/parameters.hpp"
#include "training/history.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace petal {

// FNV-1a, 64 bits, over the little-endian bytes of every W (row by row) and b from the first layer on, then of each
// recorded iteration and cost. Source of the constants: Fowler, Noll, Vo, RFC 9923.
std::uint64_t fingerprint(const Parameters& parameters, const std::vector<CostPoint>& history);

// 16 hexadecimal digits.
std::string fingerprint_text(std::uint64_t fingerprint);

}  // namespace petal
