// The cost of both models over the iterations.
#pragma once

#include "ui/page.hpp"

#include <optional>

namespace petal {

struct CostChartState {
    bool logarithmic = false;
    std::optional<double> probe;  // the iteration that a finger has asked for
};

// `size` holds the title too.
void draw_cost_chart(const PageInput& input, CostChartState& state, ImVec2 size);

}  // namespace petal
