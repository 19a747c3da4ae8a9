// Values that are fine one by one and do not fit each other.
#pragma once

#include "experiment/experiment_text.hpp"

#include <string_view>
#include <vector>

namespace petal {

// Whether the points of a set may be of more than two classes, for which there must be a softmax output as well.
bool can_have_many_classes(DataSet set);

// Gives up what does not fit, so that any experiment whose values are within their ranges becomes one that can run.
// Reports what was given up, one problem a key, in the order of the text form:
// - pictures outside of the lab images, or points in it: the lab's own data;
// - what makes no sense with pictures (their number, noise, drawing; a share held out or a seed where the pictures are
//   given as they are): left out; a first hidden layer of more than 200 units on them: 200;
// - more than 2 classes without the softmax output, or on a set that has two: 2 classes;
// - added points whose label is no class, removed indices beyond the generated set: only these are dropped;
// - several activations, but not one for each hidden layer: the first for all;
// - more parameters than a page can hold: the lab's own hidden layers; more samples times parameters than an iteration
//   of seconds can take: fewer samples, or, where `changed` says that the layers are new, the lab's own hidden layers;
// - an idea of another lab: this lab's first one;
// - answers yhat for more or fewer samples than there are labels y: cut, or filled up with 0.5;
// - what only the deep lab knows, and what it cannot show (deep_conflicts.hpp).
std::vector<Problem> resolve_conflicts(Experiment& experiment, std::string_view changed = {});

// The same of a run alone, whatever looks at it; `fallback` are the hidden layers of one that is too large.
void resolve_run(Run& run, const std::vector<int>& fallback, std::vector<Problem>& problems,
                 std::string_view changed = {});

}  // namespace petal
