// The colours of Petal in both themes. Plain numbers, so that a test can compute their contrast.
#pragma once

#include "experiment/values.hpp"
#include "ui/theme.hpp"

#include <array>
#include <cstdint>

namespace petal {

struct Rgb {
    std::uint8_t r = 0, g = 0, b = 0;
    bool operator==(const Rgb&) const = default;
};

constexpr Rgb rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8), static_cast<std::uint8_t>(hex)};
}

// (1 - t) a + t b, for t in [0, 1].
constexpr Rgb mix(Rgb a, Rgb b, double t) {
    const auto channel = [t](std::uint8_t u, std::uint8_t v) {
        return static_cast<std::uint8_t>(u + (v - u) * t + 0.5);
    };
    return {channel(a.r, b.r), channel(a.g, b.g), channel(a.b, b.b)};
}

struct Palette {
    Rgb page, side;                  // backgrounds of the middle and of the columns beside it
    Rgb ink, muted;                  // text; captions and axis labels
    Rgb line, control, control_hot;  // hairlines; fields and buttons at rest and under the pointer
    Rgb edge;                        // of controls, axes and what else has to be seen without being read
    Rgb accent, accent_hot, on_accent;
    Rgb knob;  // of sliders, and the chosen segment
    Rgb error, error_back, warning_back, info_back;
    Rgb contour;   // where a model answers 0.5
    Rgb logistic;  // the cost curve of logistic regression; the network's is the accent
    Rgb neutral;   // regions at probability 0.5
    std::array<Rgb, values::most_classes> classes;
    double
        region_strength;  // how far a region goes from neutral to the class colour at probability 1, a cell to its own
    bool operator==(const Palette&) const = default;
};

enum class Contrast { usual, more };  // text by 4.5 : 1 and edges by 3 : 1; by 7 : 1 and 4.5 : 1

const Palette& palette(Theme theme, Contrast contrast = Contrast::usual);

// Of a weight and the like: the first class' colour below zero, the second's above; zero and NaN have neither.
Rgb sign_colour(const Palette& palette, double value);

// Contrast ratio of WCAG 2.1, 1 … 21.
double contrast(Rgb a, Rgb b);

}  // namespace petal
