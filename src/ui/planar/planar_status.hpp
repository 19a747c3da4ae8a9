// The planar lab in words, for screen readers.
#pragma once

#include "ui/page.hpp"

namespace petal {

std::string planar_status(const Snapshot& snapshot, const Experiment& experiment, Language language);

}  // namespace petal
