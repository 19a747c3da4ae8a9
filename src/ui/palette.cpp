#include "ui/palette.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

// After the first two, the classes have the hues of Okabe and Ito's colours for colour-blind readers, as dark as a mark
// on white has to be.
constexpr Palette light{
    .page = rgb(0xFFFFFF),
    .side = rgb(0xF7F7F5),
    .ink = rgb(0x1C2028),
    .muted = rgb(0x5B6270),
    .line = rgb(0xDFE0E2),
    .control = rgb(0xF0F0EE),
    .control_hot = rgb(0xE5E5E3),
    .edge = rgb(0x80868F),
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
    .classes = {rgb(0x2F6FDE), rgb(0xD96A19), rgb(0x009C72), rgb(0xC76B9E), rgb(0x1B90D2), rgb(0x9B8A00)},
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
    .edge = rgb(0x7D8490),
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

constexpr Palette light_strong{
    .page = rgb(0xFFFFFF),
    .side = rgb(0xFFFFFF),
    .ink = rgb(0x000000),
    .muted = rgb(0x343A44),
    .line = rgb(0x6E747E),
    .control = rgb(0xF4F4F3),
    .control_hot = rgb(0xE8E8E6),
    .edge = rgb(0x565C66),
    .accent = rgb(0x4A2690),
    .accent_hot = rgb(0x351A6B),
    .on_accent = rgb(0xFFFFFF),
    .knob = rgb(0xFFFFFF),
    .error = rgb(0x8E0F0A),
    .error_back = rgb(0xFFF3F2),
    .warning_back = rgb(0xFFF8E3),
    .info_back = rgb(0xF5F1FC),
    .contour = rgb(0x000000),
    .logistic = rgb(0x474D58),
    .neutral = rgb(0xFFFFFF),
    .classes = {rgb(0x1F5FCF), rgb(0xA24E12), rgb(0x007554), rgb(0xA83A78), rgb(0x126A9E), rgb(0x6F6400)},
    .region_strength = 0.36,
};

constexpr Palette dark_strong{
    .page = rgb(0x000000),
    .side = rgb(0x0B0C0F),
    .ink = rgb(0xFFFFFF),
    .muted = rgb(0xD3D8E0),
    .line = rgb(0x8A909B),
    .control = rgb(0x1C1F26),
    .control_hot = rgb(0x2A2E37),
    .edge = rgb(0xA9B0BC),
    .accent = rgb(0xCDB8FA),
    .accent_hot = rgb(0xE0D3FD),
    .on_accent = rgb(0x120A24),
    .knob = rgb(0x3A3F4A),
    .error = rgb(0xFFB3AD),
    .error_back = rgb(0x2A1415),
    .warning_back = rgb(0x2A2210),
    .info_back = rgb(0x1D1930),
    .contour = rgb(0xFFFFFF),
    .logistic = rgb(0xC3CAD6),
    .neutral = rgb(0x101216),
    .classes = {rgb(0x7FADFA), rgb(0xF6A869), rgb(0x45CFA3), rgb(0xE6A8CB), rgb(0x8FD2F7), rgb(0xE8DA5E)},
    .region_strength = 0.34,
};

double luminance(Rgb colour) {
    const auto linear = [](std::uint8_t channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

}  // namespace

const Palette& palette(Theme theme, Contrast contrast) {
    if (contrast == Contrast::more) return theme == Theme::dark ? dark_strong : light_strong;
    return theme == Theme::dark ? dark : light;
}

Rgb sign_colour(const Palette& palette, double value) {
    if (value < 0) return palette.classes[0];
    return value > 0 ? palette.classes[1] : palette.muted;
}

double contrast(Rgb a, Rgb b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace petal
