#include "formats/npz.hpp"

#include "formats/file_error.hpp"
#include "formats/npy.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("an .npz archive gives its arrays by name, whatever their order") {
    const Matrix W = Matrix::Constant(2, 3, 0.5), b = Matrix::Ones(2, 1);
    const auto bytes = write_npz({{"W1", W}, {"b1", b}});
    const NpzFile file(bytes);
    CHECK(file.names() == std::vector<std::string>{"W1", "b1"});
    CHECK(file.has("b1"));
    CHECK_FALSE(file.has("b1.npy"));
    CHECK_FALSE(file.has("b2"));
    const NumberArray array = file.read("W1", 6);
    CHECK(array.name == "W1");
    CHECK(array.shape == std::vector<std::size_t>{2, 3});
    CHECK(array.values == std::vector<double>(6, 0.5));
    CHECK_THROWS_AS(file.read("W1", 5), RefusedFileError);
}

TEST_CASE("what else is in an .npz archive is named and is no array") {
    const auto bytes = write_zip({{"X.npy", write_npy(Matrix::Ones(1, 1))}, {"notes", {1, 2}}});
    const NpzFile file(bytes);
    CHECK(file.names() == std::vector<std::string>{"X", "notes"});
    CHECK(file.has("X"));
    CHECK_FALSE(file.has("notes"));
}

TEST_CASE("an array that is in an .npz archive twice is refused") {
    const auto bytes = write_npz({{"X", Matrix::Ones(1, 1)}, {"X", Matrix::Ones(1, 1)}});
    CHECK_THROWS_AS(NpzFile(bytes).has("X"), RefusedFileError);
}
