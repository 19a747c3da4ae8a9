// A chart of cost curves in words.
#pragma once

#include "experiment/language.hpp"
#include "protocol/deep_messages.hpp"
#include "protocol/training_messages.hpp"
#include "ui/chart/cost_chart.hpp"
#include "ui/words/told.hpp"

#include <cstdint>
#include <vector>

namespace petal {

// What the curves' points alone do not tell.
struct CurvesEnd {
    bool goes_on = false;                     // the run is not at its end
    std::vector<std::uint8_t> diverged = {};  // one entry a curve, or empty; 1: training left the range of numbers
};

// Of the chart of cost_chart_of: its curves are those of this progress.
CurvesEnd curves_end_of(const CostChart& chart, const Progress& progress);
// Of a chart with a curve for each result of the comparison.
CurvesEnd curves_end_of(const InitializationsCompared& comparison);

Told curve_words(const CostChart& chart, const CurvesEnd& end, Language language);

}  // namespace petal
