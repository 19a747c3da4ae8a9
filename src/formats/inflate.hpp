// Deflated data, as the compressed entries of zip archives hold it, unpacked by zlib.
// Source: RFC 1951.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace petal {

// Nothing when the data is damaged or does not unpack to exactly `size` bytes. No more memory is taken than `size`, and
// none for a size that so few bytes cannot unpack to.
std::optional<std::vector<std::uint8_t>> inflated(std::span<const std::uint8_t> deflated, std::size_t size);

}  // namespace petal
