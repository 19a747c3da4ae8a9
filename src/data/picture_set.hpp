// Labelled pictures of 64 × 64 × 3 bytes, as the course's cat files hold them.
#pragma once

#include "data/samples.hpp"
#include "experiment/picture_form.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace petal {

struct PictureSet {
    std::vector<std::uint8_t> pixels;  // one picture after the other; row by row, red, green, blue
    std::vector<std::uint8_t> labels;  // 1: cat, 0: not

    int count() const { return static_cast<int>(labels.size()); }
    const std::uint8_t* picture(int i) const { return pixels.data() + static_cast<std::size_t>(i) * picture_bytes; }
    void add(const std::uint8_t* picture, std::uint8_t label);
    void add(const PictureSet& others);
};

struct PictureData {
    PictureSet train, test;
    std::vector<std::string> class_names = {};  // of label 0 and 1 as a file has them, or none
};

// X = pictures.reshape(m, -1).T / 255: column i is picture i, row (y * 64 + x) * 3 + channel.
LabelledData columns_of(const PictureSet& pictures);

// Of columns as above: the pictures moved so many pixels to the right and down. Where nothing moves in, the pixels at
// the edge are repeated.
Matrix moved_pictures(const Matrix& X, int right, int down);

// A square of `side` pixels, its upper left corner at (x, y), as far as it lies on a picture.
struct PictureSquare {
    int x = 0, y = 0, side = 0;
};
// Of columns as above: the pictures with middle grey on that square.
Matrix covered_pictures(Matrix X, const PictureSquare& square);

// The samples stand in the order: train, then test. Without pictures to test on, a share of those to train on is held
// out as choose_held_out does it, from seed 1.
Samples picture_samples(const PictureData& data, double held_out_share);

}  // namespace petal
