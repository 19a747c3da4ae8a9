// Deflated data for tests, made by hand: Petal only unpacks.
#pragma once

#include "formats/zip.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace petal {

using Bytes = std::vector<std::uint8_t>;

inline Bytes bytes_of(std::string_view text) { return {text.begin(), text.end()}; }

// In blocks that are stored as they are (RFC 1951, 3.2.4).
inline Bytes deflated(const Bytes& bytes) {
    Bytes result;
    std::size_t at = 0;
    do {
        const std::size_t size = std::min<std::size_t>(bytes.size() - at, 0xffff);
        result.push_back(at + size == bytes.size());
        for (const std::size_t field : {size, ~size})
            for (const int shift : {0, 8}) result.push_back(static_cast<std::uint8_t>(field >> shift));
        result.insert(result.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at),
                      bytes.begin() + static_cast<std::ptrdiff_t>(at + size));
        at += size;
    } while (at < bytes.size());
    return result;
}

// 1 + 258 n zeros in a block with fixed codes (RFC 1951, 3.2.6): a literal and n copies of the 258 bytes one before.
inline Bytes deflated_zeros(std::size_t copies) {
    Bytes result;
    int free_bits = 0;
    const auto put = [&](unsigned code, int length) {  // Huffman codes begin with their highest bit
        while (length-- > 0) {
            if (free_bits == 0) result.push_back(0), free_bits = 8;
            result.back() |= static_cast<std::uint8_t>((code >> length & 1) << (8 - free_bits--));
        }
    };
    put(0b1'10, 3);                                          // the last block; fixed codes
    put(0b00110000, 8);                                      // the literal 0
    for (; copies > 0; --copies) put(0b11000101'00000, 13);  // length 258, distance 1
    put(0, 7);                                               // the end
    return result;
}

// An archive of one entry that is compressed by method 8 of zip, and says that it has `size` bytes with this checksum.
inline Bytes compressed_archive(const std::string& name, const Bytes& deflated, std::size_t size, std::uint32_t crc) {
    Bytes archive = write_zip({{name, deflated}});
    const std::size_t table = 30 + name.size() + deflated.size();
    archive[table + 10] = 8;
    for (std::size_t byte = 0; byte < 4; ++byte) {
        archive[table + 16 + byte] = static_cast<std::uint8_t>(crc >> 8 * byte);
        archive[table + 24 + byte] = static_cast<std::uint8_t>(size >> 8 * byte);
    }
    return archive;
}

}  // namespace petal
