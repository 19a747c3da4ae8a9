#include "formats/zip.hpp"

#include "deflated.hpp"
#include "formats/file_error.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string_view>

using namespace petal;

namespace {

constexpr std::size_t much = 1'000'000;

// The sentence of what is wrong with an archive's first entry; nothing when it can be read.
std::string zip_refusal(std::span<const std::uint8_t> archive, std::size_t most_bytes = much) {
    try {
        zip_contents(zip_entries(archive).at(0), most_bytes);
    } catch (const RefusedFileError& error) {
        CHECK(error.refusal().is_sound());
        return error.what();
    }
    return "";
}

std::string_view text_of(const ZipContents& contents) {
    return {reinterpret_cast<const char*>(contents.bytes().data()), contents.bytes().size()};
}

void put(Bytes& bytes, std::uint64_t value, int size) {
    for (int byte = 0; byte < size; ++byte) bytes.push_back(static_cast<std::uint8_t>(value >> 8 * byte));
}
void replace(Bytes& bytes, std::size_t at, std::uint64_t value, int size) {
    for (int byte = 0; byte < size; ++byte)
        bytes[at + static_cast<std::size_t>(byte)] = static_cast<std::uint8_t>(value >> 8 * byte);
}

// "first" in an archive whose sizes and places all stand in fields of 64 bits.
Bytes zip64_archive() {
    Bytes archive = write_zip({{"a.npy", bytes_of("first")}});
    const std::size_t table = 30 + 5 + 5, end = table + 46 + 5;
    Bytes extra;
    put(extra, 1, 2), put(extra, 24, 2);
    for (const std::uint64_t number : {std::uint64_t{5}, std::uint64_t{5}, std::uint64_t{0}}) put(extra, number, 8);
    Bytes end64;
    put(end64, 0x06064b50, 4), put(end64, 44, 8), put(end64, 45, 2), put(end64, 45, 2), put(end64, 0, 8);
    for (const std::uint64_t number :
         {std::uint64_t{1}, std::uint64_t{1}, std::uint64_t{46 + 5 + 28}, std::uint64_t{table}})
        put(end64, number, 8);
    put(end64, 0x07064b50, 4), put(end64, 0, 4), put(end64, end + extra.size(), 8), put(end64, 1, 4);
    for (const std::size_t at : {table + 20, table + 24, table + 42, end + 16}) replace(archive, at, 0xffffffff, 4);
    replace(archive, table + 30, extra.size(), 2);
    extra.insert(extra.end(), end64.begin(), end64.end());
    archive.insert(archive.begin() + static_cast<std::ptrdiff_t>(end), extra.begin(), extra.end());
    return archive;
}

}  // namespace

TEST_CASE("the checksum of the nine digits is the one that is published for CRC-32") {
    CHECK(crc32(bytes_of("123456789")) == 0xcbf43926u);
    CHECK(crc32({}) == 0);
}

TEST_CASE("an archive gives back its files in order") {
    const auto archive = write_zip({{"a.npy", bytes_of("first")}, {"b.npy", {}}, {"c.npy", bytes_of("third")}});
    const auto entries = zip_entries(archive);
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].name == "a.npy");
    CHECK(entries[2].name == "c.npy");
    CHECK(text_of(zip_contents(entries[2], much)) == "third");
    CHECK(text_of(zip_contents(entries[1], much)) == "");
}

TEST_CASE("an archive with a comment or something in front of it is read") {
    auto archive = write_zip({{"a.npy", bytes_of("first")}});
    const std::string_view comment = "made by hand";
    archive[archive.size() - 2] = static_cast<std::uint8_t>(comment.size());
    archive.insert(archive.end(), comment.begin(), comment.end());
    CHECK(zip_entries(archive).size() == 1);
}

TEST_CASE("a flipped bit in a file is noticed when the file is read") {
    auto archive = write_zip({{"a.npy", bytes_of("first")}});
    constexpr std::size_t in_the_contents = 30 + 5;
    archive[in_the_contents] ^= 1;
    CHECK(zip_refusal(archive).find("a.npy is damaged") == 0);
}

TEST_CASE("a compressed file is unpacked and its checksum tested") {
    const Bytes text = bytes_of("first");
    const Bytes archive = compressed_archive("a.npy", deflated(text), text.size(), crc32(text));
    CHECK(text_of(zip_contents(zip_entries(archive)[0], much)) == "first");
    CHECK(text_of(zip_contents(zip_entries(compressed_archive("a.npy", deflated({}), 0, 0))[0], much)) == "");
    CHECK(zip_refusal(compressed_archive("a.npy", deflated(text), 5, 1)).find("checksum") != std::string::npos);
    CHECK(zip_refusal(compressed_archive("a.npy", deflated(text), 6, crc32(text))).find("unpacked") !=
          std::string::npos);
    CHECK(zip_refusal(compressed_archive("a.npy", bytes_of("\xff\xff"), 5, 1)).find("unpacked") != std::string::npos);
}

TEST_CASE("what unpacks to more than is wanted is refused before memory is taken") {
    const Bytes zeros = deflated_zeros(100);
    constexpr std::size_t size = 1 + 258 * 100;
    const Bytes archive = compressed_archive("a.npy", zeros, size, crc32(Bytes(size, 0)));
    CHECK(zip_refusal(archive, size) == "");
    CHECK(zip_refusal(archive, size - 1).find("a.npy is too large") == 0);
    CHECK(zip_refusal(compressed_archive("a.npy", zeros, 0xfffffffe, 1)).find("4295 MB") != std::string::npos);
    CHECK(zip_refusal(compressed_archive("a.npy", zeros, 0xfffffffe, 1), 0xffffffff).find("cannot be unpacked") !=
          std::string::npos);
    CHECK(zip_refusal(write_zip({{"a.npy", Bytes(size, 0)}}), size - 1).find("a.npy is too large") == 0);
}

TEST_CASE("other methods and encryption are named") {
    Bytes archive = write_zip({{"a.npy", bytes_of("first")}});
    const std::size_t table_of_contents = 30 + 5 + 5;
    archive[table_of_contents + 10] = 14;
    CHECK(zip_refusal(archive).find("method 14") != std::string::npos);
    archive[table_of_contents + 8] = 1;
    CHECK(zip_refusal(archive).find("encrypted") != std::string::npos);
}

TEST_CASE("sizes and places in fields of 64 bits are read") {
    const Bytes archive = zip64_archive();
    const auto entries = zip_entries(archive);
    REQUIRE(entries.size() == 1);
    CHECK(text_of(zip_contents(entries[0], much)) == "first");
    for (std::size_t at = 0; at < archive.size(); ++at) {
        Bytes changed = archive;
        changed[at] ^= 0xff;
        zip_refusal(changed);
    }
}

TEST_CASE("an entry is found by its name, which must be its own") {
    const auto archive = write_zip({{"a.npy", {}}, {"b.npy", {}}, {"b.npy", {}}});
    const auto entries = zip_entries(archive);
    CHECK(find_entry(entries, "a.npy") == &entries[0]);
    CHECK(find_entry(entries, "c.npy") == nullptr);
    CHECK_THROWS_AS(find_entry(entries, "b.npy"), RefusedFileError);
}

TEST_CASE("an archive that is cut off anywhere is refused") {
    const auto archive = write_zip({{"a.npy", bytes_of("first")}, {"b.npy", bytes_of("second")}});
    for (std::size_t size = 0; size < archive.size(); ++size) {
        CAPTURE(size);
        CHECK_THROWS_AS(zip_entries(std::span(archive).first(size)), FileError);
    }
}
