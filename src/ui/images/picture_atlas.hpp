// The textures of the images lab and how one picture of them is put on the page.
#pragma once

#include "ui/page_input.hpp"

#include <imgui.h>

namespace petal {

// A texture with many pictures of 64 × 64 side by side.
struct Atlas {
    ImTextureID texture = {};
    int columns = 1, rows = 1, count = 0;
};
Atlas sheet_atlas(const PageInput& input);
Atlas weights_atlas(const PageInput& input);
Atlas question_atlas(const PageInput& input);  // of one picture

void put_picture(ImDrawList& list, const Atlas& atlas, int index, ImVec2 min, float side);

}  // namespace petal
