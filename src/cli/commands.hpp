// What the tool can do: a command is its name, its help and its function.
#pragma once

#include "cli/arguments.hpp"

#include <vector>

namespace petal {

struct CliCommand {
    const char* name;
    const char* summary;  // one line
    const char* help;     // usage, options, examples
    std::vector<Option> options;
    int (*run)(const Arguments& arguments);  // the exit code; throws UsageError and FileError
};

extern const CliCommand run_command;
extern const CliCommand sweep_command;
extern const CliCommand check_gradients_command;
extern const CliCommand predict_command;
extern const CliCommand export_command;

}  // namespace petal
