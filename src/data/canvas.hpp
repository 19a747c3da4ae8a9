// A small picture that shapes are drawn on, with soft edges. Only + - * / and sqrt, so its bits are the same
// everywhere.
#pragma once

#include "data/picture_set.hpp"

#include <array>
#include <vector>

namespace petal {

struct Colour {
    double r = 0, g = 0, b = 0;  // 0 … 1
};
Colour mixed(Colour a, Colour b, double share);  // (1 - share) a + share b

struct Place {
    double x = 0, y = 0;  // pixels from the upper left corner, y downwards
};

class Canvas {
  public:
    explicit Canvas(Colour background);

    // Sets every pixel to paint(centre of the pixel).
    template <class Paint> void fill(Paint paint) {
        for (int y = 0; y < picture_side; ++y)
            for (int x = 0; x < picture_side; ++x) at(x, y) = paint(Place{x + 0.5, y + 0.5});
    }

    // An ellipse whose first half axis points along `direction`, a vector of length 1.
    void ellipse(Place centre, double half_width, double half_height, Place direction, Colour colour);
    void disc(Place centre, double radius, Colour colour) { ellipse(centre, radius, radius, {1, 0}, colour); }
    // A convex polygon; its corners may run either way round.
    void polygon(const std::vector<Place>& corners, Colour colour);
    void line(Place from, Place to, double width, Colour colour);

    Colour& at(int x, int y) { return pixels_[static_cast<std::size_t>(y * picture_side + x)]; }
    // picture_bytes values, each rounded to the nearest of 0 … 255.
    std::array<std::uint8_t, picture_bytes> bytes() const;

  private:
    // Mixes the colour into the pixels of the box as far as they lie inside: `depth` is the signed distance from the
    // edge in pixels, positive inside.
    template <class Depth> void blend(Place low, Place high, Colour colour, Depth depth);

    std::vector<Colour> pixels_;
};

}  // namespace petal
