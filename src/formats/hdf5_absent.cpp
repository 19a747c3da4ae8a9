// Without the HDF5 library. The page reads HDF5 in JavaScript and hands the arrays over.
#include "formats/file_error.hpp"
#include "formats/hdf5.hpp"

namespace petal {

std::vector<NumberArray> read_hdf5(std::span<const std::uint8_t>, std::span<const std::string>, std::size_t) {
    throw RefusedFileError(FileFault::no_hdf5_library, {});
}

std::optional<NumberArray> read_hdf5_texts(std::span<const std::uint8_t>, const std::string&, std::size_t) {
    throw RefusedFileError(FileFault::no_hdf5_library, {});
}

}  // namespace petal
