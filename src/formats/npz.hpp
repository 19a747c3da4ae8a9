// Archives of NumPy arrays, as numpy.savez and savez_compressed write them.
#pragma once

#include "formats/number_array.hpp"
#include "formats/zip.hpp"
#include "math/matrix.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace petal {

// An archive whose arrays are read by name. The bytes must outlive it.
class NpzFile {
  public:
    // Throws RefusedFileError when the bytes are no archive, or are cut off.
    explicit NpzFile(std::span<const std::uint8_t> bytes);

    // Throws RefusedFileError when there are several of that name.
    bool has(const std::string& name) const;

    // The array of a name that it has. Throws RefusedFileError when it is damaged, holds no numbers, or, before
    // memory is taken for it, more than `most_entries`.
    NumberArray read(const std::string& name, std::size_t most_entries) const;

    // The same of an array of texts (read_npy_texts).
    NumberArray read_texts(const std::string& name, std::size_t most_entries) const;

    // Of all that is in it, in its order: arrays without their ".npy".
    std::vector<std::string> names() const;

  private:
    const ZipEntry* entry(const std::string& name) const;

    std::vector<ZipEntry> entries_;
};

// The bytes depend on names and values alone; nothing is compressed.
std::vector<std::uint8_t> write_npz(const std::vector<std::pair<std::string, Matrix>>& arrays);

}  // namespace petal
