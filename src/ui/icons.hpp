// Small drawings in the colour of the text beside them. Each fits a square of side `size` around `centre`.
#pragma once

#include <imgui.h>

namespace petal {

enum class Icon {
    run,
    pause,
    step,
    reset,
    sun,
    moon,
    link,
    close,
    minus,
    plus,
    left,
    right,
    fold_open,
    fold_closed,
    look,
    erase,
    sound_on,
    sound_off,
    note
};

void draw_icon(ImDrawList& list, Icon icon, ImVec2 centre, float size, ImU32 colour);

// A flower of four petals.
void draw_flower(ImDrawList& list, ImVec2 centre, float size, ImU32 petals, ImU32 heart);

// The mark of a class, the same everywhere. Filled, or hollow for held-out points.
void draw_class_mark(ImDrawList& list, int label, ImVec2 centre, float radius, ImU32 fill, ImU32 outline);

}  // namespace petal
