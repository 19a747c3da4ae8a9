// The pictures of the images lab in words. Pure.
#pragma once

#include "experiment/language.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/snapshot.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace petal {

// "Picture 3: cat, 87.5 % cat, wrong"; without an answer its label alone.
struct PictureFacts {
    bool has_answer, is_wrong;
};
std::string picture_in_words(const Snapshot& snapshot, int picture, const PictureFacts& told, Language language);

// What PictureExplained has for each pixel, `class_one` being the class that z speaks for. The numbers: a table of
// sums.
std::string map_in_words(const std::vector<double>& values, const std::string& class_one, Language language);
std::string map_numbers(const std::vector<double>& values, Language language);

// What the unit's weights look like, its `bytes` being those of PictureView; and their sums over the three colours.
std::string weights_in_words(const std::uint8_t* bytes, double largest, Language language);
std::string weight_numbers(const std::uint8_t* bytes, double largest, Language language);

// "8 to the right and 2 up".
std::string shift_in_words(int right, int down, Language language);

}  // namespace petal
