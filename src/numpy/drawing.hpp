// The course's data sets on the plane in NumPy, drawn as data/planar_sets.cpp draws them.
#pragma once

#include "experiment/run.hpp"

namespace petal {

// The lines of Python that draw such a set of `m` points with `noise` from NumPy's generator into `X` (2 × m) and
// `labels`, indented as in a function. @classes@ stands for the number of classes.
const char* numpy_drawing(DataSet set);

}  // namespace petal
