// Pictures and their labels from files: NumPy archives and the course's HDF5 files. Bytes in, never paths.
#pragma once

#include "data/picture_set.hpp"
#include "formats/file_error.hpp"
#include "formats/number_array.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace petal {

// The sets that a file holds. X and Y alone stand in `train`, and do not say which of the two they are.
struct PictureFile {
    PictureSet train, test;
    bool says_part = true;
    std::vector<std::string> class_names = {};  // of label 0 and 1, short; empty where the file has none
};

// Names are those of picture_arrays.hpp. X is of shape (m, 64, 64, 3), or (12288, m) as the course
// flattens it, or (m, 12288); whole numbers are 0 … 255, others 0 … 1, which are rounded to 256 steps. Y holds m
// entries 0 and 1 in any shape. Throws RefusedFileError for anything else, for more than most_pictures, and for a set
// that has only one of the two classes. Names of classes that cannot be used are passed over.
PictureFile pictures_of(const std::vector<NumberArray>& arrays);

// Reads an .npz archive or an HDF5 file, told apart by how the bytes begin; other arrays in it are passed over. Memory
// is bounded by the size of the file. Throws as pictures_of does, and for what is neither.
PictureFile read_pictures(std::span<const std::uint8_t> bytes);

// No array of pictures or labels has more entries.
inline constexpr std::size_t most_entries_of_pictures = std::size_t{most_pictures} * picture_bytes;

}  // namespace petal
