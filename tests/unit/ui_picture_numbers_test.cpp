#include "ui/images/picture_numbers.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace petal;

TEST_CASE("entry (y * 64 + x) * 3 + c of the column is channel c of the pixel in row y, column x") {
    CHECK(entry_at(0) == PictureEntry{0, 0, 0});
    CHECK(entry_at(4) == PictureEntry{0, 1, 1});
    CHECK(entry_at(192) == PictureEntry{1, 0, 0});
    CHECK(entry_at(12287) == PictureEntry{63, 63, 2});
    for (int index = 0; index < picture_bytes; ++index) {
        const auto [y, x, channel] = entry_at(index);
        REQUIRE((y * 64 + x) * 3 + channel == index);
    }
}

TEST_CASE("the confusion table counts answers against labels, for either set") {
    const std::vector<std::uint8_t> labels{1, 0, 1, 0, 1}, wrong{0, 1, 1, 0, 1}, held_out{0, 0, 0, 1, 1};
    const Confusion train = confusion_of(labels, wrong, held_out, false);
    CHECK(train.count[1][1] == 1);
    CHECK(train.count[1][0] == 1);
    CHECK(train.count[0][1] == 1);
    CHECK(train.count[0][0] == 0);
    const Confusion test = confusion_of(labels, wrong, held_out, true);
    CHECK(test.count[0][0] == 1);
    CHECK(test.count[1][0] == 1);
    CHECK(confusion_of({}, {}, held_out, true).count[0][0] == 0);
}

TEST_CASE("mistakes stand with the surest first") {
    const std::vector<std::uint8_t> wrong{1, 0, 1, 1, 1}, held_out{0, 0, 0, 0, 1};
    const std::vector<double> probability{0.6, 0.9, 0.01, 0.97, 0.5};
    CHECK(mistakes(wrong, probability, held_out, false) == std::vector<int>{2, 3, 0});
    CHECK(mistakes(wrong, probability, held_out, true) == std::vector<int>{4});
    CHECK(shown_pictures(held_out, false) == std::vector<int>{0, 1, 2, 3});
}

TEST_CASE("a moved picture has each pixel elsewhere, and repeats those at the edge") {
    CHECK(moved_entry(20, 30, 8, -3) == (33 * 64 + 12) * 3);
    CHECK(moved_entry(3, 10, 8, 0) == 10 * 64 * 3);
    CHECK(moved_entry(63, 63, -1, -1) == (63 * 64 + 63) * 3);
}

TEST_CASE("pictures are told by their label, in their order") {
    const std::vector<std::uint8_t> labels{1, 0, 1, 0};
    CHECK(with_label({3, 2, 0}, labels, 1) == std::vector<int>{2, 0});
    CHECK(with_label({3, 2, 9}, labels, 0) == std::vector<int>{3});
}

TEST_CASE("the axis of accuracies begins at 30 %, and at 0 where one lies under that") {
    ShiftsMeasured shifts;
    shifts.logistic.train_accuracy = shifts.network.train_accuracy = {0.5, 1};
    shifts.network.test_accuracy = {NAN, 0.3};
    CHECK(lowest_on_axis(shifts) == 0.3);
    shifts.network.test_accuracy.push_back(0.12);
    CHECK(lowest_on_axis(shifts) == 0);
}
