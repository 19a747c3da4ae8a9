// The line across the top: name, lab, language, theme, link; and under it the notices.
#pragma once

#include "ui/page_input.hpp"
#include "ui/wish.hpp"

namespace petal {

float top_bar_height(const PageInput& input);
void draw_top_bar(const PageInput& input, Wishes& wishes);

// Takes no space without notices.
void draw_notices(const PageInput& input, Wishes& wishes);

}  // namespace petal
