// What an interpreted loop takes, which the page cannot measure. Source: tests/bench/interpreted_loop.py with CPython
// 3.11.2 and NumPy 1.24.2 on one core of an AMD EPYC; NumPy's own dot is 180 times as fast there at a million numbers,
// its training step 95 to 190 times.
#pragma once

#include "protocol/speed_messages.hpp"

namespace petal {

inline constexpr const char *interpreter = "CPython 3.11", *interpreted_on = "AMD EPYC";

// Of one number of the dot product, or one sample of the training step.
inline constexpr double interpreted_seconds(SpeedTask task) { return task == SpeedTask::dot ? 150e-9 : 10e-6; }
inline double interpreted_seconds(const SpeedFigure& figure) { return figure.n * interpreted_seconds(figure.task); }

}  // namespace petal
