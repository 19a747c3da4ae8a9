// Exact values beside the pointer.
#pragma once

#include "ui/palette.hpp"

#include <imgui.h>

#include <string>
#include <vector>

namespace petal {

// Lines of text in a small frame beside `anchor`, inside the page.
struct BubbleLine {
    std::string text;
    Rgb colour;
};
void draw_bubble(ImVec2 anchor, const std::vector<BubbleLine>& lines);

}  // namespace petal
