// The images lab: cat or not.
#pragma once

#include "ui/page_input.hpp"
#include "ui/wish.hpp"

#include <imgui.h>

namespace petal {

void draw_images_lab(const PageInput& input, PageState& page, ImVec2 origin, ImVec2 size, Wishes& wishes);

}  // namespace petal
