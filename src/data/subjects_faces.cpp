// The faces: cats, and the dogs and bears that are told from them by their ears, muzzle and eyes.
#include "data/subjects.hpp"

namespace petal {

namespace {

constexpr Colour white{0.96, 0.95, 0.93}, rose{0.93, 0.62, 0.62};

// A body under the head, cut off by the edge of the picture.
void draw_shoulders(Canvas& canvas, const Pose& pose, NumpyRandom& random) {
    const double lean = between(random, -0.5, 0.5);
    canvas.ellipse(pose.at(lean, 1.75), pose.size * 1.05, pose.size * 1.1, pose.direction, pose.main);
}

void draw_whiskers(Canvas& canvas, const Pose& pose) {
    const Colour colour = mixed(pose.main, pose.contrast, 0.75);
    for (const double side : {-1.0, 1.0})
        for (const double drop : {-0.12, 0.04, 0.2})
            canvas.line(pose.at(side * 0.28, 0.34 + drop / 2), pose.at(side * 1.2, 0.3 + drop * 1.6), 0.7, colour);
}

Colour choose_nose(NumpyRandom& random) { return mixed(black, rose, random.rand()); }

// Two short arcs under the nose.
void draw_mouth(Canvas& canvas, const Pose& pose) {
    for (const double side : {-1.0, 1.0}) {
        canvas.line(pose.at(0, 0.36), pose.at(side * 0.14, 0.52), 1, pose.dark);
        canvas.line(pose.at(side * 0.14, 0.52), pose.at(side * 0.32, 0.44), 1, pose.dark);
    }
}

}  // namespace

void draw_cat(Canvas& canvas, const Pose& pose, NumpyRandom& random) {
    const double width = between(random, 0.98, 1.12), ears = between(random, 0.92, 1.15);
    draw_shoulders(canvas, pose, random);
    for (const double side : {-1.0, 1.0}) {
        canvas.polygon(
            {pose.at(side * 0.98 * width, -0.2), pose.at(side * 0.22, -0.72), pose.at(side * 0.9 * width, -1.3 * ears)},
            pose.main);
        canvas.polygon({pose.at(side * 0.82 * width, -0.42), pose.at(side * 0.42, -0.68),
                        pose.at(side * 0.82 * width, -1.08 * ears)},
                       mixed(pose.contrast, rose, 0.5));
    }
    canvas.ellipse(pose.centre, pose.size * width, pose.size * 0.86, pose.direction, pose.main);
    const int stripes = static_cast<int>(random.interval(3));
    for (int i = 0; i < stripes; ++i) {
        const double u = (i - (stripes - 1) / 2.0) * 0.28;
        canvas.line(pose.at(u, -0.8), pose.at(u * 0.7, -0.45), pose.size * 0.1, pose.dark);
    }
    canvas.ellipse(pose.at(0, 0.42), pose.size * 0.42, pose.size * 0.3, pose.direction, pose.second);
    constexpr Colour irises[] = {{0.55, 0.78, 0.25}, {0.95, 0.72, 0.2}, {0.45, 0.72, 0.9}, {0.72, 0.5, 0.25}};
    const Colour bright = irises[random.interval(3)];
    const Colour iris = mixed(bright, pose.contrast, between(random, 0, 0.5));
    for (const double side : {-1.0, 1.0}) {
        canvas.ellipse(pose.at(side * 0.42, -0.1), pose.size * 0.25, pose.size * 0.19, pose.direction, iris);
        canvas.ellipse(pose.at(side * 0.42, -0.1), pose.size * 0.07, pose.size * 0.18, pose.direction, black);
    }
    canvas.polygon({pose.at(-0.12, 0.2), pose.at(0.12, 0.2), pose.at(0, 0.35)}, choose_nose(random));
    draw_mouth(canvas, pose);
    draw_whiskers(canvas, pose);
}

void draw_dog(Canvas& canvas, const Pose& pose, NumpyRandom& random) {
    const double width = between(random, 0.76, 0.9), hang = between(random, 0.1, 0.35);
    draw_shoulders(canvas, pose, random);
    canvas.ellipse(pose.centre, pose.size * width, pose.size * 0.98, pose.direction, pose.main);
    for (const double side : {-1.0, 1.0})
        canvas.ellipse(pose.at(side * (width + 0.06), hang), pose.size * 0.25, pose.size * 0.66, pose.direction,
                       pose.dark);
    canvas.ellipse(pose.at(0, 0.45), pose.size * 0.46, pose.size * 0.44, pose.direction, pose.second);
    for (const double side : {-1.0, 1.0}) {
        canvas.disc(pose.at(side * 0.34, -0.2), pose.size * 0.15, white);
        canvas.disc(pose.at(side * 0.34, -0.18), pose.size * 0.11, black);
    }
    canvas.ellipse(pose.at(0, 0.24), pose.size * 0.22, pose.size * 0.16, pose.direction, choose_nose(random));
    canvas.line(pose.at(0, 0.36), pose.at(0, 0.62), 1, black);
    if (random.interval(1) == 1)
        canvas.ellipse(pose.at(0, 0.82), pose.size * 0.15, pose.size * 0.24, pose.direction, {0.9, 0.4, 0.42});
}

void draw_bear(Canvas& canvas, const Pose& pose, NumpyRandom& random) {
    const double width = between(random, 0.94, 1.06), ears = between(random, 0.28, 0.36);
    draw_shoulders(canvas, pose, random);
    for (const double side : {-1.0, 1.0}) {
        canvas.disc(pose.at(side * 0.72 * width, -0.72), pose.size * ears, pose.main);
        canvas.disc(pose.at(side * 0.72 * width, -0.72), pose.size * ears * 0.55, pose.dark);
    }
    canvas.ellipse(pose.centre, pose.size * width, pose.size * 0.92, pose.direction, pose.main);
    canvas.ellipse(pose.at(0, 0.4), pose.size * 0.42, pose.size * 0.34, pose.direction, pose.second);
    const Colour iris = mixed(pose.second, pose.contrast, random.rand());
    for (const double side : {-1.0, 1.0}) {
        canvas.disc(pose.at(side * 0.4, -0.12), pose.size * 0.17, iris);
        canvas.disc(pose.at(side * 0.4, -0.1), pose.size * 0.11, black);
    }
    canvas.ellipse(pose.at(0, 0.26), pose.size * 0.15, pose.size * 0.11, pose.direction, choose_nose(random));
    draw_mouth(canvas, pose);
}

}  // namespace petal
