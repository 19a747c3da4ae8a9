#include "ui/region_pixels.hpp"

#include "packed.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("a region is neutral at probability one half and of its class's hue where the model is sure") {
    const Palette& p = palette(Theme::light);
    const std::vector<std::uint32_t> pixels = region_pixels({3, 1, {0, 32768, 65535}, {}}, 2, p);
    CHECK(pixels[0] == packed(mix(p.neutral, p.classes[0], p.region_strength)));
    CHECK(pixels[1] == packed(p.neutral));
    CHECK(pixels[2] == packed(mix(p.neutral, p.classes[1], p.region_strength)));
}

TEST_CASE("with several classes the winner gives the hue") {
    const Palette& p = palette(Theme::dark);
    const std::vector<std::uint32_t> pixels = region_pixels({2, 1, {65535, 16384}, {3, 2}}, 4, p);
    CHECK(pixels[0] == packed(mix(p.neutral, p.classes[3], p.region_strength)));
    CHECK(pixels[1] == packed(p.neutral));
}

TEST_CASE("a region whose sizes do not agree is painted neutral") {
    const Palette& p = palette(Theme::light);
    CHECK(region_pixels({2, 2, {1, 2, 3}, {}}, 2, p) == std::vector<std::uint32_t>(4, packed(p.neutral)));
    CHECK(region_borders({2, 2, {1, 2, 3}, {}}, 2).empty());
}

TEST_CASE("where the threshold is moved the colours part there, and so does the border") {
    const Palette& p = palette(Theme::light);
    const std::vector<std::uint32_t> pixels = region_pixels({3, 1, {6000, 13107, 20000}, {}}, 2, p, 0.2);
    CHECK(pixels[1] == packed(p.neutral));
    CHECK(pixels[2] != pixels[0]);
    Region slope{8, 8, {}, {}};
    for (int i = 0; i < 64; ++i) slope.probability.push_back(static_cast<std::uint16_t>(i % 8 * 8000 + 1000));
    CHECK(region_borders(slope, 2, 0.2)[0][0].x < region_borders(slope, 2)[0][0].x);
    CHECK(region_borders(slope, 2, 0.99).empty());
}

TEST_CASE("classes meet in one line for two of them, and around each when there are more") {
    Region halves{8, 8, {}, {}};
    for (int i = 0; i < 64; ++i) halves.probability.push_back(i % 8 < 4 ? 0 : 65535);
    CHECK(region_borders(halves, 2).size() == 1);

    Region thirds{9, 9, std::vector<std::uint16_t>(81, 60000), {}};
    for (int i = 0; i < 81; ++i) thirds.winner.push_back(static_cast<std::uint8_t>(i % 9 / 3));
    CHECK(region_borders(thirds, 3).size() == 3);  // class 1 has two borders, class 2 one of them again
}

TEST_CASE("a ReLU unit's picture begins neutral, a tanh unit's with the hue of class 0") {
    const Palette& p = palette(Theme::light);
    LayerView layer;
    layer.unit_regions = {0, 255};
    CHECK(unit_pixels(layer.unit_regions, Activation::relu, p)[0] == packed(p.neutral));
    CHECK(unit_pixels(layer.unit_regions, Activation::tanh, p)[0] != packed(p.neutral));
    CHECK(unit_pixels(layer.unit_regions, Activation::relu, p)[1] ==
          unit_pixels(layer.unit_regions, Activation::tanh, p)[1]);
}
