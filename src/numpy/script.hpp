// An experiment as a program of plain NumPy.
#pragma once

#include "experiment/experiment.hpp"
#include "numpy/script_template.hpp"

#include <cstdint>
#include <string>

namespace petal {

// A Python script that makes the data, trains, and prints the cost of every `every`-th iteration and the accuracies. It
// has only the parts that the experiment needs.
std::string numpy_script(const Experiment& experiment, std::int64_t every);

// What its sections take from the experiment.
ScriptFacts script_facts(const Experiment& experiment, std::int64_t every);
// Sections that leave lines out may leave more than Python's two empty ones.
std::string with_few_empty_lines(const std::string& text);

// Its sections. The first gives X_train, Y_train and, with a share held out, X_test and labels_test.
std::string data_section(const Experiment& experiment);
std::string network_section(const ScriptFacts& facts);
std::string training_set_section(const ScriptFacts& facts);  // X, Y and labels, and the held out ones
std::string training_section(const ScriptFacts& facts);

}  // namespace petal
