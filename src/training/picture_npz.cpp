#include "training/npy.hpp"
#include "training/picture_file.hpp"
#include "training/zip.hpp"

namespace petal {

namespace {

constexpr std::string_view ending = ".npy";

NumberArray read_array(const ZipEntry& entry, const std::string& name) {
    const bool of_labels = name.ends_with('y') || name.ends_with('Y');
    const std::size_t most = of_labels ? std::size_t{most_pictures} : most_entries_of_pictures;
    NpyArray array = read_npy(zip_contents(entry, most_npy_bytes(most)).bytes(), name, most);
    return {name, std::move(array.shape), array.fortran_order, array.whole, std::move(array.values)};
}

}  // namespace

std::vector<NumberArray> arrays_of_npz(std::span<const std::uint8_t> bytes) {
    const std::vector<ZipEntry> entries = zip_entries(bytes);
    std::vector<NumberArray> arrays;
    for (const ZipEntry& entry : entries) {
        if (!entry.name.ends_with(ending)) continue;
        const std::string name = entry.name.substr(0, entry.name.size() - ending.size());
        if (is_picture_array(name)) arrays.push_back(read_array(*find_entry(entries, entry.name), name));
    }
    return arrays;
}

}  // namespace petal
