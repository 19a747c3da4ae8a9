// The deep lab in words, for screen readers.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "ui/snapshot.hpp"

namespace petal {

std::string deep_status(const Snapshot& snapshot, const Experiment& experiment, Language language);

}  // namespace petal
