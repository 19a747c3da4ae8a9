// Values that are fine one by one and do not fit each other.
#pragma once

#include "experiment/experiment_text.hpp"

namespace petal {

// Gives up what does not fit, so that any experiment whose values are within their ranges becomes one that can run.
// Reports what was given up, one problem a key, in the order of the text form:
// - more than 2 classes without the softmax output, or on a set that has two: 2 classes;
// - added points whose label is no class, removed indices beyond the generated set: only these are dropped;
// - several activations, but not one for each hidden layer: the first for all.
std::vector<Problem> resolve_conflicts(Experiment& experiment);

}  // namespace petal
