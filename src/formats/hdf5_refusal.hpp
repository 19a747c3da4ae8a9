// Why an array of an HDF5 file is not read.
#pragma once

#include "formats/file_error.hpp"

#include <string>
#include <string_view>

namespace petal {

// `reason` is a key of the table in hdf5_refusal.cpp, for a filter with its number behind: "group", "filter 32000"; any
// other one means "damaged". web/hdf5_worker.js, which reads these files on the page, knows the keys too.
RefusedFileError hdf5_refusal(const std::string& array, std::string_view reason);

}  // namespace petal
