#include "ui/palette.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

// After the first two, the classes are Okabe and Ito's colours for colour-blind readers.
constexpr Palette light{
    .page = rgb(0xFFFFFF),
    .side = rgb(0xF7F7F5),
    .ink = rgb(0x1C2028),
    .muted = rgb(0x5B6270),
    .line = rgb(0xDFE0E2),
    .control = rgb(0xECECEA),
    .control_hot = rgb(0xE0E0DE),
    .accent = rgb(0x6A3FB5),
    .accent_hot = rgb(0x57309C),
    .on_accent = rgb(0xFFFFFF),
    .knob = rgb(0xFFFFFF),
    .error = rgb(0xB3201A),
    .error_back = rgb(0xFBE9E7),
    .warning_back = rgb(0xFFF3D6),
    .info_back = rgb(0xEFEAF9),
    .contour = rgb(0x23262E),
    .logistic = rgb(0x6B7280),
    .neutral = rgb(0xFFFFFF),
    .classes = {rgb(0x2F6FDE), rgb(0xE8833A), rgb(0x009E73), rgb(0xCC79A7), rgb(0x56B4E9), rgb(0xC9B400)},
    .region_strength = 0.42,
};

constexpr Palette dark{
    .page = rgb(0x14161B),
    .side = rgb(0x1A1D23),
    .ink = rgb(0xE9EBEF),
    .muted = rgb(0xA4ABB8),
    .line = rgb(0x30343D),
    .control = rgb(0x292D36),
    .control_hot = rgb(0x353A45),
    .accent = rgb(0xB79CF2),
    .accent_hot = rgb(0xCBB6F7),
    .on_accent = rgb(0x1B1230),
    .knob = rgb(0x4A505D),
    .error = rgb(0xFF9088),
    .error_back = rgb(0x3A1F20),
    .warning_back = rgb(0x3A301A),
    .info_back = rgb(0x2A2440),
    .contour = rgb(0xF3F4F6),
    .logistic = rgb(0x9AA3B2),
    .neutral = rgb(0x1D2027),
    .classes = {rgb(0x5D95F7), rgb(0xF0954D), rgb(0x2DB88E), rgb(0xDA90BA), rgb(0x7CC8F2), rgb(0xE0CF4A)},
    .region_strength = 0.46,
};

double luminance(Rgb colour) {
    const auto linear = [](std::uint8_t channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

}  // namespace

const Palette& palette(Theme theme) { return theme == Theme::dark ? dark : light; }

Rgb sign_colour(const Palette& palette, double value) {
    if (value < 0) return palette.classes[0];
    return value > 0 ? palette.classes[1] : palette.muted;
}

double contrast(Rgb a, Rgb b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace petal
