// What is said of a sweep over hidden sizes. Pure: its results in, sentences out.
#pragma once

#include "experiment/experiment.hpp"
#include "experiment/language.hpp"
#include "protocol/messages.hpp"

#include <cstdint>
#include <string>

namespace petal {

// How each size is trained: what stays true before, during and after.
std::string sweep_training(const Experiment& experiment, std::int64_t iterations, Language language);

// What stands under its pictures.
std::string sweep_legend(const Experiment& experiment, Language language);

// Of a sweep that is done, what its figures show; else nothing.
std::string sweep_finding(const SweepProgress& sweep, const Experiment& experiment, Language language);

}  // namespace petal
