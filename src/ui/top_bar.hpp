// The line across the top: name, lab, language, theme, link.
#pragma once

#include "ui/fonts.hpp"
#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

inline constexpr float side_margin = 2 * unit;

float top_bar_height(const PageInput& input);
void draw_top_bar(const PageInput& input, Wishes& wishes);

}  // namespace petal
