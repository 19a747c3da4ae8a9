// Why an array of an HDF5 file is not read, in the words of both languages.
#pragma once

#include "formats/file_error.hpp"

#include <string>

namespace petal {

// `reason` is a key of the table in hdf5_refusal.cpp, for a filter with its number behind: "group", "filter 32000".
// web/hdf5_worker.js, which reads these files on the page, knows the keys too.
BilingualFileError hdf5_refusal(const std::string& array, const std::string& reason);

}  // namespace petal
