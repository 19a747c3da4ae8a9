// The costs of a run as the course's notebooks print them.
#pragma once

#include "experiment/language.hpp"
#include "ui/wish.hpp"

#include <imgui.h>

#include <cstdint>

#include <string>
#include <vector>

namespace petal {

// "Cost after iteration 1000: 0.288083", a line for each recorded iteration that `every` divides; "epoch" for epochs.
std::string cost_log(const std::vector<double>& iterations, const std::vector<double>& costs, std::int64_t every,
                     bool epochs);

// At what distances there is a log, up to the last: that at which costs are recorded, and the least multiples of it
// that 1, 2, 5, 10, 20, 50, ... divide.
std::vector<std::int64_t> log_distances(const std::vector<double>& iterations);

struct CostLogState {
    std::int64_t every = 0;  // 0: about a tenth of the run
};

// The lines with their distance and a button that copies them, in a box of this size.
struct CostLog {
    const std::vector<double>& iterations;
    const std::vector<double>& costs;
    double length;  // of the run
    bool epochs;
};
void draw_cost_log(Language language, const CostLog& log, CostLogState& state, ImVec2 size, Wishes& wishes);

}  // namespace petal
