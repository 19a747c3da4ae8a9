// Rows of a form that shape a network, for every lab that lets one be built.
#pragma once

#include "ui/form.hpp"

namespace petal {

// The number of hidden layers, least ... most, with a button to either side. Layers that stay keep their activations; a
// new one takes the last one's.
void draw_layer_count(const Form& form, std::size_t least, std::size_t most);

// The units of hidden layer l, from 0, alone: the text of `hidden` in front of it and behind it.
Target layer_target(const std::vector<int>& hidden, std::size_t l);

// How the weights begin: which way, and that with its scale and seed.
void draw_initialization_choice(const Form& form);
void draw_initialization(const Form& form);

// How the biases begin, with the scale and the seed where the weights do without them.
void draw_first_biases(const Form& form);
// What is set here and what is learned, the latter counted, for a network with n_x inputs.
void draw_set_and_learned(const Form& form, int n_x);

}  // namespace petal
