// The experiments of a sweep: the product of the values that some keys run through.
#pragma once

#include "experiment/experiment.hpp"

#include <string>
#include <vector>

namespace petal {

struct SweepRun {
    std::vector<std::string> values;  // one for each of SweepGrid::keys
    Experiment experiment;
};

struct SweepGrid {
    std::vector<std::string> keys;
    std::vector<SweepRun> runs;  // the last key runs fastest
};

// `swept` is key=value,value,… pairs joined by &: every comma separates values, so hidden=20,7,5 is three networks of
// one hidden layer. `rest` is the experiment that they share. Throws UsageError when a combination is refused, or there
// are more than 1000.
SweepGrid sweep_grid(const std::string& swept, const std::string& rest);

}  // namespace petal
