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

// What makes an array of random numbers, or of none.
enum class Filling { randn, rand, zeros };
template <>
inline constexpr Choices<Choice<Filling>> choices<Filling>{{{Filling::randn, "randn", {"randn", "randn"}},
                                                            {Filling::rand, "rand", {"rand", "rand"}},
                                                            {Filling::zeros, "zeros", {"zeros", "zeros"}}}};

// A vocabulary that is small enough to be seen.
enum class Word { cat, dog, sat, ran, on, the, mat, tree };
template <>
inline constexpr Choices<Choice<Word>> choices<Word>{{{Word::cat, "cat", {"cat", "猫"}},
                                                      {Word::dog, "dog", {"dog", "狗"}},
                                                      {Word::sat, "sat", {"sat", "坐"}},
                                                      {Word::ran, "ran", {"ran", "跑"}},
                                                      {Word::on, "on", {"on", "在"}},
                                                      {Word::the, "the", {"the", "这"}},
                                                      {Word::mat, "mat", {"mat", "垫子"}},
                                                      {Word::tree, "tree", {"tree", "树"}}}};

// A small array of NumPy's: no dimension (a number), one, or two (rows after each other).
struct SmallArray {
    std::vector<int> shape;
    std::vector<double> values;
    bool operator==(const SmallArray&) const = default;
};

inline constexpr int most_labels = 8, largest_dimension = 1000000;

// Nothing that is trained depends on these; their ranges are those of their keys (keys.cpp).
struct Concept {
    std::optional<double> z;                    // where the activations are read; left empty, the idea's own (own_z)
    double leak = 0.01;                         // slope of leaky ReLU below 0, where its curve is drawn; trains nothing
    std::vector<double> w = {1.5};              // of one neuron, one or two weights
    std::vector<double> x = {1, 1};             // its input, one or two numbers
    double b = -0.5;                            // its bias
    std::vector<int> y = {1, 0, 1, 1, 0};       // labels of up to most_labels samples
    std::vector<double> yhat = {0.9, 0.2, 0.6,  // and what a model answers: as many as labels
                                0.3, 0.5};
    std::optional<SmallArray> A, B;              // left empty, the idea's own (idea_arrays)
    std::optional<SmallArray> weights, X, Y;     // of propagate; left empty, the course's (propagate_arrays)
    double bias = 2;                             // of propagate, as in the course
    std::vector<double> row = {90, 3, 12, 4.5};  // of a table of houses: m², rooms, years, km to the centre
    std::optional<SmallArray> picture;           // grey values, 0 … 1; left empty, Petal's own (own_picture)
    double tone = 440;                           // Hz
    Word word = Word::cat;
    Arithmetic op = Arithmetic::add;
    int axis = 1;                    // of the norms, 0 or 1
    NormOrder ord = NormOrder::two;  // of the norms
    bool keepdims = true;
    Filling fill = Filling::randn;
    std::vector<int> shape = {3, 4};  // of what is filled, one or two dimensions
    int index = 0;                    // of the pixel that is followed into the vector, 0 … 17
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

// The z that an idea begins with: 0, where sigmoid's mean is one half; 1 where slopes are multiplied, since ReLU's is 0
// at 0.
double own_z(Idea idea);

// What propagate begins with: w (2, 1), X (2, 3) and Y (1, 3) (course 1, week 2).
struct PropagateArrays {
    SmallArray w, X, Y;
};
PropagateArrays propagate_arrays();

// Five by five grey values.
SmallArray own_picture();

}  // namespace petal
