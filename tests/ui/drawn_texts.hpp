// The texts of the last frame: what is written where, and what of it can be seen.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <string>
#include <vector>

namespace petal {

// A line of text that Dear ImGui has been asked to write.
struct DrawnText {
    std::string words;
    const ImDrawList* list;
    ImRect ink;             // around its letters, in points
    ImRect seen;            // outside of it nothing is drawn
    bool is_clipped_alone;  // by more than its window
};

// Call before each frame.
void forget_texts();
const std::vector<DrawnText>& drawn_texts();

// What cannot be read in the frame, a sentence each: texts that are cut off at a side, and pairs that lie on each
// other. What is scrolled away above or below is judged as if it were in sight.
std::vector<std::string> unreadable_texts();

}  // namespace petal
