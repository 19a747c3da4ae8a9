// Any bytes are refused with a fault and the values of its sentence, or give pictures whose labels are 0 and 1. HDF5 is
// read by a library, which is not what is tested here.
#include "data/picture_file.hpp"
#include "experiment/picture_arrays.hpp"
#include "formats/hdf5.hpp"

#include <cstdlib>
#include <cstring>
#include <iterator>

using namespace petal;

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

void require_sound(const PictureSet& set) {
    require(set.pixels.size() == set.labels.size() * picture_bytes && set.count() <= most_pictures);
    for (const std::uint8_t label : set.labels) require(label <= 1);
}

// The first byte chooses the file's form; for arrays the bytes after it choose shape, order, type and values.
std::vector<NumberArray> arrays_of(std::span<const std::uint8_t> bytes) {
    static const std::size_t sizes[] = {0, 1, 2, 3, 64, picture_bytes, 1001, std::size_t{1} << 40};
    std::vector<NumberArray> arrays;
    std::size_t at = 0;
    const auto next = [&] { return at < bytes.size() ? bytes[at++] : std::uint8_t{0}; };
    while (at < bytes.size() && arrays.size() < 4) {
        NumberArray array;
        array.name = picture_array_names[next() % std::size(picture_array_names)].name;
        for (int dimensions = next() % 5; dimensions > 0; --dimensions) array.shape.push_back(sizes[next() % 8]);
        array.fortran_order = next() % 2 == 1;
        array.whole = next() % 2 == 1;
        array.values.assign(next() % 3 * (next() % 2 ? picture_bytes : 1), next() / (array.whole ? 1.0 : 255.0));
        if (!array.values.empty()) array.values.front() = next() % 2;
        arrays.push_back(std::move(array));
    }
    return arrays;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::span<const std::uint8_t> bytes(data + 1, size - 1);
    if (is_hdf5(bytes)) return 0;
    try {
        const PictureFile file = data[0] % 2 == 0 ? read_pictures(bytes) : pictures_of(arrays_of(bytes));
        require_sound(file.train);
        require_sound(file.test);
        require(file.train.count() + file.test.count() > 0);
    } catch (const RefusedFileError& error) {
        require(std::strlen(error.what()) > 0 && error.refusal().is_sound());
    }
    return 0;
}
