// The arithmetic of pictures: where an entry of the column comes from, and how answers and labels meet.
#pragma once

#include "experiment/picture_form.hpp"
#include "protocol/picture_messages.hpp"

#include <cstdint>
#include <vector>

namespace petal {

// Entry (y * 64 + x) * 3 + channel of the column is channel 0, 1 or 2 of the pixel in row y and column x.
struct PictureEntry {
    int y, x, channel;
    bool operator==(const PictureEntry&) const = default;
};
PictureEntry entry_at(int index);

// How often each answer meets each label: count[label][answer].
struct Confusion {
    int count[2][2] = {{0, 0}, {0, 0}};
};
Confusion confusion_of(const std::vector<std::uint8_t>& labels, const std::vector<std::uint8_t>& wrong,
                       const std::vector<std::uint8_t>& held_out, bool of_test);

// Entry of the pixel that stands at (x, y) once the picture is moved; what moves in repeats the edge.
int moved_entry(int x, int y, int right, int down);

// Which pictures of the training or the test set are shown, by index: all, or only the wrong ones, the surest first.
std::vector<int> shown_pictures(const std::vector<std::uint8_t>& held_out, bool of_test);
std::vector<int> mistakes(const std::vector<std::uint8_t>& wrong, const std::vector<double>& probability,
                          const std::vector<std::uint8_t>& held_out, bool of_test);

// Of those the ones with this label.
std::vector<int> with_label(const std::vector<int>& pictures, const std::vector<std::uint8_t>& labels, int label);

// Where the axis of the accuracies begins: at 0.3, or at 0 where one lies under that. NaN are passed over.
double lowest_on_axis(const ShiftsMeasured& shifts);

}  // namespace petal
