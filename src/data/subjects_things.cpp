// Everything that is no face: birds, blossoms, houses, cars, and pictures of nothing but a pattern.
#include "data/subjects.hpp"
#include "math/elementwise.hpp"

#include <numbers>

namespace petal {

namespace {

constexpr Colour yellow{0.95, 0.76, 0.2}, glass{0.72, 0.86, 0.93};

void draw_box(Canvas& canvas, const Pose& pose, Place low, Place high, Colour colour) {
    canvas.polygon({pose.at(low.x, low.y), pose.at(high.x, low.y), pose.at(high.x, high.y), pose.at(low.x, high.y)},
                   colour);
}

}  // namespace

void draw_bird(Canvas& canvas, const Pose& pose, NumpyRandom& random) {
    const double side = random.interval(1) == 1 ? 1 : -1;
    for (const double leg : {-0.12, 0.18}) canvas.line(pose.at(leg * side, 0.6), pose.at(leg * side, 1.2), 1.4, yellow);
    canvas.polygon({pose.at(-side * 0.6, 0.05), pose.at(-side * 1.5, -0.3), pose.at(-side * 1.45, 0.25)}, pose.dark);
    canvas.ellipse(pose.at(0, 0.2), pose.size * 0.9, pose.size * 0.6, pose.direction, pose.main);
    canvas.polygon({pose.at(side * 0.9, -0.55), pose.at(side * 0.9, -0.25), pose.at(side * 1.35, -0.35)}, yellow);
    canvas.disc(pose.at(side * 0.6, -0.45), pose.size * 0.42, pose.main);
    canvas.disc(pose.at(side * 0.72, -0.52), pose.size * 0.09, black);
    canvas.ellipse(pose.at(-side * 0.15, 0.15), pose.size * 0.55, pose.size * 0.3, pose.direction, pose.second);
}

void draw_blossom(Canvas& canvas, const Pose& pose, NumpyRandom& random) {
    const int petals = 5 + static_cast<int>(random.interval(4));
    const double turn = between(random, 0, 1);
    canvas.line(pose.at(0, 0), pose.at(between(random, -0.4, 0.4), 2.6), 2.4, {0.2, 0.5, 0.22});
    for (int i = 0; i < petals; ++i) {
        const double angle = 2 * std::numbers::pi * (i + turn) / petals;
        const Place along{petal::cos(angle), petal::sin(angle)};
        canvas.ellipse(pose.at(0.62 * along.x, 0.62 * along.y), pose.size * 0.46, pose.size * 0.28,
                       {pose.direction.x * along.x - pose.direction.y * along.y,
                        pose.direction.y * along.x + pose.direction.x * along.y},
                       pose.main);
    }
    canvas.disc(pose.centre, pose.size * 0.34, mixed(yellow, pose.second, 0.3));
}

void draw_house(Canvas& canvas, const Pose& pose, NumpyRandom& random) {
    const double roof = between(random, 0.9, 1.3);
    draw_box(canvas, pose, {-0.85, -0.3}, {0.85, 1.1}, pose.main);
    canvas.polygon({pose.at(-1.1, -0.25), pose.at(1.1, -0.25), pose.at(0, -roof)}, pose.dark);
    for (const double side : {-0.62, 0.18}) draw_box(canvas, pose, {side, 0}, {side + 0.42, 0.4}, glass);
    draw_box(canvas, pose, {-0.2, 0.55}, {0.2, 1.1}, pose.second);
}

void draw_car(Canvas& canvas, const Pose& pose, NumpyRandom& random) {
    const double cabin = between(random, -0.2, 0.2);
    canvas.polygon(
        {pose.at(cabin - 0.8, 0), pose.at(cabin - 0.5, -0.6), pose.at(cabin + 0.5, -0.6), pose.at(cabin + 0.85, 0)},
        mixed(pose.main, glass, 0.6));
    canvas.line(pose.at(cabin, -0.55), pose.at(cabin, 0), 1.5, pose.main);
    draw_box(canvas, pose, {-1.3, -0.02}, {1.3, 0.55}, pose.main);
    for (const double side : {-0.75, 0.75}) {
        canvas.disc(pose.at(side, 0.55), pose.size * 0.3, black);
        canvas.disc(pose.at(side, 0.55), pose.size * 0.13, pose.second);
    }
}

void draw_texture(Canvas& canvas, const Pose& pose, NumpyRandom& random) {
    for (int spots = 4 + static_cast<int>(random.interval(10)); spots > 0; --spots) {
        const Place centre = random_place(random);
        const Colour other = random.interval(1) == 1 ? pose.second : pose.dark;
        const double share = random.rand(), width = between(random, 3, 14), height = between(random, 3, 14);
        canvas.ellipse(centre, width, height, pose.direction, mixed(pose.main, other, share));
    }
}

}  // namespace petal
