// What the tool can do: a command is its name, its help and its function.
#pragma once

#include "cli/arguments.hpp"

#include <vector>

namespace petal {

struct Command {
    const char* name;
    const char* summary;  // one line
    const char* help;     // usage, options, examples
    std::vector<Option> options;
    int (*run)(const Arguments& arguments);  // the exit code; throws UsageError and FileError
};

extern const Command run_command;
extern const Command sweep_command;
extern const Command check_gradients_command;
extern const Command predict_command;
extern const Command export_command;

}  // namespace petal
