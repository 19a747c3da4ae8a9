// The tool `petal`: finds the command, runs it, and turns what goes wrong into one message and an exit code.
#pragma once

#include <string>
#include <vector>

namespace petal {

// The words after the program's name. Returns the exit code: 0 done, 1 the gradients are wrong, 2 the command line,
// a file or the experiment is at fault.
int command_line(const std::vector<std::string>& words);

}  // namespace petal
