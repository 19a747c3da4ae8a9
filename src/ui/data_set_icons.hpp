// Data sets in miniature, in two colours.
#pragma once

#include "experiment/choices.hpp"

#include <imgui.h>

namespace petal {

// Fits a square of side `size` around `centre`. Sets of pictures have none.
void draw_data_set(ImDrawList& list, DataSet set, ImVec2 centre, float size, ImU32 first, ImU32 second);

}  // namespace petal
