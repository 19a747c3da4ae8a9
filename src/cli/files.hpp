// Files as bytes; FileError says which file and why.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace petal {

// `-` is the standard input. At most 1 GB.
std::vector<std::uint8_t> read_file(const std::string& path);
void write_file(const std::string& path, std::span<const std::uint8_t> bytes);

// Throws before a long training what write_file would throw after it; makes an empty file where there is none.
void check_writable(const std::string& path);

}  // namespace petal
