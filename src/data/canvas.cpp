#include "data/canvas.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

std::uint8_t to_byte(double value) { return static_cast<std::uint8_t>(std::clamp(value, 0.0, 1.0) * 255 + 0.5); }

}  // namespace

Colour mixed(Colour a, Colour b, double share) {
    return {a.r + (b.r - a.r) * share, a.g + (b.g - a.g) * share, a.b + (b.b - a.b) * share};
}

Canvas::Canvas(Colour background) : pixels_(picture_side * picture_side, background) {}

template <class Depth> void Canvas::blend(Place low, Place high, Colour colour, Depth depth) {
    const auto first = [](double edge) { return std::clamp(static_cast<int>(std::floor(edge)) - 1, 0, picture_side); };
    const auto last = [](double edge) { return std::clamp(static_cast<int>(std::floor(edge)) + 2, 0, picture_side); };
    for (int y = first(low.y); y < last(high.y); ++y) {
        for (int x = first(low.x); x < last(high.x); ++x) {
            const double cover = std::clamp(depth(Place{x + 0.5, y + 0.5}) + 0.5, 0.0, 1.0);
            if (cover > 0) at(x, y) = mixed(at(x, y), colour, cover);
        }
    }
}

void Canvas::ellipse(Place centre, double half_width, double half_height, Place direction, Colour colour) {
    const double reach = std::max(half_width, half_height), narrow = std::min(half_width, half_height);
    blend({centre.x - reach, centre.y - reach}, {centre.x + reach, centre.y + reach}, colour, [&](Place p) {
        const double dx = p.x - centre.x, dy = p.y - centre.y;
        const double u = (dx * direction.x + dy * direction.y) / half_width,
                     v = (dy * direction.x - dx * direction.y) / half_height;
        return (1 - std::sqrt(u * u + v * v)) * narrow;
    });
}

void Canvas::polygon(const std::vector<Place>& corners, Colour colour) {
    Place low = corners.front(), high = low;
    double area = 0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Place a = corners[i], b = corners[(i + 1) % corners.size()];
        low = {std::min(low.x, a.x), std::min(low.y, a.y)};
        high = {std::max(high.x, a.x), std::max(high.y, a.y)};
        area += a.x * b.y - b.x * a.y;
    }
    const double side = area > 0 ? 1 : -1;
    blend(low, high, colour, [&](Place p) {
        double depth = picture_side;
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const Place a = corners[i], b = corners[(i + 1) % corners.size()];
            const double dx = b.x - a.x, dy = b.y - a.y, length = std::sqrt(dx * dx + dy * dy);
            depth = std::min(depth, side * (dx * (p.y - a.y) - dy * (p.x - a.x)) / length);
        }
        return depth;
    });
}

void Canvas::line(Place from, Place to, double width, Colour colour) {
    const double dx = to.x - from.x, dy = to.y - from.y, squared = dx * dx + dy * dy;
    blend({std::min(from.x, to.x) - width, std::min(from.y, to.y) - width},
          {std::max(from.x, to.x) + width, std::max(from.y, to.y) + width}, colour, [&](Place p) {
              const double t =
                  squared > 0 ? std::clamp(((p.x - from.x) * dx + (p.y - from.y) * dy) / squared, 0.0, 1.0) : 0;
              const double x = p.x - from.x - t * dx, y = p.y - from.y - t * dy;
              return width / 2 - std::sqrt(x * x + y * y);
          });
}

std::array<std::uint8_t, picture_bytes> Canvas::bytes() const {
    std::array<std::uint8_t, picture_bytes> bytes;
    for (std::size_t i = 0; i < pixels_.size(); ++i) {
        bytes[3 * i] = to_byte(pixels_[i].r);
        bytes[3 * i + 1] = to_byte(pixels_[i].g);
        bytes[3 * i + 2] = to_byte(pixels_[i].b);
    }
    return bytes;
}

}  // namespace petal
