#include "training/zip.hpp"

#include "training/file_error.hpp"

#include <algorithm>
#include <array>

namespace petal {

namespace {

using Bytes = std::vector<std::uint8_t>;
using View = std::span<const std::uint8_t>;

constexpr std::uint32_t local_signature = 0x04034b50, central_signature = 0x02014b50, end_signature = 0x06054b50;
constexpr std::size_t local_size = 30, central_size = 46, end_size = 22;
constexpr std::uint16_t version = 20, no_time = 0, first_of_1980 = 0x21;
constexpr std::uint32_t in_zip64 = 0xffffffff;

void put16(Bytes& bytes, std::size_t value) {
    bytes.push_back(static_cast<std::uint8_t>(value));
    bytes.push_back(static_cast<std::uint8_t>(value >> 8));
}
void put32(Bytes& bytes, std::size_t value) {
    put16(bytes, value & 0xffff);
    put16(bytes, value >> 16 & 0xffff);
}

// The fields that the local header and the table of contents share.
void put_description(Bytes& bytes, const ZipFile& file, std::uint32_t crc) {
    put16(bytes, version);
    put16(bytes, 0);  // flags
    put16(bytes, 0);  // method: stored
    put16(bytes, no_time);
    put16(bytes, first_of_1980);
    put32(bytes, crc);
    put32(bytes, file.contents.size());
    put32(bytes, file.contents.size());
    put16(bytes, file.name.size());
    put16(bytes, 0);  // extra field
}

void put_central(Bytes& bytes, const ZipFile& file, std::uint32_t crc, std::size_t offset) {
    put32(bytes, central_signature);
    put16(bytes, version);
    put_description(bytes, file, crc);
    put16(bytes, 0);  // comment
    put16(bytes, 0);  // disk
    put16(bytes, 0);  // internal attributes
    put32(bytes, 0);  // external attributes
    put32(bytes, offset);
    bytes.insert(bytes.end(), file.name.begin(), file.name.end());
}

[[noreturn]] void fail_cut_off() {
    throw FileError("The file is damaged or cut off: its table of contents points outside it.");
}

View part(View bytes, std::size_t offset, std::size_t size) {
    if (offset > bytes.size() || size > bytes.size() - offset) fail_cut_off();
    return bytes.subspan(offset, size);
}
std::uint16_t get16(View bytes, std::size_t offset) {
    const View field = part(bytes, offset, 2);
    return static_cast<std::uint16_t>(field[0] | field[1] << 8);
}
std::uint32_t get32(View bytes, std::size_t offset) {
    return get16(bytes, offset) | static_cast<std::uint32_t>(get16(bytes, offset + 2)) << 16;
}

// The end record is the last thing but for a comment of at most 65535 bytes.
std::size_t find_end_record(View archive) {
    constexpr std::size_t longest_comment = 65535;
    if (archive.size() >= end_size) {
        const std::size_t last = archive.size() - end_size;
        for (std::size_t back = 0; back <= std::min(last, longest_comment); ++back)
            if (get32(archive, last - back) == end_signature) return last - back;
    }
    throw FileError("This is not an .npz file (a zip archive of NumPy arrays), or it is cut off.");
}

View stored_bytes(View archive, std::size_t offset, std::size_t size) {
    if (get32(archive, offset) != local_signature) fail_cut_off();
    const std::size_t name_size = get16(archive, offset + 26), extra_size = get16(archive, offset + 28);
    return part(archive, offset + local_size + name_size + extra_size, size);
}

ZipEntry read_entry(View archive, std::size_t at) {
    if (get32(archive, at) != central_signature) fail_cut_off();
    ZipEntry entry;
    entry.flags = get16(archive, at + 8);
    entry.method = get16(archive, at + 10);
    entry.crc = get32(archive, at + 16);
    const std::uint32_t size = get32(archive, at + 20), offset = get32(archive, at + 42);
    if (size == in_zip64 || offset == in_zip64)
        throw FileError("The file holds more than 4 GB, which Petal does not read.");
    const View name = part(archive, at + central_size, get16(archive, at + 28));
    entry.name.assign(name.begin(), name.end());
    entry.stored = stored_bytes(archive, offset, size);
    return entry;
}

constexpr std::array<std::uint32_t, 256> crc_table = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t rest = i;
        for (int bit = 0; bit < 8; ++bit) rest = rest >> 1 ^ (rest & 1 ? 0xedb88320u : 0u);
        table[i] = rest;
    }
    return table;
}();

}  // namespace

std::uint32_t crc32(View bytes) {
    std::uint32_t crc = 0xffffffff;
    for (const std::uint8_t byte : bytes) crc = crc >> 8 ^ crc_table[(crc ^ byte) & 0xff];
    return ~crc;
}

std::vector<std::uint8_t> write_zip(const std::vector<ZipFile>& files) {
    Bytes archive, table_of_contents;
    for (const ZipFile& file : files) {
        const std::uint32_t crc = crc32(file.contents);
        put_central(table_of_contents, file, crc, archive.size());
        put32(archive, local_signature);
        put_description(archive, file, crc);
        archive.insert(archive.end(), file.name.begin(), file.name.end());
        archive.insert(archive.end(), file.contents.begin(), file.contents.end());
    }
    const std::size_t contents_size = archive.size();
    archive.insert(archive.end(), table_of_contents.begin(), table_of_contents.end());
    put32(archive, end_signature);
    put32(archive, 0);  // number of this disk, and of the one with the table
    put16(archive, files.size());
    put16(archive, files.size());
    put32(archive, table_of_contents.size());
    put32(archive, contents_size);
    put16(archive, 0);  // comment
    return archive;
}

std::vector<ZipEntry> zip_entries(View archive) {
    const std::size_t end = find_end_record(archive);
    const int count = get16(archive, end + 10);
    std::size_t at = get32(archive, end + 16);
    std::vector<ZipEntry> entries;
    for (int i = 0; i < count; ++i) {
        entries.push_back(read_entry(archive, at));
        at += central_size + get16(archive, at + 28) + get16(archive, at + 30) + get16(archive, at + 32);
    }
    return entries;
}

std::span<const std::uint8_t> zip_contents(const ZipEntry& entry) {
    if (entry.method != 0 || (entry.flags & 1) != 0)
        throw FileError(entry.name +
                        " is compressed or encrypted. Save it with numpy.savez instead of numpy.savez_compressed.");
    if (crc32(entry.stored) != entry.crc) throw FileError(entry.name + " is damaged: its checksum is wrong.");
    return entry.stored;
}

}  // namespace petal
