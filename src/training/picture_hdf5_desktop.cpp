// By the HDF5 library, which reads the file's bytes from memory.
#include "training/picture_file.hpp"

#include <hdf5.h>
#include <hdf5_hl.h>

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
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    operator hid_t() const { return id_; }
    bool is_open() const { return id_ >= 0; }

  private:
    hid_t id_;
    Close close_;
};

[[noreturn]] void refuse(const std::string& name) {
    throw PictureFileError(name + " cannot be read: the file is damaged or cut off.",
                           name + " 无法读取：文件已损坏或不完整。");
}

std::vector<std::size_t> shape_of(hid_t set, const std::string& name) {
    const Handle space(H5Dget_space(set), H5Sclose);
    const int dimensions = space.is_open() ? H5Sget_simple_extent_ndims(space) : -1;
    if (dimensions < 0) refuse(name);
    std::vector<hsize_t> sizes(static_cast<std::size_t>(dimensions));
    if (H5Sget_simple_extent_dims(space, sizes.data(), nullptr) < 0) refuse(name);
    return {sizes.begin(), sizes.end()};
}

NumberArray read_array(hid_t file, const std::string& name) {
    const Handle set(H5Dopen2(file, name.c_str(), H5P_DEFAULT), H5Dclose);
    if (!set.is_open()) refuse(name);
    NumberArray array;
    array.name = name;
    array.shape = shape_of(set, name);
    std::size_t entries = 1;
    for (const std::size_t size : array.shape) {
        if (size > 0 && entries > most_entries_of_pictures / size)
            throw PictureFileError(name + " holds more than " + std::to_string(most_pictures) + " pictures.",
                                   name + " 的图片超过 " + std::to_string(most_pictures) + " 张。");
        entries *= size;
    }
    const Handle type(H5Dget_type(set), H5Tclose);
    const H5T_class_t kind = type.is_open() ? H5Tget_class(type) : H5T_NO_CLASS;
    if (kind != H5T_INTEGER && kind != H5T_FLOAT)
        throw PictureFileError(name + " holds no numbers.", name + " 中不是数值。");
    array.whole = kind == H5T_INTEGER;
    array.values.resize(entries);
    if (entries > 0 && H5Dread(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, array.values.data()) < 0)
        refuse(name);
    return array;
}

}  // namespace

std::vector<NumberArray> arrays_of_hdf5(std::span<const std::uint8_t> bytes) {
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);  // a library never prints
    // The library takes a buffer that it may write to, and keeps a copy of its own.
    std::vector<std::uint8_t> image(bytes.begin(), bytes.end());
    const Handle file(H5LTopen_file_image(image.data(), image.size(), 0), H5Fclose);
    if (!file.is_open())
        throw PictureFileError("This is not a whole HDF5 file: it is damaged or cut off.",
                               "这不是完整的 HDF5 文件：它已损坏或被截断。");
    std::vector<NumberArray> arrays;
    for (const char* name : {"train_set_x", "train_set_y", "test_set_x", "test_set_y", "X", "Y"})
        if (H5Lexists(file, name, H5P_DEFAULT) > 0) arrays.push_back(read_array(file, name));
    return arrays;
}

}  // namespace petal
