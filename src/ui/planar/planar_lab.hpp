// Logistic regression beside a network on points of the plane.
#pragma once

#include "ui/labs.hpp"

namespace petal {

extern const LabPage planar_lab;

}  // namespace petal
