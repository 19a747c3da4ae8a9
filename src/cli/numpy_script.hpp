// An experiment as a program of plain NumPy.
#pragma once

#include "cli/script_template.hpp"
#include "experiment/experiment.hpp"

#include <cstdint>
#include <string>

namespace petal {

// A Python script that makes the data, trains, and prints the cost of every `every`-th iteration and the accuracies. It
// has only the parts that the experiment needs.
std::string numpy_script(const Experiment& experiment, std::int64_t every);

// Its sections. The first gives X_train, Y_train and, with a share held out, X_test and labels_test.
std::string data_section(const Experiment& experiment);
std::string network_section(const ScriptFacts& facts);
std::string training_section(const ScriptFacts& facts);

}  // namespace petal
