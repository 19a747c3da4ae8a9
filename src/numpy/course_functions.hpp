// Plain gradient descent in the functions into which the course's notes divide it, under their names.
#pragma once

#include "experiment/experiment.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace petal {

struct NumPyFunction {
    std::string name, code;  // the code is that of one Python function, without an empty line at its end
};

// initialize_parameters_deep, the activations, linear_forward … predict, in the order of a program. They have only the
// activations that the experiment needs; its optimizer, minibatches, dropout and regularization are not in them.
std::vector<NumPyFunction> course_functions(const Experiment& experiment);

// All of them with the experiment's data and settings: a script that prints what numpy_script prints. The way from
// the derivative of the cost on divides by 0 once a unit of the output is rounded to 0 or 1; then it prints nan.
std::string course_program(const Experiment& experiment, std::int64_t every);

// The name under which a program of these functions has the activation.
std::string course_name(const Experiment& experiment, int l);

}  // namespace petal
