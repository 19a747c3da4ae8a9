// What a person asks of every page, in the system's settings rather than on this one.
#pragma once

#include "ui/palette.hpp"
#include "ui/theme.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace petal {

// The colours of a system that gives its own to every page (CSS `forced-colors`), as CSS names them.
struct SystemColours {
    Rgb canvas, canvas_text, button_face, button_text, highlight, highlight_text, gray_text, link_text;
    bool operator==(const SystemColours&) const = default;
};

// Of three bytes each, in the order above; none of fewer.
std::optional<SystemColours> system_colours(std::span<const std::uint8_t> bytes);

struct Preferences {
    Contrast contrast = Contrast::usual;
    bool less_motion = false;             // nothing moves by itself but the run
    std::optional<SystemColours> forced;  // instead of both themes
};

// The page in the system's colours. Pairs that the system does not mean to stand on each other may hardly differ; there
// its text's colour is taken. Classes keep their hues, going towards the text as far as they have to.
Palette forced_palette(const SystemColours& system);

Palette palette_for(Theme theme, const Preferences& preferences);

}  // namespace petal
