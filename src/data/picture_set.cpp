#include "data/picture_set.hpp"

#include <algorithm>

namespace petal {

void PictureSet::add(const std::uint8_t* picture, std::uint8_t label) {
    pixels.insert(pixels.end(), picture, picture + picture_bytes);
    labels.push_back(label);
}

void PictureSet::add(const PictureSet& others) {
    pixels.insert(pixels.end(), others.pixels.begin(), others.pixels.end());
    labels.insert(labels.end(), others.labels.begin(), others.labels.end());
}

LabelledData columns_of(const PictureSet& pictures) {
    LabelledData data;
    data.X.resize(picture_bytes, pictures.count());
    for (int i = 0; i < pictures.count(); ++i) {
        const std::uint8_t* picture = pictures.picture(i);
        for (int row = 0; row < picture_bytes; ++row) data.X(row, i) = picture[row] / 255.0;
    }
    data.labels.assign(pictures.labels.begin(), pictures.labels.end());
    return data;
}

Matrix moved_pictures(const Matrix& X, int right, int down) {
    constexpr int last = picture_side - 1;
    Matrix moved(X.rows(), X.cols());
    for (int row = 0; row < picture_bytes; ++row) {
        const int channel = row % picture_channels, pixel = row / picture_channels;
        const int x = std::clamp(pixel % picture_side - right, 0, last),
                  y = std::clamp(pixel / picture_side - down, 0, last);
        moved.row(row) = X.row((y * picture_side + x) * picture_channels + channel);
    }
    return moved;
}

Matrix covered_pictures(Matrix X, const PictureSquare& square) {
    constexpr double grey = 0.5;
    for (int y = std::max(0, square.y); y < std::min(picture_side, square.y + square.side); ++y)
        for (int x = std::max(0, square.x); x < std::min(picture_side, square.x + square.side); ++x)
            X.middleRows((y * picture_side + x) * picture_channels, picture_channels).setConstant(grey);
    return X;
}

Samples picture_samples(const PictureData& data, double held_out_share) {
    constexpr std::uint32_t seed = 1;
    Samples samples;
    samples.train = columns_of(data.train);
    if (data.test.count() > 0 || held_out_share == 0) {
        samples.test = columns_of(data.test);
        samples.held_out.assign(static_cast<std::size_t>(data.train.count()), false);
        samples.held_out.resize(samples.held_out.size() + static_cast<std::size_t>(data.test.count()), true);
        return samples;
    }
    samples.held_out = choose_held_out(samples.train.labels, held_out_share, seed);
    samples.test = columns(samples.train, indices_of(samples.held_out, true));
    samples.train = columns(samples.train, indices_of(samples.held_out, false));
    return samples;
}

}  // namespace petal
