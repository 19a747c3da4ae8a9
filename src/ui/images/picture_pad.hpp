// A picture that one works on: by mouse and finger, which drag, and by the arrow keys where the keyboard has it.
#pragma once

#include "ui/lab_state.hpp"

#include <imgui.h>

#include <optional>
#include <string>

namespace petal {

struct PadInput {
    std::optional<ImVec2> pointer;      // where it is held down, in pixels of the picture
    ImVec2 dragged{0, 0};               // since the last frame, in pixels of the picture
    int keys_right = 0, keys_down = 0;  // presses
};
// Its name, what is seen on it, and what its keys do; without the last its tip says what it is for.
struct PadWords {
    std::string name, value = {}, keys = {};
};
// An item of this side at the cursor, which goes below it. Nothing is drawn but the keyboard's ring.
PadInput picture_pad(const char* id, const PadWords& words, float side, LabState& state);

}  // namespace petal
