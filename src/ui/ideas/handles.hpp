// Handles that are dragged on a plot.
#pragma once

#include "ui/chart/plot.hpp"
#include "ui/lab_state.hpp"
#include "ui/palette.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace petal {

// A handle at a place of the plot (kept inside of it), with its name beside it; returns the values under the pointer
// while it is dragged, or where an arrow key moves it. Round, or of the shape of its class.
struct PlotPoint {
    double x, y;
};
struct HandleName {
    std::string_view words = {};
    bool is_left = false, is_below = false;  // where it stands: handles may lie on each other
    // In the tree, where both are asked for only while it listens; the words and the place, where they are empty.
    std::string_view label = {};
    std::function<std::string()> value = {};
    int of_class = 0;  // the class whose shape it has
};
std::optional<PlotPoint> drag_handle(const char* id, const Plot& plot, PlotPoint place, Rgb colour, LabState& state,
                                     const HandleName& name = {});

// One that moves a single value: an arrow to the right or up makes it more by a step, whichever way it lies on the
// plot. Returns the value that it is dragged or moved to, within the range and tidy.
struct HandleValue {
    double now, least, most, step;
    std::function<double(PlotPoint)> under;  // the value that belongs to a place of the pointer
};
std::optional<double> drag_value(const char* id, const Plot& plot, PlotPoint place, Rgb colour, LabState& state,
                                 const HandleName& name, const HandleValue& value);

// What a dragged value lands on: within the range, two digits after the point.
double tidy(double value, double low, double high);

}  // namespace petal
