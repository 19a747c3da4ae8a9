// Pictures and their labels from files: NumPy archives and the course's HDF5 files. Bytes in, never paths.
#pragma once

#include "data/picture_set.hpp"
#include "training/file_error.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace petal {

using PictureFileError = BilingualFileError;

// An array of a file, in NumPy's C order or, as the transpose of one is saved, in Fortran's.
struct NumberArray {
    std::string name;
    std::vector<std::size_t> shape;
    bool fortran_order = false;
    bool whole = false;          // of a type of whole numbers
    std::vector<double> values;  // none where the shape has more than most_entries_of_pictures
};

// The product of the sizes, or the largest number where that is larger still.
std::size_t entries_of(const std::vector<std::size_t>& shape);

// The sets that a file holds. X and Y alone stand in `train`, and do not say which of the two they are.
struct PictureFile {
    PictureSet train, test;
    bool says_part = true;
};

// X is named train_set_x, test_set_x or X, and Y likewise. X is of shape (m, 64, 64, 3), or (12288, m) as the course
// flattens it, or (m, 12288); whole numbers are 0 … 255, others 0 … 1, which are rounded to 256 steps. Y holds m
// entries 0 and 1 in any shape. Throws PictureFileError for anything else, for more than most_pictures, and for a set
// that has only one of the two classes.
PictureFile pictures_of(const std::vector<NumberArray>& arrays);

// The arrays of an .npz archive that pictures_of looks at. Memory is bounded by the size of the file.
std::vector<NumberArray> arrays_of_npz(std::span<const std::uint8_t> bytes);

// Those of an HDF5 file. Where Petal is built without an HDF5 library, a sentence that says so.
std::vector<NumberArray> arrays_of_hdf5(std::span<const std::uint8_t> bytes);

// Either of the two, told apart by how the bytes begin; a user block may stand in front of an HDF5 file.
PictureFile read_pictures(std::span<const std::uint8_t> bytes);

// True for the names that pictures_of looks at.
bool is_picture_array(const std::string& name);

// No array of pictures or labels has more entries.
inline constexpr std::size_t most_entries_of_pictures = std::size_t{most_pictures} * picture_bytes;

}  // namespace petal
