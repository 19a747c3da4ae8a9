// Zip archives in memory, uncompressed, as numpy.savez writes them.
// Source: PKWARE, .ZIP File Format Specification 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace petal {

struct ZipFile {
    std::string name;
    std::vector<std::uint8_t> contents;
};

// The bits depend on the files alone: the date is always 1 January 1980. At most 65535 files, 4 GB together.
std::vector<std::uint8_t> write_zip(const std::vector<ZipFile>& files);

// A file inside an archive, which must outlive it.
struct ZipEntry {
    std::string name;
    std::uint16_t flags = 0, method = 0;  // method 0 is uncompressed
    std::uint32_t crc = 0;
    std::span<const std::uint8_t> stored;
};

// The table of contents. Throws FileError when the bytes are no zip archive, or are cut off.
std::vector<ZipEntry> zip_entries(std::span<const std::uint8_t> archive);

// Throws FileError when the entry is compressed, encrypted or damaged.
std::span<const std::uint8_t> zip_contents(const ZipEntry& entry);

// The checksum of zip: reflected polynomial 0xedb88320.
std::uint32_t crc32(std::span<const std::uint8_t> bytes);

}  // namespace petal
