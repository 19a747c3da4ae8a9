// Handles that are dragged on a plot.
#pragma once

#include "ui/chart/plot.hpp"
#include "ui/lab_state.hpp"
#include "ui/palette.hpp"

#include <optional>

namespace petal {

// A round handle at a place of the plot (kept inside of it); returns the values under the pointer while it is dragged.
struct PlotPoint {
    double x, y;
};
std::optional<PlotPoint> drag_handle(const char* id, const Plot& plot, PlotPoint place, Rgb colour, LabState& state);

// What a dragged value lands on: within the range, two digits after the point.
double tidy(double value, double low, double high);

}  // namespace petal
