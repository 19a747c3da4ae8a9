// The Neuron lab: activations, one neuron, loss and cost, vanishing gradients.
#pragma once

#include "ui/page_input.hpp"
#include "ui/wish.hpp"

#include <imgui.h>

namespace petal {

void draw_neuron_lab(const PageInput& input, PageState& state, ImVec2 origin, ImVec2 size, Wishes& wishes);

}  // namespace petal
