#include "ui/images/picture_words.hpp"

#include "ui/images/class_words.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"
#include "ui/words/places.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace petal {

namespace {

constexpr int block = 8, blocks = picture_side / block;  // of the table of sums
constexpr int zero_byte = 128, largest_byte = 127;       // of a weight, as PictureView has it

// Where a picture of signed numbers is positive and where negative: how many pixels, and how strong in nine places.
struct SignedHalf {
    int pixels = 0;
    std::array<double, place_count> strength{};
};
struct SignedPicture {
    SignedHalf above, below;
};

void add(SignedPicture& picture, int pixel, double value) {
    if (!std::isfinite(value) || value == 0) return;
    const auto share = [](int place) { return (place + 0.5) / picture_side; };
    const int place = place_of(share(pixel % picture_side), share(pixel / picture_side));
    SignedHalf& half = value > 0 ? picture.above : picture.below;
    ++half.pixels;
    half.strength[static_cast<std::size_t>(place)] += std::abs(value);
}

// As few places as hold more than half of the strength; none where these are many.
PlaceSet strong_places(const SignedHalf& half) {
    constexpr int few = 3;
    std::array<double, place_count> left = half.strength;
    double all = 0, held = 0;
    for (const double strength : left) all += strength;
    PlaceSet places = 0;
    for (int taken = 0; taken < few; ++taken) {
        const auto strongest = std::max_element(left.begin(), left.end());
        held += *strongest;
        *strongest = 0;
        places |= 1u << (strongest - left.begin());
        if (held > all / 2) return places;
    }
    return 0;
}

// One number a pixel.
SignedPicture signed_picture(const std::vector<double>& values) {
    SignedPicture picture;
    for (std::size_t i = 0; i < values.size(); ++i) add(picture, static_cast<int>(i), values[i]);
    return picture;
}

// "Orange, for cat: 2103 of 4096 pixels, more than half of its strength in the centre".
std::string half_in_words(const std::string& sign, const SignedHalf& half, Language language) {
    if (half.pixels == 0) return filled(texts::told_no_half.in(language), {sign});
    const PlaceSet places = strong_places(half);
    const std::string where = places == 0 ? texts::told_half_spread.in(language)
                                          : filled(texts::told_half_in.in(language), {places_text(places, language)});
    return filled(texts::told_half.in(language),
                  {sign, grouped(half.pixels), grouped(picture_side * picture_side), where});
}

// Of each pixel, its three weights together.
std::vector<double> weights_of_pixels(const std::uint8_t* bytes, double largest) {
    std::vector<double> weights;
    for (int pixel = 0; pixel < picture_side * picture_side; ++pixel) {
        const std::uint8_t* c = bytes + picture_channels * pixel;
        weights.push_back((c[0] + c[1] + c[2] - picture_channels * zero_byte) * largest / largest_byte);
    }
    return weights;
}

}  // namespace

std::string picture_in_words(const Snapshot& snapshot, int picture, const PictureFacts& told, Language language) {
    const auto i = static_cast<std::size_t>(picture);
    const std::string number = filled(texts::picture_number.in(language), {ordinal(picture)});
    const std::string label = class_word(snapshot, snapshot.pictures.sheet->label[i], language);
    const auto& view = snapshot.pictures.view;
    const bool has_answer =
        told.has_answer && view && i < view->probability.size() && std::isfinite(view->probability[i]);
    std::string words = has_answer
                            ? filled(texts::told_picture.in(language),
                                     {number, label, probability_words(snapshot, view->probability[i], language)})
                            : filled(texts::named_value.in(language), {number, label});
    return told.is_wrong ? words + texts::told_is_wrong.in(language) : words;
}

std::string map_in_words(const std::vector<double>& values, const std::string& class_one, Language language) {
    const SignedPicture picture = signed_picture(values);
    if (picture.above.pixels + picture.below.pixels == 0) return texts::told_no_pixel.in(language);
    const auto half = [&](const Phrase& sign, const SignedHalf& of) {
        return half_in_words(filled(sign.in(language), {class_one}), of, language);
    };
    return filled(texts::told_both_halves.in(language),
                  {half(texts::told_orange, picture.above), half(texts::told_blue, picture.below)});
}

std::string map_numbers(const std::vector<double>& values, Language language) {
    std::array<std::array<double, blocks>, blocks> sums{};
    for (std::size_t i = 0; i < values.size() && i < picture_side * picture_side; ++i)
        sums[i / picture_side / block][i % picture_side / block] += values[i];
    const auto head = [&](const Phrase& phrase, int k) {
        return filled(phrase.in(language), {std::to_string(block * k), std::to_string(block * k + block - 1)});
    };
    std::vector<TableRow> rows(1, TableRow(1));
    for (int column = 0; column < blocks; ++column) rows[0].push_back(head(texts::told_columns, column));
    for (int row = 0; row < blocks; ++row) {
        rows.push_back({head(texts::told_rows, row)});
        for (const double sum : sums[static_cast<std::size_t>(row)])
            rows.back().push_back(weight_text(rounded(sum, 3)));
    }
    return table_cells(rows);
}

std::string weights_in_words(const std::uint8_t* bytes, double largest, Language language) {
    const SignedPicture picture = signed_picture(weights_of_pixels(bytes, largest));
    if (picture.above.pixels + picture.below.pixels == 0) return texts::told_no_weight.in(language);
    const std::string halves = filled(texts::told_both_halves.in(language),
                                      {half_in_words(texts::told_bright.in(language), picture.above, language),
                                       half_in_words(texts::told_dark.in(language), picture.below, language)});
    return filled(texts::told_weights.in(language), {weight_text(largest), halves});
}

std::string weight_numbers(const std::uint8_t* bytes, double largest, Language language) {
    return map_numbers(weights_of_pixels(bytes, largest), language);
}

std::string shift_in_words(int right, int down, Language language) {
    const auto way = [&](int pixels, const Phrase& there, const Phrase& back) {
        return filled((pixels > 0 ? there : back).in(language), {std::to_string(std::abs(pixels))});
    };
    if (right == 0 && down == 0) return texts::told_unmoved.in(language);
    if (down == 0) return way(right, texts::told_right, texts::told_left);
    if (right == 0) return way(down, texts::told_down, texts::told_up);
    return filled(texts::told_both_ways.in(language),
                  {way(right, texts::told_right, texts::told_left), way(down, texts::told_down, texts::told_up)});
}

}  // namespace petal
