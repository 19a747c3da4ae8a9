// Fonts and the look of the page.
#pragma once

#include "experiment/language.hpp"
#include "ui/palette.hpp"
#include "ui/preferences.hpp"
#include "ui/theme.hpp"

#include <imgui.h>

#include <cstdint>

namespace petal {

// Bakes the fonts for this many device pixels a point and sets the sizes of the style; call before a frame, when the
// ratio changes. The caller uploads the atlas again; where it would have more than `largest_texture` pixels a side, the
// letters are baked coarser.
void build_fonts(float pixels_per_point, int largest_texture);

// Colours of ImGui's style and of the plots.
void apply_theme(Theme theme, const Preferences& preferences = {});

// What build_fonts, apply_theme and the functions below have set, for the panels. Like ImGui's own context there is one
// of it.
struct Style {
    Palette colours;
    std::uint64_t colouring = 0;  // counts the changes of the colours
    ImFont *text = nullptr, *strong = nullptr, *caption = nullptr, *heading = nullptr, *figure = nullptr,
           *mono = nullptr;
    float pixels_per_point = 1;
    float row = 32;      // height of a control in points: more where fingers use the page
    bool touch = false;  // the last pointer was a finger
    bool hovers = true;  // what rests on the page shows tips and values: the mouse, or a finger that is held there
    Language language = Language::en;
};
const Style& look();

// The version of a picture that is painted in the page's colours, too.
inline std::uint64_t coloured(std::uint64_t version) { return version << 16 | (look().colouring & 0xFFFF); }

// Sets `row`, the paddings that follow from it, and `touch`; draw_page calls it at the start of each frame.
void set_row_height(float points, bool touch);
void set_language(Language language);

// As ImGui draws it: paler in what is disabled.
inline ImU32 ink(Rgb colour, float alpha = 1) {
    return IM_COL32(colour.r, colour.g, colour.b, static_cast<int>(alpha * ImGui::GetStyle().Alpha * 255 + 0.5f));
}

inline constexpr float unit = 8;    // of spacing, in points
inline constexpr float corner = 6;  // radius

}  // namespace petal
