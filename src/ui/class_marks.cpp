#include "ui/class_marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace petal {

namespace {

constexpr float right_angle = std::numbers::pi_v<float> / 2;
constexpr float ring_gap = 2.4f, ring_width = 1.1f, outline_width = 1;  // points

constexpr std::array<MarkShape, values::most_classes> shapes{{
    {0, 0, 1, 1},                      // circle
    {4, 0, 1.25f, 1},                  // diamond
    {3, -right_angle, 1.35f, 1},       // triangle
    {4, right_angle / 2, 1.25f, 1},    // square
    {3, right_angle, 1.35f, 1},        // triangle on its tip
    {4, right_angle / 2, 1.6f, 0.5f},  // bar
}};

struct Paint {
    Rgb colour;
    float alpha = 0;

    void over(Rgb top, float coverage) {
        if (coverage <= 0) return;
        const float sum = coverage + alpha * (1 - coverage);
        colour = mix(colour, top, static_cast<double>(coverage / sum));
        alpha = sum;
    }
    std::uint32_t packed() const {
        const auto a = static_cast<std::uint32_t>(alpha * 255 + 0.5f);
        return static_cast<std::uint32_t>(colour.r) | static_cast<std::uint32_t>(colour.g) << 8 |
               static_cast<std::uint32_t>(colour.b) << 16 | a << 24;
    }
};

// One pixel of one mark, (x, y) in points from its centre.
Paint mark_at(int label, int column, float x, float y, const MarkSheet& sheet, const Palette& palette) {
    const bool wrong = column % 2 != 0, held_out = column >= 2;
    const Rgb hue = palette.classes[static_cast<std::size_t>(label)];
    const auto coverage = [&](float distance) {
        return std::clamp(0.5f - distance * sheet.pixels_per_point, 0.0f, 1.0f);
    };
    const float edge = mark_distance(mark_shape(label), x / sheet.radius, y / sheet.radius) * sheet.radius;
    const float ring = std::abs(std::hypot(x, y) - sheet.radius - ring_gap);
    Paint paint{wrong ? palette.ink : held_out ? hue : palette.page};
    if (wrong) paint.over(palette.ink, coverage(ring - ring_width / 2) * 0.75f);
    paint.over(held_out ? palette.page : hue, coverage(edge));
    paint.over(held_out ? hue : palette.page, coverage(std::abs(edge) - outline_width / 2) * (held_out ? 1.0f : 0.8f));
    return paint;
}

}  // namespace

const MarkShape& mark_shape(int label) {
    return shapes[static_cast<std::size_t>(std::clamp(label, 0, values::most_classes - 1))];
}

float mark_distance(const MarkShape& shape, float x, float y) {
    if (shape.corners == 0) return std::hypot(x, y) - shape.radius;
    const float half_turn = 2 * right_angle / static_cast<float>(shape.corners);
    y /= shape.flatness;
    float distance = -INFINITY;
    for (int i = 0; i < shape.corners; ++i) {
        const float normal = shape.first_angle + half_turn * static_cast<float>(2 * i + 1);
        distance = std::max(distance, x * std::cos(normal) + y * std::sin(normal) - shape.radius * std::cos(half_turn));
    }
    return distance * shape.flatness;
}

int MarkSheet::cell_pixels() const {
    return 2 * static_cast<int>(std::ceil((radius * 1.35f + ring_gap + ring_width) * pixels_per_point)) + 2;
}

float MarkSheet::cell() const { return static_cast<float>(cell_pixels()) / pixels_per_point; }

std::vector<std::uint32_t> mark_pixels(const MarkSheet& sheet, const Palette& palette) {
    const int side = sheet.cell_pixels();
    std::vector<std::uint32_t> pixels;
    pixels.reserve(static_cast<std::size_t>(sheet.width()) * static_cast<std::size_t>(sheet.height()));
    for (int row = 0; row < sheet.height(); ++row)
        for (int column = 0; column < sheet.width(); ++column) {
            const auto offset = [&](int pixel) {
                return (static_cast<float>(pixel % side) + 0.5f - static_cast<float>(side) / 2) /
                       sheet.pixels_per_point;
            };
            pixels.push_back(mark_at(row / side, column / side, offset(column), offset(row), sheet, palette).packed());
        }
    return pixels;
}

}  // namespace petal
