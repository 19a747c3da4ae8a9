#include "data/picture_file.hpp"

#include "class_names_files.hpp"
#include "deflated.hpp"
#include "formats/npy.hpp"
#include "formats/zip.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <limits>
#include <string_view>

using namespace petal;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;

namespace {

// Entry (i, y, x, channel) of a set of m pictures.
double entry(std::size_t i, std::size_t r) { return static_cast<double>((i * 31 + r * 7) % 256); }

NumberArray pictures(const std::string& name, std::size_t m) {
    NumberArray X{name, {m, 64, 64, 3}, false, true, {}};
    for (std::size_t i = 0; i < m; ++i)
        for (std::size_t r = 0; r < picture_bytes; ++r) X.values.push_back(entry(i, r));
    return X;
}

NumberArray labels(const std::string& name, std::vector<double> values) {
    return {name, {values.size()}, false, true, std::move(values)};
}

void require_entries(const PictureSet& set) {
    bool all = true;
    for (int i = 0; i < set.count(); ++i)
        for (int r = 0; r < picture_bytes; ++r)
            all = all && set.picture(i)[r] == entry(static_cast<std::size_t>(i), static_cast<std::size_t>(r));
    REQUIRE(all);
}

void refuses(const std::vector<NumberArray>& arrays, const std::string& sentence) {
    INFO(sentence);
    CHECK_THROWS_MATCHES(pictures_of(arrays), RefusedFileError, MessageMatches(ContainsSubstring(sentence)));
    try {
        pictures_of(arrays);
    } catch (const RefusedFileError& error) {
        CHECK(error.refusal().is_sound());
    }
}

}  // namespace

TEST_CASE("pictures may lie as bytes, as columns and as rows, in C and in Fortran order") {
    constexpr std::size_t m = 3;
    const NumberArray Y = labels("Y", {1, 0, 1});
    require_entries(pictures_of({pictures("X", m), Y}).train);

    NumberArray fortran = pictures("X", m);
    fortran.fortran_order = true;
    for (std::size_t i = 0; i < m; ++i)
        for (std::size_t r = 0; r < picture_bytes; ++r) {
            const std::size_t channel = r % 3, x = r / 3 % 64, y = r / 192;
            fortran.values[i + m * (y + 64 * (x + 64 * channel))] = entry(i, r);
        }
    require_entries(pictures_of({fortran, Y}).train);

    for (const bool columns : {true, false})
        for (const bool fortran_order : {true, false}) {
            NumberArray X{"X", {m, picture_bytes}, fortran_order, false, std::vector<double>(m * picture_bytes)};
            if (columns) std::swap(X.shape[0], X.shape[1]);
            const bool picture_by_picture = columns == fortran_order;
            for (std::size_t i = 0; i < m; ++i)
                for (std::size_t r = 0; r < picture_bytes; ++r)
                    X.values[picture_by_picture ? i * picture_bytes + r : r * m + i] = entry(i, r) / 255;
            require_entries(pictures_of({X, Y}).train);
        }
}

TEST_CASE("a file may hold the pictures to train on, those to test on, or both") {
    const std::vector<NumberArray> train{pictures("train_set_x", 2), labels("train_set_y", {0, 1})};
    const std::vector<NumberArray> test{pictures("test_set_x", 3), labels("test_set_y", {0, 1, 1})};
    CHECK(pictures_of(train).train.count() == 2);
    CHECK(pictures_of(test).train.count() == 0);
    CHECK(pictures_of(test).test.labels == std::vector<std::uint8_t>{0, 1, 1});
    const PictureFile both = pictures_of({train[0], test[0], train[1], test[1]});
    CHECK(both.train.count() == 2);
    CHECK(both.test.count() == 3);
}

TEST_CASE("X and Y alone do not say whether they are to train on") {
    const NumberArray X = pictures("X", 2), Y = labels("Y", {0, 1});
    CHECK_FALSE(pictures_of({X, Y}).says_part);
    CHECK(pictures_of({pictures("train_set_x", 2), Y}).says_part);
    CHECK(pictures_of({X, Y, pictures("test_set_x", 2), labels("test_set_y", {0, 1})}).says_part);
}

TEST_CASE("what is wrong with pictures is said, with all that its sentence names") {
    const NumberArray X = pictures("X", 2), Y = labels("Y", {0, 1});
    refuses({}, "no pictures");
    refuses({X}, "no labels");
    refuses({Y}, "There is Y, but no");
    refuses({X, labels("Y", {0, 1, 1})}, "3 labels for 2 pictures");
    refuses({X, labels("Y", {0, 0})}, "no cats at all");
    refuses({X, labels("Y", {1, 1})}, "nothing but cats");
    refuses({X, labels("Y", {0, 2})}, "neither 0 nor 1");
    NumberArray wrong = X;
    wrong.shape = {2, 32, 32, 12};
    refuses({wrong, Y}, "(2, 32, 32, 12)");
    wrong.shape = {2 * picture_bytes};
    refuses({wrong, Y}, "(24576,)");
    wrong = X;
    wrong.values.pop_back();
    refuses({wrong, Y}, "cut off");
    wrong.shape[0] = 0;
    refuses({wrong, Y}, "no picture");
    wrong.shape[0] = 1001;
    refuses({wrong, Y}, "at most 1000");
    for (const double value : {-1.0, 256.0, std::numeric_limits<double>::quiet_NaN()}) {
        wrong = X;
        wrong.values[17] = value;
        refuses({wrong, Y}, "outside of 0 to 255");
    }
    wrong = X;
    wrong.whole = false;
    refuses({wrong, Y}, "outside of 0 to 1");
}

TEST_CASE("an .npz archive gives the arrays that are pictures, and passes over others") {
    Matrix X(picture_bytes, 2);
    for (Eigen::Index r = 0; r < X.rows(); ++r)
        for (Eigen::Index i = 0; i < 2; ++i)
            X(r, i) = entry(static_cast<std::size_t>(i), static_cast<std::size_t>(r)) / 255;
    Matrix Y(1, 2);
    Y << 1, 0;
    const auto bytes = write_zip({{"X.npy", write_npy(X)}, {"notes.npy", {1, 2, 3}}, {"Y.npy", write_npy(Y)}});
    const PictureFile file = read_pictures(bytes);
    require_entries(file.train);
    CHECK(file.train.labels == std::vector<std::uint8_t>{1, 0});
}

TEST_CASE("an .npz archive may be compressed, and says in both languages what is wrong with it") {
    const auto refusal = [](const Bytes& bytes) {
        try {
            read_pictures(bytes);
        } catch (const RefusedFileError& error) {
            return std::pair{std::string(error.what()), text_of(error.refusal(), Language::zh)};
        }
        return std::pair<std::string, std::string>{};
    };
    Bytes pixels = write_npy(Matrix::Constant(2, picture_bytes, 0.25)), labels = write_npy(Matrix::Identity(1, 2));
    const Bytes compressed = compressed_archive("X.npy", deflated(pixels), pixels.size(), crc32(pixels));
    CHECK(refusal(compressed) ==
          std::pair<std::string, std::string>("There is X, but no labels beside it.", "有 X，却没有对应的标签。"));
    const Bytes damaged = compressed_archive("X.npy", deflated(pixels), pixels.size(), 1);
    CHECK(refusal(damaged) == std::pair<std::string, std::string>("X.npy is damaged: its checksum is wrong.",
                                                                  "X.npy 已损坏：校验和不符。"));
    const std::string_view number = "<f8", object = "|O'";
    std::copy(object.begin(), object.end(), std::search(labels.begin(), labels.end(), number.begin(), number.end()));
    const auto objects = refusal(write_zip({{"X.npy", pixels}, {"Y.npy", labels}}));
    CHECK(objects.second.find("Y 中是 Python 对象（|O）") == 0);
    CHECK(refusal(write_zip({{"X.npy", pixels}, {"X.npy", pixels}})).second == "文件中有两个 X.npy。");
    const Bytes bomb = compressed_archive("X.npy", deflated_zeros(400'000), 1 + 258 * 400'000, 1);
    CHECK(refusal(bomb).first.find("X.npy is too large: unpacked it has 104 MB") == 0);
    CHECK(refusal(bomb).second.find("X.npy 太大") == 0);
}

TEST_CASE("other bytes are refused as no file of pictures") {
    for (const std::string text :
         {"", "P", "PK", "PK\x03\x04", "GIF89a", "\x89HDF\r\n\x1a\n", "\x89HDF\r\n\x1a\nmore"}) {
        const std::vector<std::uint8_t> bytes(text.begin(), text.end());
        CHECK_THROWS_AS(read_pictures(bytes), RefusedFileError);
    }
}

TEST_CASE(
    "a broken HDF5 file is called one in both languages, and a Petal without HDF5 says what to do, not where it runs") {
    const std::string text = "\x89HDF\r\n\x1a\n";
    try {
        read_pictures(std::vector<std::uint8_t>(text.begin(), text.end()));
        FAIL("it was read");
    } catch (const RefusedFileError& error) {
        for (const Language language : {Language::en, Language::zh})
            CHECK_THAT(text_of(error.refusal(), language), ContainsSubstring("HDF5") && !ContainsSubstring("wasm"));
    }
}

namespace {

NumberArray class_names(const std::vector<std::string>& names, std::size_t width) {
    NumberArray array{"list_classes", {names.size(), width}, false, true, std::vector<double>(names.size() * width)};
    for (std::size_t i = 0; i < names.size(); ++i)
        for (std::size_t k = 0; k < names[i].size(); ++k)
            array.values[i * width + k] = static_cast<std::uint8_t>(names[i][k]);
    return array;
}

std::vector<std::string> names_beside_pictures(const NumberArray& names) {
    return pictures_of({pictures("X", 2), labels("Y", {0, 1}), names}).class_names;
}

}  // namespace

TEST_CASE("the classes have the names that the file has for them") {
    using Names = std::vector<std::string>;
    CHECK(names_beside_pictures(class_names({"non-cat", "cat"}, 7)) == Names{"non-cat", "cat"});
    CHECK(names_beside_pictures(class_names({"dog", "猫", "bird"}, 9)) == Names{"dog", "猫"});
    CHECK(names_beside_pictures(class_names({"\x01no\x7f", "a very long name indeed"}, 30)) ==
          Names{"no", "a very long name"});
    const std::string sixteen = "一二三四五六七八";  // 24 bytes, cut between letters
    CHECK(names_beside_pictures(class_names({"no", sixteen}, 30)) == Names{"no", "一二三四五六"});
}

TEST_CASE("names that say nothing are passed over, and are no reason to refuse the pictures") {
    CHECK(names_beside_pictures(class_names({"cat"}, 7)).empty());
    CHECK(names_beside_pictures(class_names({"", "cat"}, 7)).empty());
    CHECK(names_beside_pictures(class_names({"cat", "cat"}, 7)).empty());
    NumberArray cut = class_names({"non-cat", "cat"}, 7);
    cut.values.pop_back();
    CHECK(names_beside_pictures(cut).empty());
    CHECK(names_beside_pictures({"list_classes", {2}, false, true, {1, 2}}).empty());
    const std::vector<std::uint8_t> junk(30, 'x');
    const Bytes bytes = write_zip({{"X.npy", write_npy(Matrix::Constant(2, picture_bytes, 0.25))},
                                   {"Y.npy", write_npy(Matrix::Identity(1, 2))},
                                   {"list_classes.npy", junk}});
    CHECK(read_pictures(bytes).class_names.empty());
}

TEST_CASE("an HDF5 file names its classes too, and no size of the names is a reason to refuse the pictures") {
    using Names = std::vector<std::string>;
    const auto names = [](const auto& file) { return read_pictures(file.bytes()).class_names; };
    try {
        const Names fixed = names(hdf5_names::of_fixed_length), any = names(hdf5_names::of_any_length),
                    endless = names(hdf5_names::without_end);
        CHECK(fixed == Names{"non-cat", "cat"});
        CHECK(any == Names{"non-cat", "猫"});
        CHECK(endless.empty());
    } catch (const RefusedFileError& error) {  // without an HDF5 library
        CHECK(error.refusal().fault == FileFault::no_hdf5_library);
    }
}
