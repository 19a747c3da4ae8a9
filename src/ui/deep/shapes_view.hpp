// The deep lab's idea of shapes: layer_dims and m, the table, the equations of one layer, a wrong shape, the code.
#pragma once

#include "ui/deep/deep_state.hpp"
#include "ui/sections.hpp"

namespace petal {

// The layer whose row, rectangles and equations are lit, 1 … L.
int chosen_layer(const DeepState& state, const NetworkShapes& network);
// A part of the page that is lit where the layer is chosen, and an option of a list in the tree; true when it is
// clicked, which chooses it.
bool layer_button(const char* id, std::string_view name, ImVec2 size, bool is_chosen);

void draw_layer_sizes(SectionView& view);
void draw_shape_table(SectionView& view);
void draw_shape_equations(SectionView& view);
void draw_wrong_shape(SectionView& view);
void draw_initialization_code(SectionView& view);

}  // namespace petal
