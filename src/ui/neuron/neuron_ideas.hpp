// The sections of the Neuron lab's ideas.
#pragma once

#include "ui/sections.hpp"

namespace petal {

// Activations: the curves, the table with the sentences, the line of NumPy.
void draw_activations(SectionView& view);
void draw_activation_reading(SectionView& view);
void draw_activation_code(SectionView& view);

void draw_one_neuron(SectionView& view);
void draw_neuron_code(SectionView& view);

// Loss and cost: both curves, the samples.
void draw_losses(SectionView& view);
void draw_samples(SectionView& view);
void draw_loss_code(SectionView& view);

// Vanishing gradients: slopes multiplied, and a network that is trained.
void draw_vanishing(SectionView& view);
void draw_vanishing_code(SectionView& view);

}  // namespace petal
