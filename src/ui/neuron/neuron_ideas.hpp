// The ideas of the Neuron lab: what each draws.
#pragma once

#include "ui/ideas/idea_page.hpp"

namespace petal {

void draw_activations(IdeaView& view);
void draw_one_neuron(IdeaView& view);
void draw_loss(IdeaView& view);
void draw_vanishing(IdeaView& view);

}  // namespace petal
