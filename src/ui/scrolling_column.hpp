// The parts that a lab's layout is made of: columns, each with its own background and scrolling.
#pragma once

#include "ui/fonts.hpp"
#include "ui/page_input.hpp"

#include <imgui.h>
#include <functional>

namespace petal {

// A finger scrolls by dragging whatever it touches, but for what wants the drag itself.
struct FingerScroll {
    unsigned column = 0;         // the column that it is moving, by its id; 0 is none
    bool drag_is_taken = false;  // set by a lab before its columns: a handle or a weight follows the finger
};

// `draw` gets the width inside of the padding.
void scrolling_column(const char* id, const PageInput& input, FingerScroll& finger, ImVec2 place, ImVec2 size, Rgb back,
                      float padding, const std::function<void(float)>& draw);

void vertical_hairline(float x, float top, float bottom);

}  // namespace petal
