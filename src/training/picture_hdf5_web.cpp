// The page reads HDF5 by a library in JavaScript and hands the arrays over.
#include "training/picture_file.hpp"

namespace petal {

std::vector<NumberArray> arrays_of_hdf5(std::span<const std::uint8_t>) {
    throw PictureFileError(
        "Petal compiled to wasm has no HDF5 library of its own: use the native petal, or save X and Y "
        "with numpy.savez.",
        "编译为 wasm 的 Petal 不含 HDF5 库：请使用本机版 petal，或用 numpy.savez 保存 X 和 Y。");
}

}  // namespace petal
