#include "formats/zip.hpp"

#include "formats/file_error.hpp"
#include "formats/inflate.hpp"

#include <algorithm>
#include <array>

namespace petal {

namespace {

using Bytes = std::vector<std::uint8_t>;
using View = std::span<const std::uint8_t>;

constexpr std::uint32_t local_signature = 0x04034b50, central_signature = 0x02014b50, end_signature = 0x06054b50,
                        end64_signature = 0x06064b50, locator64_signature = 0x07064b50;
constexpr std::size_t local_size = 30, central_size = 46, end_size = 22, end64_size = 56, locator64_size = 20;
constexpr std::uint16_t version = 20, no_time = 0, first_of_1980 = 0x21;
constexpr std::uint16_t stored_method = 0, deflated_method = 8, encrypted_flag = 1;
constexpr std::uint32_t in_zip64 = 0xffffffff;  // the number stands in a field of 64 bits elsewhere

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
    put16(bytes, stored_method);
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

[[noreturn]] void fail_cut_off() { throw RefusedFileError(FileFault::npz_cut_off, {}); }

View part(View bytes, std::uint64_t offset, std::uint64_t size) {
    if (offset > bytes.size() || size > bytes.size() - offset) fail_cut_off();
    return bytes.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(size));
}
std::uint64_t little_endian(View field) {
    std::uint64_t value = 0;
    for (std::size_t i = field.size(); i-- > 0;) value = value << 8 | field[i];
    return value;
}
std::uint16_t get16(View bytes, std::uint64_t at) {
    return static_cast<std::uint16_t>(little_endian(part(bytes, at, 2)));
}
std::uint32_t get32(View bytes, std::uint64_t at) {
    return static_cast<std::uint32_t>(little_endian(part(bytes, at, 4)));
}
std::uint64_t get64(View bytes, std::uint64_t at) { return little_endian(part(bytes, at, 8)); }

// The end record is the last thing but for a comment of at most 65535 bytes.
std::size_t find_end_record(View archive) {
    constexpr std::size_t longest_comment = 65535;
    if (archive.size() >= end_size) {
        const std::size_t last = archive.size() - end_size;
        for (std::size_t back = 0; back <= std::min(last, longest_comment); ++back)
            if (get32(archive, last - back) == end_signature) return last - back;
    }
    throw RefusedFileError(FileFault::no_npz, {});
}

struct TableOfContents {
    std::uint64_t count, offset;
};
TableOfContents table_of_contents(View archive) {
    const std::size_t end = find_end_record(archive);
    const TableOfContents table{get16(archive, end + 10), get32(archive, end + 16)};
    if (table.count != 0xffff && table.offset != in_zip64) return table;
    if (end < locator64_size || get32(archive, end - locator64_size) != locator64_signature) return table;
    const View end64 = part(archive, get64(archive, end - locator64_size + 8), end64_size);
    if (get32(end64, 0) != end64_signature) fail_cut_off();
    return {get64(end64, 32), get64(end64, 48)};
}

// The fields of 64 bits behind an entry's name: of these three numbers the ones that do not fit 32, in this order.
void read_zip64(View extra, std::initializer_list<std::uint64_t*> numbers) {
    constexpr std::uint16_t zip64_id = 1;
    for (std::size_t at = 0; at + 4 <= extra.size(); at += 4 + get16(extra, at + 2)) {
        if (get16(extra, at) != zip64_id) continue;
        const View field = part(extra, at + 4, get16(extra, at + 2));
        std::size_t next = 0;
        for (std::uint64_t* number : numbers)
            if (*number == in_zip64) *number = get64(field, next), next += 8;
        return;
    }
}

View stored_bytes(View archive, std::uint64_t offset, std::uint64_t size) {
    const View header = part(archive, offset, local_size);
    if (get32(header, 0) != local_signature) fail_cut_off();
    const std::size_t name_size = get16(header, 26), extra_size = get16(header, 28);
    return part(archive, offset + local_size + name_size + extra_size, size);
}

ZipEntry read_entry(View archive, std::uint64_t at) {
    const View header = part(archive, at, central_size);
    if (get32(header, 0) != central_signature) fail_cut_off();
    ZipEntry entry;
    entry.flags = get16(header, 8);
    entry.method = get16(header, 10);
    entry.crc = get32(header, 16);
    entry.size = get32(header, 24);
    std::uint64_t size = get32(header, 20), offset = get32(header, 42);
    const View name = part(archive, at + central_size, get16(header, 28));
    read_zip64(part(archive, at + central_size + name.size(), get16(header, 30)), {&entry.size, &size, &offset});
    entry.name.assign(name.begin(), name.end());
    entry.stored = stored_bytes(archive, offset, size);
    return entry;
}

std::string megabytes(std::uint64_t bytes) { return std::to_string((bytes + 999'999) / 1'000'000); }

// What can be told before an entry is unpacked.
void check_readable(const ZipEntry& entry, std::size_t most_bytes) {
    if ((entry.flags & encrypted_flag) != 0) throw RefusedFileError(FileFault::entry_encrypted, {entry.name});
    if (entry.method != stored_method && entry.method != deflated_method)
        throw RefusedFileError(FileFault::entry_of_other_method, {entry.name, std::to_string(entry.method)});
    if (entry.size > most_bytes)
        throw RefusedFileError(FileFault::entry_too_large, {entry.name, megabytes(entry.size), megabytes(most_bytes)});
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
    auto [count, at] = table_of_contents(archive);
    std::vector<ZipEntry> entries;
    for (; count > 0; --count) {
        entries.push_back(read_entry(archive, at));
        at += central_size + get16(archive, at + 28) + get16(archive, at + 30) + get16(archive, at + 32);
    }
    return entries;
}

const ZipEntry* find_entry(const std::vector<ZipEntry>& entries, const std::string& name) {
    const ZipEntry* found = nullptr;
    for (const ZipEntry& entry : entries) {
        if (entry.name != name) continue;
        if (found) throw RefusedFileError(FileFault::entry_twice, {name});
        found = &entry;
    }
    return found;
}

ZipContents zip_contents(const ZipEntry& entry, std::size_t most_bytes) {
    check_readable(entry, most_bytes);
    ZipContents contents;
    if (entry.method == stored_method) {
        contents.stored = entry.stored;
    } else {
        auto bytes = inflated(entry.stored, static_cast<std::size_t>(entry.size));
        if (!bytes) throw RefusedFileError(FileFault::entry_not_unpacked, {entry.name});
        contents.unpacked = std::move(*bytes);
    }
    if (contents.bytes().size() != entry.size || crc32(contents.bytes()) != entry.crc)
        throw RefusedFileError(FileFault::entry_checksum, {entry.name});
    return contents;
}

}  // namespace petal
