#include "training/parameters_file.hpp"

#include "deflated.hpp"
#include "formats/file_error.hpp"
#include "formats/npy.hpp"
#include "formats/npz.hpp"
#include "formats/zip.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>
#include <tuple>

using namespace petal;

namespace {

Parameters two_four_one() {
    Parameters parameters;
    parameters.layers.resize(2);
    parameters.layers[0] = {Matrix::Random(4, 2), Vector::Random(4)};
    parameters.layers[1] = {Matrix::Random(1, 4), Vector::Random(1)};
    return parameters;
}

const Architecture network{{2, 4, 1}, {Activation::tanh}, Output::sigmoid};

template <class Action> std::string refusal(Action action) {
    try {
        action();
    } catch (const FileError& error) {
        return error.what();
    }
    return "";
}

std::string refusal_of(const std::vector<std::pair<std::string, Matrix>>& arrays) {
    return refusal([&] { read_parameters(write_npz(arrays)); });
}

}  // namespace

TEST_CASE("parameters come back from their file with the same bits") {
    const Parameters parameters = two_four_one();
    const Parameters again = read_parameters(write_parameters(parameters));
    REQUIRE(again.layers.size() == 2);
    for (std::size_t l = 0; l < 2; ++l) {
        CHECK(again.layers[l].W == parameters.layers[l].W);
        CHECK(again.layers[l].b == parameters.layers[l].b);
    }
    CHECK(write_parameters(again) == write_parameters(parameters));
}

TEST_CASE("the order of the arrays does not matter, others are passed over, and b may lie down") {
    const Parameters parameters = two_four_one();
    const auto& [first, second] = std::tie(parameters.layers[0], parameters.layers[1]);
    const Matrix lying = first.b.transpose();
    const Parameters again = read_parameters(
        write_npz({{"b2", second.b}, {"costs", Matrix::Zero(1, 7)}, {"W2", second.W}, {"b1", lying}, {"W1", first.W}}));
    CHECK(again.layers[0].b == first.b);
    CHECK(again.layers[1].W == second.W);
}

TEST_CASE("arrays that make no network are refused by name") {
    const Matrix W1 = Matrix::Ones(4, 2), b1 = Matrix::Ones(4, 1), empty(0, 2);
    CHECK(refusal_of({{"V1", W1}}).find("W1") != std::string::npos);
    CHECK(refusal_of({{"W1", W1}}).find("no b1") != std::string::npos);
    CHECK(refusal_of({{"W1", W1}, {"b1", Matrix::Ones(3, 1)}}).find("(3, 1)") != std::string::npos);
    CHECK(refusal_of({{"W1", W1}, {"b1", Matrix::Ones(2, 2)}}).find("(2, 2)") != std::string::npos);
    CHECK(refusal_of({{"W1", empty}, {"b1", b1}}).find("W1 is empty") == 0);
    CHECK(refusal_of({{"W1", W1}, {"b1", b1}, {"W3", W1}}).find("There is a W3, but no W2") == 0);
    CHECK(refusal_of({{"W1", W1}, {"b1", b1}, {"b2", b1}}).find("There is a b2, but no W2") == 0);
    CHECK(refusal_of({{"W1", W1}, {"b1", b1}, {"W1", W1}}).find("W1.npy twice") != std::string::npos);
    CHECK(refusal_of({{"W1", W1 * std::numeric_limits<double>::infinity()}, {"b1", b1}}).find("not finite") !=
          std::string::npos);
    CHECK(refusal_of({{"W1", W1}, {"b1", b1}, {"W2", Matrix::Ones(1, 3)}, {"b2", Matrix::Ones(1, 1)}})
              .find("W2 has 3 columns") == 0);
}

TEST_CASE("weights in Fortran's order are the same matrix") {
    const Matrix W = Matrix::Random(4, 2), columns = W.transpose();
    Bytes npy = write_npy(columns);
    const std::string_view before = "'fortran_order': False, 'shape': (2, 4)",
                           after = "'fortran_order': True,  'shape': (4, 2)";
    std::copy(after.begin(), after.end(), std::search(npy.begin(), npy.end(), before.begin(), before.end()));
    const Bytes file = write_zip({{"W1.npy", npy}, {"b1.npy", write_npy(Matrix::Zero(4, 1))}});
    CHECK(read_parameters(file).layers[0].W == W);
}

TEST_CASE("the course's logistic regression is read as its column w and its number b") {
    Matrix w(3, 1), b(1, 1);
    w << 1, 2, 3;
    b << 0.5;
    const Parameters parameters = read_parameters(write_npz({{"b", b}, {"w", w}, {"costs", w}}));
    REQUIRE(parameters.layers.size() == 1);
    CHECK(parameters.layers[0].W == w.transpose());
    CHECK(parameters.layers[0].b == b);
    CHECK(refusal_of({{"w", w}}).find("There is a w, but no b") == 0);
    CHECK(refusal_of({{"w", w}, {"b", b}, {"W2", b}}).find("There is a W2, but no W1") == 0);
    CHECK(refusal_of({{"w", w.transpose()}, {"b", b}}).find("w has shape (1, 3); the course's column (n_x, 1)") == 0);
    CHECK(refusal_of({{"w", w}, {"b", w}}).find("b has shape (3, 1); w needs (1, 1)") == 0);
}

TEST_CASE("no more numbers are taken from a file than a network of Petal has") {
    constexpr std::size_t size = 40'000'000;  // bytes
    const Bytes zeros = deflated_zeros(size / 258);
    CHECK(refusal([&] { read_parameters(compressed_archive("W1.npy", zeros, size, 0)); }).find("W1.npy is too large") ==
          0);
    const Matrix W1 = Matrix::Zero(1, 2'500'000), b1 = Matrix::Zero(1, 1), W2 = Matrix::Zero(2'500'000, 1);
    CHECK(refusal_of({{"W1", W1}, {"b1", b1}}) == "");
    CHECK(refusal_of({{"W1", W1}, {"b1", b1}, {"W2", W2}}).find("W2") == 0);
}

TEST_CASE("no more layers are read than a network of Petal can have") {
    std::vector<std::pair<std::string, Matrix>> arrays;
    for (int l = 1; l <= 22; ++l) {
        arrays.emplace_back("W" + std::to_string(l), Matrix::Ones(1, 1));
        arrays.emplace_back("b" + std::to_string(l), Matrix::Ones(1, 1));
    }
    CHECK(refusal_of(arrays).find("21 layers") != std::string::npos);
    arrays.resize(42);
    CHECK(refusal_of(arrays) == "");
}

TEST_CASE("parameters of another network are refused with both shapes") {
    CHECK(refusal([] { check_shapes(two_four_one(), network); }) == "");
    const Architecture wider{{2, 5, 1}, {Activation::tanh}, Output::sigmoid}, logistic{{2, 1}, {}, Output::sigmoid};
    const std::string sentence = refusal([&] { check_shapes(two_four_one(), wider); });
    CHECK(sentence.find("(4, 2)") != std::string::npos);
    CHECK(sentence.find("(5, 2)") != std::string::npos);
    CHECK(refusal([&] { check_shapes(two_four_one(), logistic); }).find("2 layers") != std::string::npos);
    const Parameters lying = read_parameters(write_npz({{"W1", Matrix::Ones(2, 1)}, {"b1", Matrix::Ones(2, 1)}}));
    CHECK(refusal([&] { check_shapes(lying, logistic); }).find("needs (1, 2), its transpose") != std::string::npos);
}

TEST_CASE("a model file that is cut off or has a wrong byte is refused or read, never worse") {
    const std::vector<std::uint8_t> file = write_parameters(two_four_one());
    for (std::size_t size = 0; size < file.size(); size += 7)
        CHECK(refusal([&] { read_parameters(std::span(file).first(size)); }) != "");
    for (std::size_t at = 0; at < file.size(); ++at) {
        std::vector<std::uint8_t> changed = file;
        changed[at] ^= 0xff;
        refusal([&] { read_parameters(changed); });
    }
}
