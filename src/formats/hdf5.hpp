// HDF5 files, read by the HDF5 library; the page reads them in JavaScript (web/hdf5_worker.js).
#pragma once

#include "formats/number_array.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace petal {

// True where HDF5's signature stands first, or behind a user block of 512 bytes or a power of two times that.
bool is_hdf5(std::span<const std::uint8_t> bytes);

// Those arrays of the file's top level that have one of these names, in the order of the names. An array of more than
// `most_entries` comes without its values. Throws RefusedFileError for what is no whole file, or no array of numbers
// in it; where Petal is built without an HDF5 library, always.
std::vector<NumberArray> read_hdf5(std::span<const std::uint8_t> bytes, std::span<const std::string> names,
                                   std::size_t most_entries);

// The array of texts of this name as NpzFile::read_texts gives it: shape (texts, bytes of the longest), filled up with
// zeros. Nothing where there is none, and where it holds no texts, more than `most_bytes` of them, or cannot be read;
// throws only for what is no whole file, and without an HDF5 library.
std::optional<NumberArray> read_hdf5_texts(std::span<const std::uint8_t> bytes, const std::string& name,
                                           std::size_t most_bytes);

}  // namespace petal
