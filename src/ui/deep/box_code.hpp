// A box as lines of NumPy, and the course's shape assertions about it, tried on the matrices that the engine has.
#pragma once

#include "ui/deep/box_content.hpp"

namespace petal {

// "ReLU", as the formula of layer l has it.
std::string activation_name(const Experiment& experiment, int l);

std::vector<std::string> numpy_lines(const Experiment& experiment, const DeepBox& box);

std::vector<ShapeAssertion> shape_assertions(const IterationOpened& opened, const Experiment& experiment,
                                             const DeepBox& box);

}  // namespace petal
