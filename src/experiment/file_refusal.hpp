// Why a file that the user gave is not taken, as a code: whoever shows it words it in the language of the moment.
#pragma once

#include "experiment/language.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace petal {

// One for each sentence of the table in file_refusal.cpp.
enum class FileFault : std::uint8_t {
    // A file as a whole.
    neither_hdf5_nor_npz,
    no_npz,
    npz_cut_off,
    hdf5_cut_off,
    no_hdf5_library,
    // An entry of an .npz, as it lies in the archive.
    entry_twice,
    entry_encrypted,
    entry_of_other_method,
    entry_too_large,
    entry_not_unpacked,
    entry_checksum,
    // An array of an .npz.
    no_numpy_array,
    array_cut_off,
    no_shape,
    array_too_large,
    too_few_numbers,
    python_objects,
    complex_numbers,
    text_entries,
    dates,
    spans_of_time,
    other_floats,
    raw_bytes,
    records,
    unknown_type,
    // An array of an HDF5 file.
    array_damaged,
    group,
    broken_link,
    in_other_file,
    no_numbers,
    other_numbers,
    other_storage,
    other_filter,
    // Arrays of pictures and labels.
    no_pictures,
    no_pixels,
    no_labels,
    shape_of_no_picture,
    array_without_picture,
    too_many_in_array,
    too_many_together,
    value_out_of_range,
    label_count,
    other_label,
    no_cats,
    nothing_but_cats,
};

struct FileRefusal {
    FileFault fault = FileFault::neither_hdf5_nor_npz;
    std::vector<std::string> values;  // what its sentence is filled with: names, numbers and shapes, of no language

    bool is_sound() const;  // as many values as the sentence has places
    bool operator==(const FileRefusal&) const = default;
};

// The sentence; places stay in it where the refusal is not sound.
std::string text_of(const FileRefusal& refusal, Language language);

}  // namespace petal
