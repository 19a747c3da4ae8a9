#include "data/picture_set.hpp"

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
