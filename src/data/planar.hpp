// The course's data sets on the plane, from NumPy's generator, and the points that the user drew.
#pragma once

#include "data/samples.hpp"
#include "experiment/run.hpp"

#include <vector>

namespace petal {

// The set as the run names it (m, noise, dataseed, classes), before drawing and removing.
LabelledData generate_data(const Run& run);

// What a run works on: generate_data without run.removed, then run.added, and which points are held out.
struct PlanarData : Samples {
    LabelledData all;         // X is 2 × m
    std::vector<int> source;  // index in the generated set, or -1 - k for added[k]
};
PlanarData make_planar_data(const Run& run);

}  // namespace petal
