#include "formats/hdf5.hpp"

#include "class_names_files.hpp"
#include "formats/file_error.hpp"

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <string>
#include <string_view>

using namespace petal;

namespace {

std::vector<std::uint8_t> signed_at(std::size_t at) {
    constexpr std::string_view signature = "\x89HDF\r\n\x1a\n";
    std::vector<std::uint8_t> bytes(at, 0);
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    return bytes;
}

// The texts of list_classes, without the zeros that fill them up.
std::optional<std::vector<std::string>> texts_of(const DeflatedFile& file, std::size_t most_bytes = 1000) {
    const std::optional<NumberArray> array = read_hdf5_texts(file.bytes(), "list_classes", most_bytes);
    if (!array) return std::nullopt;
    REQUIRE(array->shape.size() == 2);
    REQUIRE(array->values.size() == entries_of(array->shape));
    std::vector<std::string> texts(array->shape[0]);
    for (std::size_t i = 0; i < array->values.size(); ++i)
        if (array->values[i] != 0) texts[i / array->shape[1]] += static_cast<char>(static_cast<int>(array->values[i]));
    return texts;
}

bool has_library() {
    try {
        read_hdf5(hdf5_names::of_numbers.bytes(), {}, 0);
        return true;
    } catch (const RefusedFileError& error) {
        CHECK(error.refusal().fault == FileFault::no_hdf5_library);
        return false;
    }
}

}  // namespace

TEST_CASE("an HDF5 file is known by its signature, in front or behind a user block") {
    for (const std::size_t at : {0, 512, 1024, 4096}) {
        CAPTURE(at);
        std::vector<std::uint8_t> bytes = signed_at(at);
        CHECK(is_hdf5(bytes));
        bytes.pop_back();
        CHECK_FALSE(is_hdf5(bytes));
    }
    for (const std::size_t at : {1, 256, 511, 1536}) CHECK_FALSE(is_hdf5(signed_at(at)));
    CHECK_FALSE(is_hdf5({}));
}

TEST_CASE("texts of an HDF5 file are read, of fixed and of any length, and nothing else or more than is asked for") {
    if (!has_library()) return;  // the page reads them in JavaScript
    CHECK(texts_of(hdf5_names::of_fixed_length) == std::vector<std::string>{"non-cat", "cat"});
    CHECK(texts_of(hdf5_names::of_fixed_length, 14) == std::vector<std::string>{"non-cat", "cat"});
    CHECK_FALSE(texts_of(hdf5_names::of_fixed_length, 13));
    CHECK(texts_of(hdf5_names::of_any_length) == std::vector<std::string>{"non-cat", "猫"});
    CHECK_FALSE(texts_of(hdf5_names::of_any_length, 15));
    CHECK_FALSE(texts_of(hdf5_names::without_end));
    CHECK_FALSE(texts_of(hdf5_names::of_numbers));
    CHECK_FALSE(read_hdf5_texts(hdf5_names::of_numbers.bytes(), "nothing", 1000));
}
