// What stands in an open box: its equations with their matrices, the lines of NumPy, and the shape assertions.
// Pure: an opened iteration in, what to draw out.
#pragma once

#include "experiment/experiment.hpp"
#include "protocol/deep_messages.hpp"

#include <list>
#include <string>
#include <vector>

namespace petal {

// Which index of the result an index of another matrix of the equation follows: of W in Z = W A, the row follows Z's
// row and every column takes part.
enum class Follows { all, row, column };

struct Term {
    std::string before;                  // the sign or function in front of it
    std::string name;                    // "W[1]"; empty for a number alone
    const MatrixView* matrix = nullptr;  // null for a number alone, which then is all in `before`
    bool transposed = false;             // shown with rows and columns exchanged
    bool samples = false;                // its columns are samples
    bool is_result = false;
    Follows row = Follows::all, column = Follows::all;
};

struct ShapeAssertion {
    std::string code;      // "assert(dW1.shape == W1.shape)"
    std::string compared;  // "(4, 2) == (4, 2)"
    bool passed = false;
};

struct BoxContent {
    std::vector<std::string> formulas;
    std::vector<std::vector<Term>> equations;
    std::vector<std::string> numpy;
    std::vector<ShapeAssertion> assertions;
    std::list<MatrixView> made;  // what the equations show beside what is opened
};

// Whether the iteration is one of this experiment's network; if not, the right one is on its way.
bool belongs_to(const IterationOpened& opened, const Experiment& experiment);

// `opened` must belong to the experiment, have samples, and outlive the content.
BoxContent box_content(const IterationOpened& opened, const Experiment& experiment, const DeepBox& box);

// "(4, 60)"
std::string shape_text(const MatrixView& matrix);

}  // namespace petal
