#include "ui/region_pixels.hpp"

#include "math/activation.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace petal {

namespace {

constexpr double unit_strength = 0.85;  // unit pictures carry no points: they may be stronger

std::uint32_t packed(Rgb c) {
    return static_cast<std::uint32_t>(c.r) | static_cast<std::uint32_t>(c.g) << 8 |
           static_cast<std::uint32_t>(c.b) << 16 | 0xFF000000u;
}

Rgb between_classes(double p, const Palette& palette, double strength, double threshold = 0.5) {
    const double share = p < threshold ? (threshold - p) / threshold : (p - threshold) / (1 - threshold);
    return mix(palette.neutral, palette.classes[p < threshold ? 0 : 1], share * strength);
}

double probability_at(const Region& region, std::size_t i) { return region.probability[i] / 65535.0; }

bool is_whole(const Region& region) {
    const auto cells = static_cast<std::size_t>(region.width) * static_cast<std::size_t>(region.height);
    return region.probability.size() == cells && (region.winner.empty() || region.winner.size() == cells);
}

// Above 0 where class k wins. With two classes the logit, which is nearly linear from cell to cell where the
// probability is a step: so the line is smooth.
double logit(double p) { return std::log(p / (1 - p)); }

std::vector<float> class_field(const Region& region, int k, bool two, double threshold) {
    std::vector<float> field(region.probability.size());
    for (std::size_t i = 0; i < field.size(); ++i) {
        const double p = std::clamp(probability_at(region, i), 0.25 / 65535, 1 - 0.25 / 65535);
        if (region.winner.empty())
            field[i] = static_cast<float>(logit(p) - logit(threshold));
        else if (two)
            field[i] = static_cast<float>(region.winner[i] == 1 ? logit(p) : -logit(p));
        else
            field[i] = region.winner[i] == k ? 1.0f : -1.0f;
    }
    return field;
}

}  // namespace

std::vector<std::uint32_t> region_pixels(const Region& region, int classes, const Palette& palette, double threshold) {
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(region.width) * static_cast<std::size_t>(region.height),
                                      packed(palette.neutral));
    if (!is_whole(region)) return pixels;
    const double least = 1.0 / std::max(2, classes);  // the winner has at least this much
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const double p = probability_at(region, i);
        if (region.winner.empty()) {
            pixels[i] = packed(between_classes(p, palette, palette.region_strength, threshold));
        } else {
            const Rgb hue = palette.classes[std::min<std::size_t>(region.winner[i], values::most_classes - 1)];
            pixels[i] = packed(
                mix(palette.neutral, hue, std::clamp((p - least) / (1 - least), 0.0, 1.0) * palette.region_strength));
        }
    }
    return pixels;
}

std::vector<std::uint32_t> unit_pixels(const std::vector<std::uint8_t>& unit_regions, Activation activation,
                                       const Palette& palette) {
    std::array<std::uint32_t, 256> colours;
    const bool from_zero = !activation_range(activation).is_bounded();
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const double share = static_cast<double>(i) / 255;
        colours[i] = packed(between_classes(from_zero ? 0.5 + share / 2 : share, palette, unit_strength));
    }
    std::vector<std::uint32_t> pixels;
    pixels.reserve(unit_regions.size());
    for (const std::uint8_t value : unit_regions) pixels.push_back(colours[value]);
    return pixels;
}

std::vector<Polyline> region_borders(const Region& region, int classes, double threshold) {
    if (!is_whole(region)) return {};
    const bool two = region.winner.empty() || classes == 2;
    std::vector<Polyline> lines;
    for (int k = 1; k < (two ? 2 : classes); ++k)
        for (Polyline& line : contour_lines(class_field(region, k, two, threshold), region.width, region.height, 0)) {
            smooth(line, two ? 1 : 4);
            lines.push_back(std::move(line));
        }
    return lines;
}

}  // namespace petal
