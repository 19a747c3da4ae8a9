#include "data/drawn_pictures.hpp"

#include "data/subjects.hpp"
#include "math/elementwise.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace petal {

namespace {

constexpr int drawn_train = 209, drawn_test = 50;
constexpr double grain = 0.08;  // brightness of the noise on each pixel, from its darkest to its lightest

Colour random_colour(NumpyRandom& random) {
    const double light = random.rand(), r = random.rand(), g = random.rand(), b = random.rand();
    return mixed({light, light, light}, {r, g, b}, 0.6);
}

double brightness(Colour colour) { return 0.3 * colour.r + 0.6 * colour.g + 0.1 * colour.b; }

// The fur and feather colours: from black over browns and greys to white.
Colour coat(NumpyRandom& random, double light) {
    const double warm = between(random, 0, 0.3);
    return {std::min(1.0, light * (1 + warm)), light, std::max(0.0, light * (1 - warm))};
}

using Draw = void (*)(Canvas&, const Pose&, NumpyRandom&);

Draw choose_other(NumpyRandom& random) {
    constexpr Draw others[] = {draw_dog,  draw_dog,     draw_dog,   draw_bear, draw_bear,   draw_bear,
                               draw_bird, draw_blossom, draw_house, draw_car,  draw_texture};
    return others[random.interval(std::size(others) - 1)];
}

void add_picture(PictureSet& set, NumpyRandom& random) {
    const bool is_cat = random.rand() < 0.35;
    Colour ground;
    Canvas canvas = draw_background(random, ground);
    const Pose pose = choose_pose(random, ground);
    (is_cat ? draw_cat : choose_other(random))(canvas, pose, random);
    for (int y = 0; y < picture_side; ++y)
        for (int x = 0; x < picture_side; ++x) {
            Colour& pixel = canvas.at(x, y);
            const double shade = grain * (random.rand() - 0.5);
            pixel = {pixel.r + shade, pixel.g + shade, pixel.b + shade};
        }
    set.add(canvas.bytes().data(), is_cat ? 1 : 0);
}

}  // namespace

double between(NumpyRandom& random, double low, double high) { return low + (high - low) * random.rand(); }

Place random_place(NumpyRandom& random) {
    const double x = picture_side * random.rand(), y = picture_side * random.rand();
    return {x, y};
}

Canvas draw_background(NumpyRandom& random, Colour& ground) {
    const Colour first = random_colour(random), second = mixed(first, random_colour(random), 0.5);
    ground = mixed(first, second, 0.5);
    Canvas canvas(first);
    const double angle = between(random, 0, 6.283), period = between(random, 6, 20);
    const Place along{petal::cos(angle), petal::sin(angle)};
    const auto way = [&](Place p) { return (p.x - 32) * along.x + (p.y - 32) * along.y; };
    switch (random.interval(2)) {
        case 0:
            canvas.fill([&](Place p) { return mixed(first, second, std::clamp(way(p) / 64 + 0.5, 0.0, 1.0)); });
            break;
        case 1:
            canvas.fill([&](Place p) {
                const double turns = way(p) / period, wave = std::abs(turns - std::floor(turns) - 0.5);  // 0 … 0.5
                return mixed(first, second, std::clamp(period * (wave - 0.25) + 0.5, 0.0, 1.0));
            });
            break;
        default:
            for (int i = 0; i < 6; ++i) {
                const Place centre = random_place(random);
                const double width = between(random, 6, 22), height = between(random, 6, 22);
                canvas.ellipse(centre, width, height, along, mixed(first, second, random.rand()));
            }
    }
    return canvas;
}

Pose choose_pose(NumpyRandom& random, Colour ground) {
    Pose pose;
    pose.centre = {between(random, 28, 36), between(random, 29, 37)};
    pose.size = between(random, 16, 22);
    const double angle = between(random, -0.22, 0.22);
    pose.direction = {petal::cos(angle), petal::sin(angle)};
    // Light on dark as often as dark on light, so that no sum of pixels gives the subject away.
    const bool on_dark = brightness(ground) < 0.5;
    const double light = on_dark ? between(random, 0.65, 0.95) : between(random, 0.06, 0.35);
    pose.main = coat(random, light);
    pose.second = mixed(pose.main, {0.97, 0.95, 0.92}, between(random, 0.3, 0.8));
    pose.dark = mixed(pose.main, {0.05, 0.04, 0.05}, between(random, 0.3, 0.7));
    pose.contrast = on_dark ? Colour{0.1, 0.08, 0.08} : Colour{0.93, 0.91, 0.88};
    return pose;
}

PictureData draw_pictures(const Run& run) {
    return draw_pictures(run.dataseed.value_or(data_defaults(run.data).dataseed));
}

PictureData draw_pictures(std::uint32_t seed) {
    NumpyRandom random(seed);
    PictureData data;
    for (int i = 0; i < drawn_train; ++i) add_picture(data.train, random);
    for (int i = 0; i < drawn_test; ++i) add_picture(data.test, random);
    return data;
}

}  // namespace petal
