// Costs over the iterations, a curve for each model.
#pragma once

#include "ui/page_input.hpp"
#include "ui/palette.hpp"

#include <imgui.h>
#include <optional>
#include <string>
#include <vector>

namespace petal {

struct CostChartState {
    bool logarithmic = false;
    std::optional<double> probe;  // the iteration that a finger has asked for
};

struct CostCurve {
    const std::vector<double>& iterations;
    const std::vector<double>& values;  // NaN and infinity are left out
    Rgb colour;
    std::string name;
    bool dashed = false;  // on the test set of the curve before it
    int mark = 0;         // at its end: the shape of this class (icons.hpp), 0 is a point
    float thickness = 2;  // more where another curve may lie on it
};

struct CostChart {
    std::vector<CostCurve> curves;
    double iterations = 1;              // the length of the axis
    bool epochs = false;                // what it counts
    std::optional<double> marker = {};  // an iteration with a line of its own
};

// `size` holds the title too. `input` gives language and touch alone. Returns the iteration that was clicked.
std::optional<double> draw_cost_chart(const PageInput& input, const CostChart& chart, CostChartState& state,
                                      ImVec2 size);

// Both models of a Progress, and the length of its run.
CostChart cost_chart_of(const PageInput& input);

}  // namespace petal
