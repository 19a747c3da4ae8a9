#include "formats/inflate.hpp"

#include "deflated.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string_view>

using namespace petal;

TEST_CASE("deflated data of all three kinds of blocks is unpacked") {
    const Bytes stored(100'000, 7);
    CHECK(inflated(deflated(stored), stored.size()) == stored);

    constexpr std::string_view sentence =
        "columns are examples, and the columns of X are the examples of the columns of Y";
    const Bytes fixed = {0x4b, 0xce, 0xcf, 0x29, 0xcd, 0xcd, 0x2b, 0x56, 0x48, 0x2c, 0x4a, 0x55, 0x48,
                         0xad, 0x48, 0xcc, 0x2d, 0xc8, 0x49, 0x2d, 0xd6, 0x51, 0x48, 0xcc, 0x4b, 0x51,
                         0x28, 0xc9, 0x48, 0x55, 0x48, 0x86, 0xca, 0xe6, 0xa7, 0x29, 0x44, 0x80, 0x95,
                         0x80, 0x04, 0x61, 0xca, 0x40, 0xa2, 0x68, 0x8a, 0x22, 0x01};
    CHECK(inflated(fixed, sentence.size()) == bytes_of(sentence));

    Bytes squares;
    for (int i = 0; i < 260; ++i) squares.push_back(static_cast<std::uint8_t>(i * i % 101 % 13));
    const Bytes dynamic = {0xcd, 0x8d, 0xdb, 0x0d, 0xc4, 0x40, 0x0c, 0x02, 0xf1, 0x2e, 0x7e, 0xbb, 0xff, 0x7a,
                           0xe3, 0x48, 0x77, 0x3d, 0xe4, 0x13, 0x0d, 0x0c, 0x10, 0xe6, 0x9d, 0xaa, 0xb9, 0xe9,
                           0xbc, 0xac, 0x93, 0x61, 0xd6, 0xa7, 0xcd, 0x34, 0xc7, 0x05, 0x22, 0x06, 0x23, 0xcd,
                           0x11, 0x4a, 0xd5, 0x22, 0xba, 0xc1, 0xd2, 0x0d, 0x01, 0x7f, 0x09, 0x4c, 0xb6, 0xe6,
                           0x93, 0xfa, 0x1b, 0x46, 0x9e, 0x5a, 0x95, 0xff, 0xbd, 0x5c, 0xfc, 0xe9, 0x93, 0x07};
    CHECK(inflated(dynamic, squares.size()) == squares);
    CHECK(inflated(deflated({}), 0) == Bytes{});
}

TEST_CASE("deflated data has the size that is told, neither less nor more") {
    const Bytes zeros = deflated_zeros(1000);
    constexpr std::size_t size = 1 + 258 * 1000;
    CHECK(inflated(zeros, size) == Bytes(size, 0));
    for (const std::size_t other : {std::size_t{0}, std::size_t{1}, size - 1, size + 1, 10 * size, std::size_t(-1)})
        CHECK_FALSE(inflated(zeros, other));
}

TEST_CASE("deflated data that is cut off or has a wrong byte is refused or unpacked, never worse") {
    const Bytes zeros = deflated_zeros(20);
    constexpr std::size_t size = 1 + 258 * 20;
    for (std::size_t length = 0; length < zeros.size(); ++length) {
        CAPTURE(length);
        CHECK_FALSE(inflated(std::span(zeros).first(length), size));
    }
    for (std::size_t at = 0; at < zeros.size(); ++at) {
        Bytes changed = zeros;
        changed[at] ^= 0x5a;
        const auto bytes = inflated(changed, size);
        CHECK((!bytes || bytes->size() == size));
    }
}
