// What the drawn pictures show: a background, and on it one thing.
#pragma once

#include "data/canvas.hpp"
#include "math/numpy_random.hpp"

namespace petal {

constexpr Colour black{0.06, 0.05, 0.07};  // of eyes and wheels

// Where a thing stands, how large it is and which way it leans; and a colour for it and one beside it.
struct Pose {
    Place centre;
    double size;      // half of its height in pixels, about
    Place direction;  // its right side, of length 1
    Colour main, second, dark;
    Colour contrast;  // dark where `main` is light, and the other way round
    // The point that lies (u, v) half heights from the middle of the upright thing, v downwards.
    Place at(double u, double v) const {
        return {centre.x + size * (u * direction.x - v * direction.y),
                centre.y + size * (u * direction.y + v * direction.x)};
    }
};

// Arguments of a call have no order in C++: at most one of them may draw from the stream.
double between(NumpyRandom& random, double low, double high);
Place random_place(NumpyRandom& random);

Canvas draw_background(NumpyRandom& random, Colour& ground);
Pose choose_pose(NumpyRandom& random, Colour ground);

void draw_cat(Canvas& canvas, const Pose& pose, NumpyRandom& random);
void draw_dog(Canvas& canvas, const Pose& pose, NumpyRandom& random);
void draw_bear(Canvas& canvas, const Pose& pose, NumpyRandom& random);
void draw_bird(Canvas& canvas, const Pose& pose, NumpyRandom& random);
void draw_blossom(Canvas& canvas, const Pose& pose, NumpyRandom& random);
void draw_house(Canvas& canvas, const Pose& pose, NumpyRandom& random);
void draw_car(Canvas& canvas, const Pose& pose, NumpyRandom& random);
void draw_texture(Canvas& canvas, const Pose& pose, NumpyRandom& random);

}  // namespace petal
