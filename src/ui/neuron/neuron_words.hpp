// The curves of activations, losses and costs in words.
#pragma once

#include "experiment/experiment.hpp"
#include "ui/words/told.hpp"

#include <cstddef>

namespace petal {

// The chosen activation and its slope, as the Neuron lab plots them.
Told activation_words(const Experiment& experiment, Language language);
Told activation_slope_words(const Experiment& experiment, Language language);
// The loss of a sample over its answer, with every sample's own loss on demand, and the cost over that answer.
Told loss_words(const Experiment& experiment, std::size_t sample, Language language);
Told loss_cost_words(const Experiment& experiment, std::size_t sample, Language language);

}  // namespace petal
