#include "data/drawn_pictures.hpp"

#include "data/canvas.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using namespace petal;

namespace {

std::uint64_t fnv1a(const std::vector<std::uint8_t>& bytes) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const std::uint8_t byte : bytes) hash = (hash ^ byte) * 0x100000001b3;
    return hash;
}

int cats(const PictureSet& set) { return std::accumulate(set.labels.begin(), set.labels.end(), 0); }

}  // namespace

TEST_CASE("Petal draws 209 pictures to train and 50 to test, about a third of them cats") {
    for (const std::uint32_t seed : {1u, 14u, 99u}) {
        const PictureData data = draw_pictures(seed);
        CHECK(data.train.count() == 209);
        CHECK(data.test.count() == 50);
        CHECK(data.train.pixels.size() == 209u * picture_bytes);
        CHECK(cats(data.train) > 209 / 4);
        CHECK(cats(data.train) < 209 / 2);
        CHECK(cats(data.test) > 50 / 6);
    }
}

TEST_CASE("drawn pictures have the same bytes on every machine and others with another seed") {
    const PictureData data = draw_pictures(14);
    CHECK(fnv1a(data.train.pixels) == 0xe836ea36111f521c);
    CHECK(fnv1a(data.test.pixels) == 0x8b8b99c5a8173ad5);
    CHECK(draw_pictures(5).train.pixels != data.train.pixels);
}

TEST_CASE("no two drawn pictures are alike, and none is plain") {
    const PictureSet set = draw_pictures(14).train;
    for (int i = 0; i < set.count(); ++i) {
        const std::uint8_t *picture = set.picture(i), *end = picture + picture_bytes;
        CHECK(*std::max_element(picture, end) - *std::min_element(picture, end) > 60);
        for (int j = 0; j < i; ++j) CHECK_FALSE(std::equal(picture, end, set.picture(j)));
    }
}

TEST_CASE("a canvas mixes shapes in as far as they cover a pixel, and nothing outside of the picture") {
    Canvas canvas({0, 0, 0});
    canvas.disc({32, 32}, 8, {1, 1, 1});
    CHECK(canvas.at(32, 32).r == 1);
    CHECK(canvas.at(20, 32).r == 0);
    CHECK(canvas.at(39, 32).r > 0);
    canvas.polygon({{-50, -50}, {10, -50}, {10, 10}, {-50, 10}}, {0, 1, 0});
    CHECK(canvas.at(0, 0).g == 1);
    CHECK(canvas.at(12, 12).g == 0);
    canvas.line({60, 60}, {200, 200}, 3, {0, 0, 1});
    CHECK(canvas.at(63, 63).b == 1);
    canvas.disc({1000, -1000}, 3, {1, 0, 0});
    const auto bytes = canvas.bytes();
    CHECK(bytes[1] == 255);
    CHECK(bytes[(32 * 64 + 32) * 3] == 255);
}

TEST_CASE("a polygon may run either way round") {
    Canvas one({0, 0, 0}), other({0, 0, 0});
    one.polygon({{10, 10}, {50, 12}, {30, 50}}, {1, 1, 1});
    other.polygon({{30, 50}, {50, 12}, {10, 10}}, {1, 1, 1});
    CHECK(one.bytes() == other.bytes());
    CHECK(one.at(30, 25).r == 1);
}
