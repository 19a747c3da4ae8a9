// The Arrays lab: broadcasting, row normalization, softmax, products, rank-1 arrays, reshaping, random arrays,
// vectorizing.
#pragma once

#include "ui/labs.hpp"

namespace petal {

extern const LabPage arrays_lab;

}  // namespace petal
