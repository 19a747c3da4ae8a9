// By the HDF5 library, which reads the file's bytes from memory.
#include "formats/hdf5.hpp"
#include "formats/hdf5_refusal.hpp"

#include <hdf5.h>
#include <hdf5_hl.h>

#include <algorithm>
#include <utility>

namespace petal {

namespace {

// An identifier of the library, closed with its scope.
class Handle {
  public:
    using Close = herr_t (*)(hid_t);
    Handle(hid_t id, Close close) : id_(id), close_(close) {}
    ~Handle() {
        if (id_ >= 0) close_(id_);
    }
    Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, H5I_INVALID_HID)), close_(other.close_) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    operator hid_t() const { return id_; }
    bool is_open() const { return id_ >= 0; }

  private:
    hid_t id_;
    Close close_;
};

// Shape, type and entries come from a file as anybody may have made it, so no other file is opened for it.
herr_t open_no_other_file(const char*, const char*, const char*, const char*, unsigned*, hid_t, void*) { return -1; }

H5L_type_t link_type(hid_t file, const std::string& name) {
    H5L_info_t link{};
    return H5Lget_info(file, name.c_str(), &link, H5P_DEFAULT) < 0 ? H5L_TYPE_ERROR : link.type;
}

// Throws where there is no array.
void require_array(hid_t file, const std::string& name, hid_t access) {
    const H5L_type_t link = link_type(file, name);
    if (link == H5L_TYPE_EXTERNAL) throw hdf5_refusal(name, "elsewhere");
    const Handle object(H5Oopen(file, name.c_str(), access), H5Oclose);
    if (!object.is_open()) throw hdf5_refusal(name, link == H5L_TYPE_SOFT ? "link" : "damaged");
    if (H5Iget_type(object) != H5I_DATASET) throw hdf5_refusal(name, "group");
}

// Throws where the entries lie in other files.
void require_own_entries(hid_t settings, const std::string& name) {
    if (H5Pget_layout(settings) == H5D_VIRTUAL || H5Pget_external_count(settings) > 0)
        throw hdf5_refusal(name, "elsewhere");
}

std::vector<std::size_t> shape_of(hid_t set, const std::string& name) {
    const Handle space(H5Dget_space(set), H5Sclose);
    const int dimensions = space.is_open() ? H5Sget_simple_extent_ndims(space) : -1;
    if (dimensions < 0) throw hdf5_refusal(name, "damaged");
    std::vector<hsize_t> sizes(static_cast<std::size_t>(dimensions));
    if (H5Sget_simple_extent_dims(space, sizes.data(), nullptr) < 0) throw hdf5_refusal(name, "damaged");
    return {sizes.begin(), sizes.end()};
}

// An enumeration, as h5py's booleans are, is numbers that have names. Throws where there are no numbers.
bool is_whole(hid_t set, const std::string& name) {
    const Handle type(H5Dget_type(set), H5Tclose);
    const H5T_class_t kind = type.is_open() ? H5Tget_class(type) : H5T_NO_CLASS;
    if (kind != H5T_INTEGER && kind != H5T_ENUM && kind != H5T_FLOAT) throw hdf5_refusal(name, "type");
    return kind != H5T_FLOAT;
}

// Why the entries could not be read.
std::string reason(hid_t settings) {
    for (int i = 0; i < H5Pget_nfilters(settings); ++i) {
        std::size_t values = 0;
        unsigned flags = 0, about = 0;
        const int filter =
            H5Pget_filter2(settings, static_cast<unsigned>(i), &flags, &values, nullptr, 0, nullptr, &about);
        if (filter >= 0 && H5Zfilter_avail(filter) <= 0) return "filter " + std::to_string(filter);
    }
    return "damaged";
}

// The array, with its entries in this file. Throws where there is none.
Handle open_array(hid_t file, const std::string& name) {
    const Handle access(H5Pcreate(H5P_DATASET_ACCESS), H5Pclose);
    H5Pset_elink_cb(access, open_no_other_file, nullptr);
    require_array(file, name, access);
    Handle set(H5Dopen2(file, name.c_str(), access), H5Dclose);
    if (!set.is_open()) throw hdf5_refusal(name, "damaged");
    const Handle settings(H5Dget_create_plist(set), H5Pclose);
    require_own_entries(settings, name);
    return set;
}

NumberArray read_array(hid_t file, const std::string& name, std::size_t most_entries) {
    const Handle set = open_array(file, name);
    NumberArray array;
    array.name = name;
    array.shape = shape_of(set, name);
    array.whole = is_whole(set, name);
    const std::size_t entries = entries_of(array.shape);
    if (entries > most_entries) return array;
    array.values.resize(entries);
    if (entries > 0 && H5Dread(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, array.values.data()) < 0)
        throw hdf5_refusal(name, reason(Handle(H5Dget_create_plist(set), H5Pclose)));
    return array;
}

using Texts = std::vector<std::string>;

// Texts of fixed length lie one behind the other, filled up with zeros.
Texts fixed_texts(hid_t set, hid_t type, std::size_t count) {
    const std::size_t width = H5Tget_size(type);
    std::string together(count * width, '\0');
    Texts texts;
    if (H5Dread(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, together.data()) < 0) return texts;
    for (std::size_t i = 0; i < count; ++i) texts.push_back(together.substr(i * width, width));
    return texts;
}

// Texts of any length are allocated by the library, and given back to it.
Texts variable_texts(hid_t set, hid_t type, std::size_t count) {
    std::vector<char*> read(count, nullptr);
    Texts texts;
    if (H5Dread(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, read.data()) < 0) return texts;
    for (const char* text : read) texts.emplace_back(text ? text : "");
    const Handle space(H5Dget_space(set), H5Sclose);
    H5Dvlen_reclaim(type, space, H5P_DEFAULT, read.data());
    return texts;
}

// None where the array holds no texts or more than `most_bytes` of them, a text of any length counting as its place.
Texts texts_of(hid_t set, const std::string& name, std::size_t most_bytes) {
    const Handle type(H5Dget_type(set), H5Tclose);
    if (!type.is_open() || H5Tget_class(type) != H5T_STRING) return {};
    std::vector<std::size_t> shape = shape_of(set, name);
    shape.push_back(H5Tget_size(type));
    if (entries_of(shape) > most_bytes) return {};
    shape.pop_back();
    const std::size_t count = entries_of(shape);
    return H5Tis_variable_str(type) > 0 ? variable_texts(set, type, count) : fixed_texts(set, type, count);
}

// A row of bytes for each text.
std::optional<NumberArray> rows_of(const Texts& texts, const std::string& name, std::size_t most_bytes) {
    std::size_t width = 0;
    for (const std::string& text : texts) width = std::max(width, text.size());
    if (texts.empty() || width > most_bytes / texts.size()) return std::nullopt;
    NumberArray array{name, {texts.size(), width}, false, true, std::vector<double>(texts.size() * width)};
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t k = 0; k < texts[i].size(); ++k)
            array.values[i * width + k] = static_cast<std::uint8_t>(texts[i][k]);
    return array;
}

// The library takes a buffer that it may write to, and keeps a copy of its own.
Handle open_file(std::span<const std::uint8_t> bytes) {
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);  // a library never prints
    std::vector<std::uint8_t> image(bytes.begin(), bytes.end());
    Handle file(H5LTopen_file_image(image.data(), image.size(), 0), H5Fclose);
    if (!file.is_open()) throw RefusedFileError(FileFault::hdf5_cut_off, {});
    return file;
}

bool has(hid_t file, const std::string& name) { return H5Lexists(file, name.c_str(), H5P_DEFAULT) > 0; }

}  // namespace

std::vector<NumberArray> read_hdf5(std::span<const std::uint8_t> bytes, std::span<const std::string> names,
                                   std::size_t most_entries) {
    const Handle file = open_file(bytes);
    std::vector<NumberArray> arrays;
    for (const std::string& name : names)
        if (has(file, name)) arrays.push_back(read_array(file, name, most_entries));
    return arrays;
}

std::optional<NumberArray> read_hdf5_texts(std::span<const std::uint8_t> bytes, const std::string& name,
                                           std::size_t most_bytes) {
    const Handle file = open_file(bytes);
    if (!has(file, name)) return std::nullopt;
    try {
        return rows_of(texts_of(open_array(file, name), name, most_bytes), name, most_bytes);
    } catch (const RefusedFileError&) {
        return std::nullopt;
    }
}

}  // namespace petal
