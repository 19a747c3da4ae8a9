// Plotted functions in words: the value where they are read, the slope there, how they run, where they are flat.
#pragma once

#include "ui/words/told.hpp"

#include <functional>
#include <string>

namespace petal {

struct PlottedFunction {
    std::string name, x_name, y_name;
    double x_low, x_high;  // of the plot
    std::function<double(double)> value;
    std::function<double(double)> slope = {};  // empty: slopes are not told
    double flat_share = 0;  // of its largest slope in the plot: with less it is called nearly flat; 0: nothing is
};

// `x`: where it is read.
Told function_words(const PlottedFunction& function, double x, Language language);

}  // namespace petal
