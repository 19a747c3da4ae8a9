// The function propagate of logistic regression, run line by line on small arrays as NumPy would (course 1, week 2:
// A = σ(wᵀX + b), dw = X (A − Y)ᵀ / m, db = mean(A − Y)).
#pragma once

#include "experiment/concept.hpp"
#include "math/array.hpp"

#include <optional>
#include <string>
#include <vector>

namespace petal {

enum class LineState { done, stopped, not_reached };
struct PropagateLine {
    std::string code;
    std::string shape, value;  // of what it makes; where it stops, the error is the value
    LineState state = LineState::done;
};

struct Propagation {
    std::vector<PropagateLine> lines;
    std::optional<Array> dw, db, cost;  // as far as it came; cost after squeeze
    bool passes() const { return lines.back().state == LineState::done; }
};

// The arrays that are shown: given, or the course's.
PropagateArrays propagate_arrays(const Concept& shown);

Propagation propagation_of(const Concept& shown);

// A script that defines propagate, calls it with these arrays and prints the gradients and the cost.
std::string propagate_script(const Concept& shown);

}  // namespace petal
