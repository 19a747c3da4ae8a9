#include "formats/npz.hpp"

#include "formats/npy.hpp"

#include <string_view>

namespace petal {

namespace {

constexpr std::string_view ending = ".npy";

}  // namespace

NpzFile::NpzFile(std::span<const std::uint8_t> bytes) : entries_(zip_entries(bytes)) {}

bool NpzFile::has(const std::string& name) const { return entry(name) != nullptr; }

NumberArray NpzFile::read(const std::string& name, std::size_t most_entries) const {
    return read_npy(zip_contents(*entry(name), most_npy_bytes(most_entries)).bytes(), name, most_entries);
}

NumberArray NpzFile::read_texts(const std::string& name, std::size_t most_entries) const {
    return read_npy_texts(zip_contents(*entry(name), most_npy_bytes(most_entries)).bytes(), name, most_entries);
}

std::vector<std::string> NpzFile::names() const {
    std::vector<std::string> names;
    for (const ZipEntry& entry : entries_) {
        const bool is_array = entry.name.ends_with(ending);
        names.push_back(entry.name.substr(0, entry.name.size() - (is_array ? ending.size() : 0)));
    }
    return names;
}

const ZipEntry* NpzFile::entry(const std::string& name) const {
    return find_entry(entries_, name + std::string(ending));
}

std::vector<std::uint8_t> write_npz(const std::vector<std::pair<std::string, Matrix>>& arrays) {
    std::vector<ZipFile> files;
    for (const auto& [name, values] : arrays) files.push_back({name + std::string(ending), write_npy(values)});
    return write_zip(files);
}

}  // namespace petal
