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
