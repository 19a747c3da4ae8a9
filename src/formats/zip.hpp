// Zip archives in memory: written uncompressed, as numpy.savez does, and read compressed too, as numpy.savez_compressed
// writes them.
// Source: PKWARE, .ZIP File Format Specification 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16 and 4.5.3.
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
    std::uint16_t flags = 0, method = 0;
    std::uint32_t crc = 0;
    std::uint64_t size = 0;                // unpacked, as the archive says
    std::span<const std::uint8_t> stored;  // as it lies in the archive
};

// The table of contents. Throws RefusedFileError when the bytes are no zip archive, or are cut off.
std::vector<ZipEntry> zip_entries(std::span<const std::uint8_t> archive);

// The entry of this name; none when there is none. Throws RefusedFileError when there are several.
const ZipEntry* find_entry(const std::vector<ZipEntry>& entries, const std::string& name);

// The bytes of an entry: in the archive itself where they are stored as they are.
struct ZipContents {
    std::vector<std::uint8_t> unpacked;
    std::span<const std::uint8_t> stored;
    std::span<const std::uint8_t> bytes() const { return unpacked.empty() ? stored : unpacked; }
};

// Throws RefusedFileError when the entry is encrypted, compressed by another method than deflate, damaged, or, before
// memory is taken for it, larger than `most_bytes`.
ZipContents zip_contents(const ZipEntry& entry, std::size_t most_bytes);

// The checksum of zip: reflected polynomial 0xedb88320.
std::uint32_t crc32(std::span<const std::uint8_t> bytes);

}  // namespace petal
