#include "data/picture_file.hpp"

#include "experiment/picture_arrays.hpp"
#include "formats/hdf5.hpp"
#include "formats/npz.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

// X and Y alone are taken as those to train on.
bool is_of(const PictureArrayName& known, PicturePart part) {
    return known.part == part || (known.part == PicturePart::unsaid && part == PicturePart::train);
}

const NumberArray* find_array(const std::vector<NumberArray>& arrays, PicturePart part, bool of_labels) {
    for (const PictureArrayName& known : picture_array_names)
        for (const NumberArray& array : arrays)
            if (is_of(known, part) && known.of_labels == of_labels && array.name == known.name) return &array;
    return nullptr;
}

std::string first_name(PicturePart part) {
    for (const PictureArrayName& known : picture_array_names)
        if (known.part == part && !known.of_labels) return std::string(known.name);
    return "";
}

[[noreturn]] void refuse_shape(const NumberArray& X) {
    throw RefusedFileError(FileFault::shape_of_no_picture, {X.name, shape_text(X.shape)});
}

// How an array's entries lie: entry r of picture i stands at offset(i, r).
struct Layout {
    std::size_t m = 0, of_picture = 0, of_y = 0, of_x = 0, of_channel = 0;
    std::size_t offset(std::size_t i, std::size_t r) const {
        const std::size_t channel = r % picture_channels, place = r / picture_channels;
        return i * of_picture + place / picture_side * of_y + place % picture_side * of_x + channel * of_channel;
    }
};

Layout columns_layout(std::size_t m, std::size_t of_picture, std::size_t of_entry) {
    return {m, of_picture, of_entry * picture_side * picture_channels, of_entry * picture_channels, of_entry};
}

Layout layout_of(const NumberArray& X) {
    constexpr std::size_t side = picture_side, channels = picture_channels, n_x = picture_bytes;
    const std::vector<std::size_t>& s = X.shape;
    if (s.size() == 4 && s[1] == side && s[2] == side && s[3] == channels) {
        if (X.fortran_order) return {s[0], 1, s[0], s[0] * side, s[0] * side * side};
        return {s[0], n_x, side * channels, channels, 1};
    }
    if (s.size() == 2 && s[0] == n_x)
        return X.fortran_order ? columns_layout(s[1], n_x, 1) : columns_layout(s[1], 1, s[1]);
    if (s.size() == 2 && s[1] == n_x)
        return X.fortran_order ? columns_layout(s[0], 1, s[0]) : columns_layout(s[0], n_x, 1);
    refuse_shape(X);
}

void require_entries(const NumberArray& array, std::size_t count) {
    if (array.values.size() != count) throw RefusedFileError(FileFault::array_cut_off, {array.name});
}

std::vector<std::uint8_t> labels_of(const NumberArray& Y, std::size_t m) {
    if (const std::size_t count = entries_of(Y.shape); count != m)
        throw RefusedFileError(FileFault::label_count, {Y.name, std::to_string(count), std::to_string(m)});
    require_entries(Y, m);
    std::vector<std::uint8_t> labels;
    for (const double value : Y.values) {
        if (value != 0 && value != 1) throw RefusedFileError(FileFault::other_label, {Y.name});
        labels.push_back(value == 1 ? 1 : 0);
    }
    const auto cats = std::count(labels.begin(), labels.end(), 1);
    if (cats == 0) throw RefusedFileError(FileFault::no_cats, {Y.name});
    if (cats == static_cast<std::ptrdiff_t>(m)) throw RefusedFileError(FileFault::nothing_but_cats, {Y.name});
    return labels;
}

std::uint8_t pixel_of(double value, const NumberArray& X) {
    const double largest = X.whole ? 255 : 1;
    if (!(value >= 0 && value <= largest))
        throw RefusedFileError(FileFault::value_out_of_range, {X.name, X.whole ? "255" : "1"});
    return static_cast<std::uint8_t>(std::lround(X.whole ? value : value * 255));
}

PictureSet set_of(const NumberArray& X, const NumberArray& Y) {
    const Layout layout = layout_of(X);
    if (layout.m == 0) throw RefusedFileError(FileFault::array_without_picture, {X.name});
    if (layout.m > most_pictures)
        throw RefusedFileError(FileFault::too_many_in_array,
                               {X.name, std::to_string(layout.m), std::to_string(most_pictures)});
    require_entries(X, layout.m * picture_bytes);
    PictureSet set;
    set.labels = labels_of(Y, layout.m);
    set.pixels.resize(X.values.size());
    for (std::size_t i = 0; i < layout.m; ++i)
        for (std::size_t r = 0; r < picture_bytes; ++r)
            set.pixels[i * picture_bytes + r] = pixel_of(X.values[layout.offset(i, r)], X);
    return set;
}

PictureSet read_set(const std::vector<NumberArray>& arrays, PicturePart part) {
    const NumberArray *X = find_array(arrays, part, false), *Y = find_array(arrays, part, true);
    if (!X && !Y) return {};
    if (!X) throw RefusedFileError(FileFault::no_pixels, {Y->name, first_name(part)});
    if (!Y) throw RefusedFileError(FileFault::no_labels, {X->name});
    return set_of(*X, *Y);
}

bool says_part(const std::vector<NumberArray>& arrays) {
    for (const PictureArrayName& known : picture_array_names)
        for (const NumberArray& array : arrays)
            if (known.part != PicturePart::unsaid && array.name == known.name) return true;
    return false;
}

// Shown as a word of a sentence: without what cannot be seen, and cut before a letter of UTF-8, not in it.
std::string short_name(const NumberArray& names, std::size_t row) {
    constexpr std::size_t longest = 16;
    const std::size_t width = names.shape[1];
    std::string name;
    for (std::size_t i = 0; i < width; ++i) {
        const double byte = names.values[row * width + i];
        if (!(byte >= ' ' && byte <= 255) || byte == 127) continue;
        const auto letter = static_cast<std::uint8_t>(byte);
        if (name.size() >= longest && (letter & 0xc0) != 0x80) break;
        name += static_cast<char>(letter);
    }
    return name;
}

std::vector<std::string> class_names_of(const std::vector<NumberArray>& arrays) {
    for (const NumberArray& array : arrays) {
        if (array.name != class_names_array || array.shape.size() != 2 || array.shape[0] < 2) continue;
        if (array.values.size() != entries_of(array.shape)) continue;
        const std::string other = short_name(array, 0), cat = short_name(array, 1);
        if (!other.empty() && !cat.empty() && other != cat) return {other, cat};
    }
    return {};
}

// Nobody needs them to learn, so what is wrong with them is no reason to refuse the pictures.
void add_class_names(const NpzFile& file, std::vector<NumberArray>& arrays) {
    const std::string name(class_names_array);
    try {
        if (file.has(name)) arrays.push_back(file.read_texts(name, most_pictures));
    } catch (const RefusedFileError&) {
    }
}

std::vector<NumberArray> arrays_of_npz(std::span<const std::uint8_t> bytes) {
    const NpzFile file(bytes);
    std::vector<NumberArray> arrays;
    for (const PictureArrayName& known : picture_array_names) {
        const std::string name(known.name);
        const std::size_t most = known.of_labels ? std::size_t{most_pictures} : most_entries_of_pictures;
        if (file.has(name)) arrays.push_back(file.read(name, most));
    }
    add_class_names(file, arrays);
    return arrays;
}

std::vector<NumberArray> arrays_of_hdf5(std::span<const std::uint8_t> bytes) {
    std::vector<std::string> names;
    for (const PictureArrayName& known : picture_array_names) names.emplace_back(known.name);
    std::vector<NumberArray> arrays = read_hdf5(bytes, names, most_entries_of_pictures);
    if (auto texts = read_hdf5_texts(bytes, std::string(class_names_array), most_pictures))
        arrays.push_back(std::move(*texts));
    return arrays;
}

bool is_zip(std::span<const std::uint8_t> bytes) { return bytes.size() >= 2 && bytes[0] == 'P' && bytes[1] == 'K'; }

}  // namespace

PictureFile pictures_of(const std::vector<NumberArray>& arrays) {
    PictureFile file{read_set(arrays, PicturePart::train), read_set(arrays, PicturePart::test), says_part(arrays),
                     class_names_of(arrays)};
    if (file.train.count() + file.test.count() == 0) throw RefusedFileError(FileFault::no_pictures, {});
    return file;
}

PictureFile read_pictures(std::span<const std::uint8_t> bytes) {
    if (is_hdf5(bytes)) return pictures_of(arrays_of_hdf5(bytes));
    if (is_zip(bytes)) return pictures_of(arrays_of_npz(bytes));
    throw RefusedFileError(FileFault::neither_hdf5_nor_npz, {});
}

}  // namespace petal
