// The parts that a lab's layout is made of: columns, each with its own background and scrolling.
#pragma once

#include "ui/fonts.hpp"
#include "ui/page_input.hpp"
#include "ui/tree.hpp"

#include <imgui.h>
#include <functional>

namespace petal {

// A finger scrolls by dragging whatever it touches, but for what wants the drag itself.
struct FingerScroll {
    unsigned column = 0;         // the column that it is moving, by its id; 0 is none
    bool drag_is_taken = false;  // set by a lab before its columns: a handle or a weight follows the finger
};

// A column is a landmark of the tree. `draw` gets the width inside of the padding.
struct ColumnLook {
    const char* id;
    Role landmark;
    Rgb back;
    float padding;
};
void scrolling_column(const ColumnLook& column, const PageInput& input, FingerScroll& finger, ImVec2 place, ImVec2 size,
                      const std::function<void(float)>& draw);

// ------------------------------------------------------------ a child window that its element scrolls, where there are
// elements With these flags; its node says how far it goes, `height` of it seen; and when all is drawn it follows its
// element.
int flags_of_scroller();
Node as_scroller(Node node, float height);
void follow_element(NodeId id);

void vertical_hairline(float x, float top, float bottom);

}  // namespace petal
