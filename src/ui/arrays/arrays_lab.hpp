// The Arrays lab: broadcasting, row normalization, softmax, products, rank-1 arrays, reshaping, vectorizing.
#pragma once

#include "ui/page_input.hpp"
#include "ui/wish.hpp"

#include <imgui.h>

namespace petal {

void draw_arrays_lab(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes);

}  // namespace petal
