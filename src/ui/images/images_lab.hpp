// The images lab: cat or not.
#pragma once

#include "ui/labs.hpp"

namespace petal {

extern const LabPage images_lab;

}  // namespace petal
