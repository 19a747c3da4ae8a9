// The page in a few paragraphs, for those who cannot see it at a glance.
#pragma once

#include "experiment/experiment.hpp"
#include "ui/snapshot.hpp"

#include <string>
#include <vector>

namespace petal {

// Four paragraphs: what the open lab or idea is for, what can be changed and where, what is seen now, what to try.
std::vector<std::string> summary_of(const Snapshot& snapshot, const Experiment& experiment, Language language);

}  // namespace petal
