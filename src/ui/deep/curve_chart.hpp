// Cost curves over the iterations, each with its own mark; a click chooses an iteration.
#pragma once

#include "ui/fonts.hpp"
#include "ui/page.hpp"

#include <optional>
#include <string>
#include <vector>

namespace petal {

struct ChartCurve {
    const std::vector<double>& iterations;
    const std::vector<double>& costs;
    Rgb colour;
    std::string name;
    int mark;  // class_marks.hpp
};

// `marker`: an iteration with a line of its own. Returns the iteration that was clicked.
std::optional<double> draw_curve_chart(const char* id, const PageInput& input, const std::vector<ChartCurve>& curves,
                                       std::optional<double> marker, ImVec2 size);

}  // namespace petal
