#include "ui/preferences.hpp"

namespace petal {

namespace {

constexpr double for_text = 4.5, for_edges = 3;

// The colour itself, or so much nearer to `ink` that it stands out from `back`.
Rgb standing_out(Rgb colour, Rgb back, Rgb ink, double least) {
    for (const double share : {0.0, 0.2, 0.4, 0.6, 0.8})
        if (const Rgb nearer = mix(colour, ink, share); contrast(nearer, back) >= least) return nearer;
    return ink;
}

// How strong regions may be for the border between them to be seen.
double region_strength(const Palette& p) {
    double strength = p.region_strength;
    const auto hides = [&](Rgb hue) { return contrast(p.contour, mix(p.neutral, hue, strength)) < for_text; };
    while (strength > 0.05 && (hides(p.classes[0]) || hides(p.classes[1]))) strength -= 0.05;
    return strength;
}

}  // namespace

std::optional<SystemColours> system_colours(std::span<const std::uint8_t> bytes) {
    if (bytes.size() < 24) return std::nullopt;
    const auto colour = [&](std::size_t i) { return Rgb{bytes[3 * i], bytes[3 * i + 1], bytes[3 * i + 2]}; };
    return SystemColours{colour(0), colour(1), colour(2), colour(3), colour(4), colour(5), colour(6), colour(7)};
}

Palette forced_palette(const SystemColours& system) {
    const Rgb page = system.canvas, ink = system.canvas_text;
    const bool is_light = contrast(page, rgb(0x000000)) > contrast(page, rgb(0xFFFFFF));
    Palette p = palette(is_light ? Theme::light : Theme::dark, Contrast::more);
    p.page = p.side = p.knob = p.neutral = p.error_back = p.warning_back = p.info_back = page;
    p.ink = p.muted = p.contour = p.logistic = ink;
    const bool face_fits = contrast(ink, system.button_face) >= for_text;
    p.control = p.control_hot = face_fits ? system.button_face : page;
    p.line = mix(page, system.gray_text, 0.5);
    const bool button_fits =
        contrast(system.button_text, page) >= for_edges && contrast(system.button_text, p.control) >= for_edges;
    p.edge = button_fits ? system.button_text : ink;
    const bool highlight_fits = contrast(system.highlight, page) >= for_text &&
                                contrast(system.highlight, p.control) >= for_text &&
                                contrast(system.highlight_text, system.highlight) >= for_text;
    const Rgb link = standing_out(standing_out(system.link_text, page, ink, for_text), p.control, ink, for_text);
    p.accent = p.accent_hot = highlight_fits ? system.highlight : link;
    p.on_accent = highlight_fits ? system.highlight_text : page;
    p.error = standing_out(p.error, page, ink, for_text);
    for (Rgb& hue : p.classes) hue = standing_out(standing_out(hue, page, ink, for_edges), p.control, ink, for_edges);
    p.region_strength = region_strength(p);
    return p;
}

Palette palette_for(Theme theme, const Preferences& preferences) {
    return preferences.forced ? forced_palette(*preferences.forced) : palette(theme, preferences.contrast);
}

}  // namespace petal
