#include "training/npy.hpp"

#include "training/file_error.hpp"

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
    std::memcpy(bytes.data() + start, numbers.data(), numbers.size() * sizeof(Number));
    return bytes;
}

std::string refusal(const std::vector<std::uint8_t>& bytes) {
    try {
        read_npy(bytes, "W1");
    } catch (const FileError& error) {
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
    const Matrix again = read_npy(write_npy(values), "W1");
    REQUIRE(again.rows() == 2);
    REQUIRE(again.cols() == 3);
    CHECK(std::memcmp(again.data(), values.data(), 6 * sizeof(double)) == 0);
}

TEST_CASE("the numbers of an array begin at a multiple of 64 bytes, as NumPy wants") {
    for (const int columns : {1, 10, 1000}) {
        const std::size_t numbers = static_cast<std::size_t>(columns) * sizeof(double);
        CHECK((write_npy(Matrix::Zero(1, columns)).size() - numbers) % 64 == 0);
    }
}

TEST_CASE("columns that were stored one after the other become rows") {
    const std::vector<double> by_columns = {1, 4, 2, 5, 3, 6};
    const auto file = array_file("{'descr': '<f8', 'fortran_order': True, 'shape': (2, 3), }\n", by_columns);
    CHECK(read_npy(file, "W1") == two_by_three());
}

TEST_CASE("float32 becomes double, and one dimension becomes a column") {
    const std::vector<float> numbers = {0.5f, -2.25f};
    const Matrix values =
        read_npy(array_file("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }\n", numbers), "b1");
    REQUIRE(values.rows() == 2);
    REQUIRE(values.cols() == 1);
    CHECK(values(0) == 0.5);
    CHECK(values(1) == -2.25);
}

TEST_CASE("other types and other dimensions are named when they are refused") {
    const auto refusal_of = [](const std::string& type, const std::string& shape) {
        const std::vector<double> one = {1};
        return refusal(array_file("{'descr': " + type + ", 'fortran_order': False, 'shape': " + shape + ", }\n", one));
    };
    CHECK(refusal_of("'<i8'", "(1,)").find("<i8") != std::string::npos);
    CHECK(refusal_of("'>f8'", "(1,)").find(">f8") != std::string::npos);
    CHECK(refusal_of("'<f8'", "()").find("0 dimensions") != std::string::npos);
    CHECK(refusal_of("'<f8'", "(1, 1, 1)").find("3 dimensions") != std::string::npos);
    CHECK(refusal_of("[('x', '<f8')]", "(1,)").find("W1") == 0);
    CHECK(refusal({}).find("W1") == 0);
}

TEST_CASE("a shape that asks for more than the file holds is refused before memory is taken") {
    const std::vector<double> one = {1};
    for (const char* shape : {"(2,)", "(268435456, 268435456)", "(268435456, 0)", "(0, 268435456, 1)",
                              "(99999999999999999999999,)", "(1, 2", "(-1,)", "1"}) {
        CAPTURE(shape);
        CHECK(refusal(array_file("{'descr': '<f8', 'fortran_order': False, 'shape': " + std::string(shape) + ", }\n",
                                 one)) != "");
    }
}

TEST_CASE("an array that is cut off anywhere is refused") {
    const auto file = write_npy(two_by_three());
    for (std::size_t size = 0; size < file.size(); ++size) {
        CAPTURE(size);
        CHECK(refusal({file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size)}) != "");
    }
}
