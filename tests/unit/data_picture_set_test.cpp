#include "data/picture_set.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

// Picture i is filled with i, but for its entry `row`, which is 255.
PictureSet numbered(int count, int row) {
    PictureSet set;
    for (int i = 0; i < count; ++i) {
        std::vector<std::uint8_t> picture(picture_bytes, static_cast<std::uint8_t>(i));
        picture[static_cast<std::size_t>(row)] = 255;
        set.add(picture.data(), static_cast<std::uint8_t>(i % 2));
    }
    return set;
}

}  // namespace

TEST_CASE("column i is picture i, row by row with three channels a pixel, divided by 255") {
    const int y = 5, x = 7, channel = 2, row = (y * 64 + x) * 3 + channel;
    const LabelledData data = columns_of(numbered(4, row));
    CHECK(data.X.rows() == 12288);
    CHECK(data.X.cols() == 4);
    CHECK(data.X(row, 3) == 1.0);
    CHECK(data.X(0, 3) == 3 / 255.0);
    CHECK(data.labels == std::vector<int>{0, 1, 0, 1});
}

TEST_CASE("pictures to test on follow those to train on") {
    const Samples samples = picture_samples({numbered(3, 0), numbered(2, 1)}, 0.5);
    CHECK(samples.held_out == std::vector<bool>{false, false, false, true, true});
    CHECK(samples.train.X.cols() == 3);
    CHECK(samples.test.X.cols() == 2);
}

TEST_CASE("without pictures to test on a share of the others is held out") {
    const PictureSet ten = numbered(10, 0);
    const Samples samples = picture_samples({ten, {}}, 0.3);
    CHECK(samples.held_out == choose_held_out({0, 1, 0, 1, 0, 1, 0, 1, 0, 1}, 0.3, 1));
    CHECK(samples.test.X.cols() == 3);
    CHECK(samples.train.X.cols() == 7);
    const int first_held_out = indices_of(samples.held_out, true).front();
    CHECK(samples.test.X(1, 0) == first_held_out / 255.0);
    CHECK(picture_samples({ten, {}}, 0).test.X.cols() == 0);
    CHECK(picture_samples({}, 0.3).train.X.cols() == 0);
}

TEST_CASE("moved pictures have each pixel elsewhere, and repeat those at the edge") {
    PictureSet set;
    std::vector<std::uint8_t> picture(picture_bytes);
    for (int i = 0; i < picture_bytes; ++i)
        picture[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(i * 7 % 251);
    set.add(picture.data(), 1);
    set.add(std::vector<std::uint8_t>(picture_bytes, 9).data(), 0);
    const Matrix X = columns_of(set).X, moved = moved_pictures(X, 8, -3);
    const auto entry = [](int x, int y, int channel) { return (y * 64 + x) * 3 + channel; };
    REQUIRE(moved.cols() == 2);
    CHECK(moved(entry(20, 30, 1), 0) == X(entry(12, 33, 1), 0));
    CHECK(moved(entry(8, 60, 2), 0) == X(entry(0, 63, 2), 0));
    CHECK(moved(entry(3, 10, 0), 0) == X(entry(0, 13, 0), 0));    // from the left edge
    CHECK(moved(entry(40, 63, 0), 0) == X(entry(32, 63, 0), 0));  // from the bottom
    CHECK(moved(entry(40, 63, 0), 1) == 9 / 255.0);
    CHECK(moved_pictures(X, 0, 0) == X);
}

TEST_CASE("a covered picture is grey on the square alone, which may reach over the edge") {
    const Matrix X = columns_of(numbered(2, 0)).X;
    const Matrix covered = covered_pictures(X, {60, -2, 10});
    int changed = 0;
    for (Eigen::Index row = 0; row < X.rows(); ++row) {
        if (covered(row, 1) == X(row, 1)) continue;
        ++changed;
        CHECK(covered(row, 1) == 0.5);
        CHECK(row / 3 % 64 >= 60);
        CHECK(row / 3 / 64 < 8);
    }
    CHECK(changed == 4 * 8 * 3);
    CHECK(covered_pictures(X, {}) == X);
}
