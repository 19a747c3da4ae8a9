// The course's data sets on the plane, from NumPy's generator, and the points that the user drew.
#pragma once

#include "experiment/experiment.hpp"
#include "math/matrix.hpp"

#include <vector>

namespace petal {

struct LabelledData {
    Matrix X;                 // 2 × m, one column a point
    std::vector<int> labels;  // m, 0 … classes - 1
};

// The set as the experiment names it (m, noise, dataseed, classes), before drawing and removing.
LabelledData generate_data(const Experiment& experiment);

// What a run works on: generate_data without experiment.removed, then experiment.added, and which points are held out.
struct PlanarData {
    LabelledData all;
    std::vector<int> source;  // index in the generated set, or -1 - k for added[k]
    // round(test * m) points, halves away from zero: the first of permutation(m) after seed(dataseed), but for the last
    // training point of each class, which stays. So training is empty only when there are no points at all.
    std::vector<bool> held_out;
    LabelledData train, test;  // the columns of `all` in their order
};
PlanarData make_planar_data(const Experiment& experiment);

}  // namespace petal
