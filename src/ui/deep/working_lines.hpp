// Which lines of the notes' functions make the open box. Pure.
#pragma once

#include "experiment/experiment.hpp"

#include <string>
#include <vector>

namespace petal {

struct WorkingLine {
    std::string function;  // a name of course_functions
    std::string code;      // how the line begins, without its indentation
};

// The innermost function first: what makes the box, then the lines that call it, up to the loop over the iterations.
std::vector<WorkingLine> working_lines(const Experiment& experiment);

// Whether a line of that function is one of them.
bool is_at_work(const std::vector<WorkingLine>& working, const std::string& function, const std::string& line);
bool is_at_work(const std::vector<WorkingLine>& working, const std::string& function);

}  // namespace petal
