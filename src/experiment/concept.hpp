// The few values that ideas about formulas are shown with.
#pragma once

#include "experiment/choice.hpp"
#include "experiment/labs.hpp"

#include <limits>
#include <optional>
#include <vector>

namespace petal {

enum class Arithmetic { add, subtract, multiply, divide };
struct ArithmeticChoice : Choice<Arithmetic> {
    const char* numpy;  // its sign there
};
template <>
inline constexpr Choices<ArithmeticChoice> choices<Arithmetic>{{{{Arithmetic::add, "add", {"+", "+"}}, "+"},
                                                                {{Arithmetic::subtract, "subtract", {"−", "−"}}, "-"},
                                                                {{Arithmetic::multiply, "multiply", {"×", "×"}}, "*"},
                                                                {{Arithmetic::divide, "divide", {"÷", "÷"}}, "/"}}};

// How np.linalg.norm measures a length.
enum class NormOrder { one, two, infinity };
struct NormOrderChoice : Choice<NormOrder> {
    double number;
    const char* numpy;
};
template <>
inline constexpr Choices<NormOrderChoice> choices<NormOrder>{
    {{{NormOrder::one, "1", {"ord=1", "ord=1"}}, 1, "1"},
     {{NormOrder::two, "2", {"ord=2", "ord=2"}}, 2, "2"},
     {{NormOrder::infinity, "inf", {"ord=np.inf", "ord=np.inf"}}, std::numeric_limits<double>::infinity(), "np.inf"}}};

// A small array of NumPy's: no dimension (a number), one, or two (rows after each other).
struct SmallArray {
    std::vector<int> shape;
    std::vector<double> values;
    bool operator==(const SmallArray&) const = default;
};

inline constexpr int most_labels = 8, largest_dimension = 1000000;

// Nothing that is trained depends on these; their ranges are those of their keys (keys.cpp).
struct Concept {
    double z = 1;                               // where the activations are read
    std::vector<double> w = {1.5};              // of one neuron, one or two weights
    std::vector<double> x = {1, 1};             // its input, one or two numbers
    double b = -0.5;                            // its bias
    std::vector<int> y = {1, 0, 1, 1, 0};       // labels of up to most_labels samples
    std::vector<double> yhat = {0.9, 0.2, 0.6,  // and what a model answers: as many as labels
                                0.3, 0.5};
    std::optional<SmallArray> A, B;  // left empty, the idea's own (idea_arrays)
    Arithmetic op = Arithmetic::add;
    int axis = 1;                    // of the norms, 0 or 1
    NormOrder ord = NormOrder::two;  // of the norms
    bool keepdims = true;
    int index = 0;  // of the pixel that is followed into the vector, 0 … 17
    // Whose shapes are shown: n[0] … n[L], and how many examples; the notes' network for cats at first.
    std::vector<int> layer_dims = {12288, 20, 7, 5, 1};
    int examples = 209;
    bool operator==(const Concept&) const = default;
};

// The arrays that an idea begins with.
struct IdeaArrays {
    SmallArray A, B;
};
IdeaArrays idea_arrays(Idea idea);

}  // namespace petal
