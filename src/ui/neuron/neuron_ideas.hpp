// The sections of the Neuron lab's ideas.
#pragma once

#include "experiment/choices.hpp"
#include "ui/palette.hpp"
#include "ui/sections.hpp"

namespace petal {

// The colour of an activation's curve.
Rgb colour_of(Activation g);

// Activations: the curves, the table with the sentences, the line of NumPy.
void draw_activations(SectionView& view);
void draw_activation_reading(SectionView& view);
void draw_activation_code(SectionView& view);

void draw_one_neuron(SectionView& view);
void draw_neuron_code(SectionView& view);

// Data as vectors: a row of a table, a picture, a sound, a word.
void draw_vectors(SectionView& view);
void draw_vectors_code(SectionView& view);

// Loss and cost: both curves, the samples.
void draw_losses(SectionView& view);
void draw_samples(SectionView& view);
void draw_loss_code(SectionView& view);

// Logistic regression: propagate line by line, and as a script.
void draw_propagate(SectionView& view);
void draw_propagate_code(SectionView& view);

// ReLU beside sigmoid: the same run with both.
void ask_for_race(SectionView& view);
void draw_race(SectionView& view);

// What ReLU drops: samples followed through four layers.
void draw_thinning(SectionView& view);
void draw_thinning_code(SectionView& view);

// Vanishing gradients: slopes multiplied, and a network that is trained.
void draw_vanishing(SectionView& view);
void draw_vanishing_code(SectionView& view);

}  // namespace petal
