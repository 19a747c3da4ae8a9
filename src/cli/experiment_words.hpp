// The experiment of a command line.
#pragma once

#include "experiment/experiment.hpp"

#include <span>
#include <string>

namespace petal {

// The words joined by &, so that both 'data=moons&hidden=5' and data=moons hidden=5 are understood; no words are the
// defaults. Throws UsageError that names each bad key, its value and what is allowed.
Experiment read_experiment(std::span<const std::string> words);

// The words joined as read_experiment does.
std::string join_words(std::span<const std::string> words);
Experiment read_experiment(const std::string& text);

// For people: the text of the experiment, or that it is the defaults'.
std::string experiment_title(const Experiment& experiment);

}  // namespace petal
