#include "cli/files.hpp"

#include "formats/file_error.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace petal {

namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 30;

[[noreturn]] void fail(const char* what, const std::string& path) {
    throw FileError(std::string("Cannot ") + what + " " + path + ": " + std::strerror(errno) + ".");
}

struct Closer {
    void operator()(std::FILE* file) const {
        if (file != stdin) std::fclose(file);
    }
};

}  // namespace

std::vector<std::uint8_t> read_file(const std::string& path) {
    const std::unique_ptr<std::FILE, Closer> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
    if (!file) fail("open", path);
    std::vector<std::uint8_t> bytes;
    std::array<std::uint8_t, 65536> block;
    while (const std::size_t count = std::fread(block.data(), 1, block.size(), file.get())) {
        bytes.insert(bytes.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
        if (bytes.size() > most_bytes) throw FileError(path + " is larger than 1 GB.");
    }
    if (std::ferror(file.get())) fail("read", path);
    return bytes;
}

void check_writable(const std::string& path) {
    std::FILE* file = std::fopen(path.c_str(), "ab");
    if (file == nullptr) fail("write", path);
    std::fclose(file);
}

void write_file(const std::string& path, std::span<const std::uint8_t> bytes) {
    std::FILE* file = std::fopen(path.c_str(), "wb");
    if (file == nullptr) fail("write", path);
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    if (std::fclose(file) != 0 || !written) fail("write", path);
}

}  // namespace petal
