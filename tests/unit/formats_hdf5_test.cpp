#include "formats/hdf5.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string_view>

using namespace petal;

namespace {

std::vector<std::uint8_t> signed_at(std::size_t at) {
    constexpr std::string_view signature = "\x89HDF\r\n\x1a\n";
    std::vector<std::uint8_t> bytes(at, 0);
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    return bytes;
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
