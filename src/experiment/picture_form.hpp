// What a picture is to a network, and how many it is given: for the page too.
#pragma once

namespace petal {

inline constexpr int picture_side = 64, picture_channels = 3;
inline constexpr int picture_bytes = picture_side * picture_side * picture_channels;  // 12288, the network's n_x
inline constexpr int most_pictures = 1000;  // to train and to test together: 100 MB of numbers

}  // namespace petal
