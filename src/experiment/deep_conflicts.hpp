// What does not fit the deep lab, or fits only there.
#pragma once

#include "experiment/experiment_text.hpp"

namespace petal {

// Elsewhere `idea`, `at`, `box` and `fault` fall back to their defaults. In the deep lab:
// - more than 7 hidden layers or more than 12 units, more than 2000 samples: cut off there;
// - anything but plain gradient descent over all samples (batch, opt, decay, l1, l2, keep, tol): as the lab begins;
// - an idea of another lab: one iteration; an iteration behind the last: the last one;
// - a box or a fault of a layer that there is not: of the last layer that can have it.
std::vector<Problem> resolve_deep_conflicts(Experiment& experiment);

}  // namespace petal
