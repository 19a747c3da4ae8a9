// Without the HDF5 library. The page reads HDF5 in JavaScript and hands the arrays over.
#include "formats/file_error.hpp"
#include "formats/hdf5.hpp"

namespace petal {

std::vector<NumberArray> read_hdf5(std::span<const std::uint8_t>, std::span<const std::string>, std::size_t) {
    throw BilingualFileError(
        "This petal is built without the HDF5 library: save X and Y with numpy.savez, or build it where libhdf5-dev "
        "is installed.",
        "这个 petal 编译时没有 HDF5 库：请用 numpy.savez 保存 X 和 Y，或在装有 libhdf5-dev 的系统上编译。");
}

}  // namespace petal
