// The deep lab: one iteration of an L-layer network opened up, first weights compared, gradients checked.
#pragma once

#include "ui/labs.hpp"

namespace petal {

extern const LabPage deep_lab;

}  // namespace petal
