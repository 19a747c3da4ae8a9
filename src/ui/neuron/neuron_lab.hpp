// The Neuron lab: activations, one neuron, loss and cost, vanishing gradients.
#pragma once

#include "ui/labs.hpp"

namespace petal {

extern const LabPage neuron_lab;

}  // namespace petal
