// One NumPy array as the bytes of an .npy file.
// Source: NumPy Enhancement Proposal 1, "A simple file format for NumPy arrays", versions 1.0 to 3.0.
#pragma once

#include "math/matrix.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace petal {

// A two-dimensional float64 array in C order.
std::vector<std::uint8_t> write_npy(const Matrix& values);

// Reads float64 or float32 in C or Fortran order. One dimension of n entries becomes n × 1.
// Throws FileError, whose sentence begins with `name`, for anything else and for bytes that are cut off.
Matrix read_npy(std::span<const std::uint8_t> bytes, const std::string& name);

// An array of any shape as it lies in the file.
struct NpyArray {
    std::vector<std::size_t> shape;
    bool fortran_order = false;
    bool whole = false;  // of a type of whole numbers
    std::vector<double> values;
};

// Reads float64, float32, bool and whole numbers of any width. Throws FileError as read_npy does, and for an array of
// more than `most_entries`.
NpyArray read_npy_array(std::span<const std::uint8_t> bytes, const std::string& name, std::size_t most_entries);

}  // namespace petal
