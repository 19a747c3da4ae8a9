// The names that files have for arrays of pictures and labels: the course's, and X and Y.
#pragma once

#include "experiment/picture_part.hpp"

#include <string_view>

namespace petal {

struct PictureArrayName {
    std::string_view name;
    PicturePart part;  // which set the name says that the array is of
    bool of_labels;
};

// Readers go by them in this order.
inline constexpr PictureArrayName picture_array_names[] = {
    {"train_set_x", PicturePart::train, false}, {"train_set_y", PicturePart::train, true},
    {"test_set_x", PicturePart::test, false},   {"test_set_y", PicturePart::test, true},
    {"X", PicturePart::unsaid, false},          {"Y", PicturePart::unsaid, true}};

// The array of texts that names the classes: entry 0 what is no cat, entry 1 a cat.
inline constexpr std::string_view class_names_array = "list_classes";

}  // namespace petal
