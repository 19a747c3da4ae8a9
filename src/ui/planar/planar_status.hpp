// The planar lab in words, for screen readers.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "ui/snapshot.hpp"

namespace petal {

// Of a sweep, the sizes that need no more training.
std::int64_t sizes_done(const SweepProgress& sweep);

// Whether there is a fingerprint that the run's link gives again: not while it changes, nor after a weight was set by
// hand.
bool has_fingerprint(const Progress& progress);

std::string planar_status(const Snapshot& snapshot, const Experiment& experiment, Language language);

}  // namespace petal
