// Without the HDF5 library. The page reads HDF5 in JavaScript and hands the arrays over.
#include "training/picture_file.hpp"

namespace petal {

std::vector<NumberArray> arrays_of_hdf5(std::span<const std::uint8_t>) {
    throw PictureFileError(
        "This petal is built without the HDF5 library: save X and Y with numpy.savez, or build it where libhdf5-dev "
        "is installed.",
        "这个 petal 编译时没有 HDF5 库：请用 numpy.savez 保存 X 和 Y，或在装有 libhdf5-dev 的系统上编译。");
}

}  // namespace petal
