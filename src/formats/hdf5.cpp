#include "formats/hdf5.hpp"

#include <algorithm>
#include <string_view>

namespace petal {

bool is_hdf5(std::span<const std::uint8_t> bytes) {
    constexpr std::string_view signature = "\x89HDF\r\n\x1a\n";
    const auto stands_at = [&](std::size_t at) {
        return std::equal(signature.begin(), signature.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at),
                          [](char letter, std::uint8_t byte) { return static_cast<std::uint8_t>(letter) == byte; });
    };
    for (std::size_t at = 0; at + signature.size() <= bytes.size(); at = std::max<std::size_t>(512, 2 * at))
        if (stands_at(at)) return true;
    return false;
}

}  // namespace petal
