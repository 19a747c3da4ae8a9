#include "training/npy.hpp"
#include "training/picture_file.hpp"
#include "training/zip.hpp"

namespace petal {

namespace {

constexpr std::string_view ending = ".npy";

NumberArray read_array(const ZipEntry& entry, const std::string& name) {
    NpyArray array = read_npy_array(zip_contents(entry), name, most_entries_of_pictures);
    return {name, std::move(array.shape), array.fortran_order, array.whole, std::move(array.values)};
}

}  // namespace

std::vector<NumberArray> arrays_of_npz(std::span<const std::uint8_t> bytes) {
    std::vector<NumberArray> arrays;
    try {
        for (const ZipEntry& entry : zip_entries(bytes)) {
            if (!entry.name.ends_with(ending)) continue;
            const std::string name = entry.name.substr(0, entry.name.size() - ending.size());
            if (is_picture_array(name)) arrays.push_back(read_array(entry, name));
        }
    } catch (const PictureFileError&) {
        throw;
    } catch (const FileError& error) {
        throw PictureFileError(error.what(),
                               "这个 .npz 文件无法读取：它已损坏、不完整、经过压缩，或数组的类型不受支持。");
    }
    return arrays;
}

}  // namespace petal
