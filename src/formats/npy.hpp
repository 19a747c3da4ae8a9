// One NumPy array as the bytes of an .npy file.
// Source: NumPy Enhancement Proposal 1, "A simple file format for NumPy arrays", versions 1.0 to 3.0.
#pragma once

#include "formats/number_array.hpp"
#include "math/matrix.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace petal {

// A two-dimensional float64 array in C order.
std::vector<std::uint8_t> write_npy(const Matrix& values);

// Reads whole numbers, booleans, float16, float32 and float64, little- and big-endian. Throws RefusedFileError, whose
// sentence begins with `name`, for other types, for bytes that are cut off and for more than `most_entries`.
NumberArray read_npy(std::span<const std::uint8_t> bytes, const std::string& name, std::size_t most_entries);

// Reads an array of texts, bytes or Unicode, as whole numbers 0 … 255: a row for each text, its bytes in UTF-8 and
// zeros after them. Throws as read_npy does; `most_entries` counts texts and their characters.
NumberArray read_npy_texts(std::span<const std::uint8_t> bytes, const std::string& name, std::size_t most_entries);

// No file of so many entries is larger.
constexpr std::size_t most_npy_bytes(std::size_t entries) { return entries * 8 + 65536; }

}  // namespace petal
