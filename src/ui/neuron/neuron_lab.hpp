// The Neuron lab: activations, one neuron, data as vectors, loss and cost, logistic regression, ReLU beside sigmoid,
// what ReLU drops, vanishing gradients.
#pragma once

#include "ui/labs.hpp"

namespace petal {

extern const LabPage neuron_lab;

}  // namespace petal
