// Costs over the iterations, a curve for each model.
#pragma once

#include "ui/chart/cost_log.hpp"
#include "ui/chart/cost_zoom.hpp"
#include "ui/page_input.hpp"
#include "ui/palette.hpp"

#include <imgui.h>
#include <optional>
#include <string>
#include <vector>

namespace petal {

struct CostChartState {
    enum class Form { linear, logarithmic, printed };
    Form form = Form::linear;
    CostZoom zoom;  // of the run whose first cost and last iteration these are
    double first_cost = 0, reached = 0;
    CostLogState log;
    bool is_dragged() const { return zoom.drag_from.has_value(); }
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
    std::optional<double> marker = {};  // the iteration that is opened, where a click opens one
};

// `size` holds the title too. `input` gives language, touch and what can be heard, and whether the run of these curves
// goes on. Returns the iteration that was clicked, or that
// Enter was pressed at. Where there are `wishes` the costs of the last curve that is not dashed can also be read as a
// notebook prints them, and copied.
std::optional<double> draw_cost_chart(const PageInput& input, const CostChart& chart, CostChartState& state,
                                      ImVec2 size, Wishes* wishes = nullptr);

// Both models of a Progress, and the length of its run.
CostChart cost_chart_of(const PageInput& input);

}  // namespace petal
