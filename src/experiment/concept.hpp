// The few values that the concept labs show their ideas with.
#pragma once

#include "experiment/labs.hpp"

#include <optional>
#include <vector>

namespace petal {

enum class Arithmetic { add, subtract, multiply, divide };

// A small array of NumPy's: no dimension (a number), one, or two (rows after each other).
struct SmallArray {
    std::vector<int> shape;
    std::vector<double> values;
    bool operator==(const SmallArray&) const = default;
};

// Nothing that is trained depends on these.
struct Concept {
    double z = 1;                               // where the activations are read, -10 … 10
    std::vector<double> w = {1.5};              // of one neuron, one or two weights, -10 … 10
    std::vector<double> x = {1, 1};             // its input, one or two numbers, -5 … 5
    double b = -0.5;                            // its bias, -10 … 10
    std::vector<int> y = {1, 0, 1, 1, 0};       // labels of up to 8 samples
    std::vector<double> yhat = {0.9, 0.2, 0.6,  // and what a model answers, 0.001 … 0.999: as many as labels
                                0.3, 0.5};
    std::optional<SmallArray> A, B;  // left empty, the idea's own (idea_arrays)
    Arithmetic op = Arithmetic::add;
    bool keepdims = true;
    int index = 0;  // of the pixel that is followed into the vector, 0 … 17
    bool operator==(const Concept&) const = default;
};

// The arrays that an idea begins with.
struct IdeaArrays {
    SmallArray A, B;
};
IdeaArrays idea_arrays(Idea idea);

}  // namespace petal
