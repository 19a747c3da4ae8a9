#include "training/zip.hpp"

#include "training/file_error.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string_view>

using namespace petal;

namespace {

std::vector<std::uint8_t> bytes_of(std::string_view text) { return {text.begin(), text.end()}; }

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
    const auto third = zip_contents(entries[2]);
    CHECK(std::string_view(reinterpret_cast<const char*>(third.data()), third.size()) == "third");
    CHECK(zip_contents(entries[1]).empty());
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
    CHECK_THROWS_AS(zip_contents(zip_entries(archive)[0]), FileError);
}

TEST_CASE("a compressed file is refused with what to do instead") {
    auto archive = write_zip({{"a.npy", bytes_of("first")}});
    const std::size_t table_of_contents = 30 + 5 + 5;
    archive[table_of_contents + 10] = 8;
    try {
        zip_contents(zip_entries(archive)[0]);
        FAIL("it was read");
    } catch (const FileError& error) {
        CHECK(std::string_view(error.what()).find("numpy.savez ") != std::string_view::npos);
    }
}

TEST_CASE("an archive that is cut off anywhere is refused") {
    const auto archive = write_zip({{"a.npy", bytes_of("first")}, {"b.npy", bytes_of("second")}});
    for (std::size_t size = 0; size < archive.size(); ++size) {
        CAPTURE(size);
        CHECK_THROWS_AS(zip_entries(std::span(archive).first(size)), FileError);
    }
}
