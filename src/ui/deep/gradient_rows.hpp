// The table of back-propagation: what gives each gradient for one sample, and for all m at once. Pure.
#pragma once

#include "experiment/experiment.hpp"

#include <string>
#include <vector>

namespace petal {

struct GradientRow {
    DeepBox box;         // in which the gradient is worked out
    std::string result;  // "dW[2]"
    std::string of_one_sample, vectorized;
};

// dZ, dW and db of each layer from the last one back, for the network of the experiment: six rows with one hidden
// layer.
std::vector<GradientRow> gradient_rows(const Experiment& experiment);

}  // namespace petal
