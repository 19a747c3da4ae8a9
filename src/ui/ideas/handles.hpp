// Handles that are dragged on a plot.
#pragma once

#include "ui/chart/plot.hpp"
#include "ui/lab_state.hpp"
#include "ui/palette.hpp"

#include <optional>
#include <string_view>

namespace petal {

// A handle at a place of the plot (kept inside of it), with its name beside it; returns the values under the pointer
// while it is dragged. Round, or of the shape of its class.
struct PlotPoint {
    double x, y;
};
struct HandleName {
    std::string_view words = {};
    bool is_left = false, is_below = false;  // where it stands: handles may lie on each other
    std::string_view label = {}, value = {};  // in the tree; the words and the place, where they are empty
    int of_class = 0;                         // the class whose shape it has
};
std::optional<PlotPoint> drag_handle(const char* id, const Plot& plot, PlotPoint place, Rgb colour, LabState& state,
                                     const HandleName& name = {});

// What a dragged value lands on: within the range, two digits after the point.
double tidy(double value, double low, double high);

}  // namespace petal
