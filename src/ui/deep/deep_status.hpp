// The deep lab in words, for screen readers.
#pragma once

#include "ui/page.hpp"

namespace petal {

std::string deep_status(const Snapshot& snapshot, const Experiment& experiment, Language language);

}  // namespace petal
