#include "formats/npy.hpp"

#include "formats/file_error.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstring>
#include <limits>
#include <string>

using namespace petal;

namespace {

// An .npy file of version 1.0 with this header and these numbers.
template <class Number>
std::vector<std::uint8_t> array_file(const std::string& header, const std::vector<Number>& numbers) {
    std::vector<std::uint8_t> bytes = {0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, static_cast<std::uint8_t>(header.size()),
                                       0};
    const std::size_t start = bytes.size() + header.size();
    bytes.resize(start + numbers.size() * sizeof(Number));
    std::memcpy(bytes.data() + start - header.size(), header.data(), header.size());
    if (!numbers.empty()) std::memcpy(bytes.data() + start, numbers.data(), numbers.size() * sizeof(Number));
    return bytes;
}

constexpr std::size_t many = 1000;

std::string header_of(const std::string& type, const std::string& shape) {
    return "{'descr': " + type + ", 'fortran_order': False, 'shape': " + shape + ", }\n";
}

std::string npy_refusal(const std::vector<std::uint8_t>& bytes) {
    try {
        read_npy(bytes, "W1", many);
    } catch (const RefusedFileError& error) {
        CHECK(error.refusal().is_sound());
        CHECK(text_of(error.refusal(), Language::zh).starts_with("W1"));
        return error.what();
    }
    return "";
}

Matrix two_by_three() {
    Matrix values(2, 3);
    values << 1, 2, 3, 4, 5, 6;
    return values;
}

}  // namespace

TEST_CASE("an array comes back with the same bits") {
    Matrix values(2, 3);
    values << 0.1, -0.0, 5e-324, std::numeric_limits<double>::max(), -1.0 / 3, 1e-300;
    const NumberArray again = read_npy(write_npy(values), "W1", many);
    CHECK(again.shape == std::vector<std::size_t>{2, 3});
    REQUIRE(again.values.size() == 6);
    CHECK(std::memcmp(again.values.data(), values.data(), 6 * sizeof(double)) == 0);
}

TEST_CASE("the numbers of an array begin at a multiple of 64 bytes, as NumPy wants") {
    for (const int columns : {1, 10, 1000}) {
        const std::size_t numbers = static_cast<std::size_t>(columns) * sizeof(double);
        CHECK((write_npy(Matrix::Zero(1, columns)).size() - numbers) % 64 == 0);
    }
}

TEST_CASE("an array keeps its shape and the order of its entries") {
    const std::vector<double> numbers = {1, 4, 2, 5, 3, 6};
    const auto file = array_file("{'descr': '<f8', 'fortran_order': True, 'shape': (2, 3), }\n", numbers);
    CHECK(read_npy(file, "W1", many).fortran_order);
    CHECK(read_npy(file, "W1", many).values == numbers);
    for (const char* shape : {"()", "(1,)", "(1, 1, 1)", "(1L,)"}) {
        const NumberArray one = read_npy(array_file(header_of("'<f8'", shape), std::vector<double>{7}), "W1", many);
        CHECK(one.values == std::vector<double>{7});
    }
}

TEST_CASE("numbers of every type and byte order are read") {
    struct Case {
        const char* type;
        std::vector<std::uint8_t> big_endian;
        double value;
        bool whole;
    };
    const Case cases[] = {
        {"f8", {0xc0, 0x02, 0, 0, 0, 0, 0, 0}, -2.25, false},
        {"f4", {0x3f, 0, 0, 0}, 0.5, false},
        {"f2", {0x3e, 0x00}, 1.5, false},
        {"f2", {0x80, 0x01}, -std::ldexp(1, -24), false},
        {"f2", {0x7b, 0xff}, 65504, false},
        {"f2", {0xfc, 0x00}, -std::numeric_limits<double>::infinity(), false},
        {"b1", {1}, 1, true},
        {"i1", {0xfe}, -2, true},
        {"u1", {0xfe}, 254, true},
        {"i2", {0xff, 0x7f}, -129, true},
        {"u2", {0xff, 0x7f}, 65407, true},
        {"i4", {0xff, 0xff, 0xff, 0x7f}, -129, true},
        {"u4", {0xff, 0xff, 0xff, 0x7f}, 4294967167.0, true},
        {"i8", {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f}, -129, true},
        {"u8", {0x80, 0, 0, 0, 0, 0, 0, 0}, 9223372036854775808.0, true},
    };
    for (const Case& one : cases) {
        CAPTURE(one.type, one.value);
        const std::vector<std::uint8_t> reversed(one.big_endian.rbegin(), one.big_endian.rend());
        const auto read = [&](const std::string& order, const std::vector<std::uint8_t>& bytes) {
            return read_npy(array_file(header_of("'" + order + one.type + "'", "(1,)"), bytes), "W1", many);
        };
        CHECK(read(">", one.big_endian).values == std::vector<double>{one.value});
        CHECK(read("<", reversed).values == std::vector<double>{one.value});
        CHECK(read("<", reversed).whole == one.whole);
        if (one.big_endian.size() == 1) CHECK(read("|", one.big_endian).values == std::vector<double>{one.value});
    }
    const std::vector<std::uint8_t> nan = {0x7e, 0x00};
    CHECK(std::isnan(read_npy(array_file(header_of("'>f2'", "()"), nan), "W1", many).values[0]));
}

TEST_CASE("what holds no numbers is refused by the name of what it holds") {
    const auto refusal_of = [](const std::string& type) {
        return npy_refusal(array_file(header_of(type, "(1,)"), std::vector<double>{1, 1}));
    };
    CHECK(refusal_of("'|O'").find("W1 holds Python objects (|O); Petal reads") == 0);
    CHECK(refusal_of("'<c16'").find("complex numbers (<c16)") != std::string::npos);
    CHECK(refusal_of("'<U3'").find("text (<U3)") != std::string::npos);
    CHECK(refusal_of("'|S3'").find("text (|S3)") != std::string::npos);
    CHECK(refusal_of("'<f16'").find("floats of another size (<f16)") != std::string::npos);
    CHECK(refusal_of("'<M8[ns]'").find("dates (<M8[ns])") != std::string::npos);
    CHECK(refusal_of("'|V2'").find("raw bytes (|V2)") != std::string::npos);
    CHECK(refusal_of("[('x', '<f8')]").find("records of several fields") != std::string::npos);
    for (const char* unknown : {"''", "'<'", "'f8'", "'<f'", "'<f3'", "'<i3'", "'=f8'", "'<c\x01'", "7", "None"}) {
        CAPTURE(unknown);
        CHECK(refusal_of(unknown).find("W1 holds ") == 0);
    }
    CHECK(npy_refusal({}).find("W1 is not a NumPy array") == 0);
    std::vector<std::uint8_t> later = write_npy(two_by_three());
    later[6] = 4;
    CHECK(npy_refusal(later).find("W1 is not a NumPy array") == 0);
}

TEST_CASE("a shape that asks for more than the file holds, or than is wanted, is refused before memory is taken") {
    const std::vector<double> one = {1};
    for (const char* shape :
         {"(2,)", "(268435456, 268435456)", "(268435456, 0)", "(99999999999999999999999,)", "(1, 2", "(-1,)", "1"}) {
        CAPTURE(shape);
        CHECK(npy_refusal(array_file(header_of("'<f8'", shape), one)) != "");
    }
    CHECK(read_npy(array_file(header_of("'<f8'", "(0, 268435456, 1)"), one), "W1", many).values.empty());
    const auto bytes = array_file(header_of("'|u1'", "(7, 143)"), std::vector<std::uint8_t>(1001));
    CHECK(npy_refusal(bytes).find("W1 is too large: its shape is (7, 143), and at most 1000") == 0);
}

TEST_CASE("an array that is cut off anywhere is refused") {
    const auto file = write_npy(two_by_three());
    for (std::size_t size = 0; size < file.size(); ++size) {
        CAPTURE(size);
        CHECK(npy_refusal({file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size)}) != "");
    }
}

TEST_CASE("texts are read as bytes of UTF-8, a row each, up to their zeros") {
    const NumberArray bytes = read_npy_texts(
        array_file<char>(header_of("'|S7'", "(2,)"), {'n', 'o', 'n', '-', 'c', 'a', 't', 'c', 'a', 't', 0, 0, 0, 0}),
        "list_classes", many);
    CHECK(bytes.shape == std::vector<std::size_t>{2, 7});
    CHECK(bytes.whole);
    CHECK(bytes.values == std::vector<double>{'n', 'o', 'n', '-', 'c', 'a', 't', 'c', 'a', 't', 0, 0, 0, 0});
    const NumberArray unicode = read_npy_texts(
        array_file<std::uint32_t>(header_of("'<U2'", "(2,)"), {0x732b, 0, 0xe9, 'z'}), "list_classes", many);
    CHECK(unicode.shape == std::vector<std::size_t>{2, 6});
    CHECK(unicode.values == std::vector<double>{0xe7, 0x8c, 0xab, 0, 0, 0, 0xc3, 0xa9, 'z', 0, 0, 0});
}

TEST_CASE("texts that are cut off, too many, or none are refused") {
    const auto refuses = [](const std::vector<std::uint8_t>& bytes) {
        CHECK_THROWS_AS(read_npy_texts(bytes, "list_classes", many), RefusedFileError);
    };
    refuses(array_file<char>(header_of("'|S7'", "(2,)"), {'n', 'o'}));
    refuses(array_file<char>(header_of("'|S0'", "(2,)"), {'n', 'o'}));
    refuses(array_file<char>(header_of("'|S999999999999'", "(2,)"), {'n', 'o'}));
    refuses(array_file<char>(header_of("'<U400'", "(3,)"), std::vector<char>(4800, 'a')));
    refuses(array_file<double>(header_of("'<f8'", "(2,)"), {1, 2}));
    refuses(array_file<char>(header_of("'|O'", "(2,)"), {'n', 'o'}));
    CHECK(read_npy_texts(array_file<char>(header_of("'|S7'", "(0,)"), {}), "list_classes", many).values.empty());
}
