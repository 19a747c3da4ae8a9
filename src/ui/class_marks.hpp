// The marks of the classes: a shape for each, so that colour is never the only sign. Painted as small pictures, because
// thousands of points as polygons would be more vertices than one draw list may hold.
#pragma once

#include "ui/palette.hpp"

#include <cstdint>
#include <vector>

namespace petal {

// A regular polygon, or a circle for 0 corners; lengths in multiples of the mark's radius.
struct MarkShape {
    int corners;
    float first_angle;  // of a corner, clockwise from the right
    float radius;       // of the corners
    float flatness;     // height over width
};
const MarkShape& mark_shape(int label);

// Signed distance from the edge of a mark of radius 1: negative inside.
float mark_distance(const MarkShape& shape, float x, float y);

// A sheet of marks. Row: class. Column: learned, learned and wrong, held out, held out and wrong.
struct MarkSheet {
    float radius;  // of a mark in points
    float pixels_per_point;
    float cell() const;  // side of a cell in points, a whole number of pixels
    int cell_pixels() const;
    int width() const { return 4 * cell_pixels(); }
    int height() const { return values::most_classes * cell_pixels(); }
};
inline int mark_column(bool held_out, bool wrong) { return (held_out ? 2 : 0) + (wrong ? 1 : 0); }

// `Pixels` of pictures.hpp, with alpha.
std::vector<std::uint32_t> mark_pixels(const MarkSheet& sheet, const Palette& palette);

}  // namespace petal
