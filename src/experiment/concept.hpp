// What a lab is opened on, and the few values that the concept labs show it with.
#pragma once

#include "experiment/choice.hpp"

#include <optional>
#include <vector>

namespace petal {

enum class Idea {
    none,  // of labs that are about one thing; else the first of a lab's ideas is its default (ideas_of)
    activations,
    unit,
    loss,
    vanishing,
    broadcasting,
    normalize,
    softmax,
    products,
    rank1,
    reshape,
    timing,
    iteration,
    initialization,
    check
};
template <>
inline constexpr Choices<Choice<Idea>> choices<Idea>{
    {{Idea::none, "none", Phrase::none()},
     {Idea::activations, "activations", {"Activations", "激活函数"}},
     {Idea::unit, "unit", {"One neuron", "一个神经元"}},
     {Idea::loss, "loss", {"Loss and cost", "损失与代价"}},
     {Idea::vanishing, "vanishing", {"Vanishing gradients", "梯度消失"}},
     {Idea::broadcasting, "broadcasting", {"Broadcasting", "广播"}},
     {Idea::normalize, "normalize", {"Row normalization", "行归一化"}},
     {Idea::softmax, "softmax", {"Softmax", "Softmax"}},
     {Idea::products, "products", {"Three products", "三种乘积"}},
     {Idea::rank1, "rank1", {"Rank-1 arrays", "秩为 1 的数组"}},
     {Idea::reshape, "reshape", {"Image to vector", "图像变向量"}},
     {Idea::timing, "timing", {"Loop or vectorized", "循环与向量化"}},
     {Idea::iteration, "iteration", {"One iteration", "一次迭代"}},
     {Idea::initialization, "initialization", {"Initial weights", "初始权重"}},
     {Idea::check, "check", {"Gradient check", "梯度检验"}}}};

enum class Arithmetic { add, subtract, multiply, divide };
struct ArithmeticChoice : Choice<Arithmetic> {
    const char* numpy;  // its sign there
};
template <>
inline constexpr Choices<ArithmeticChoice> choices<Arithmetic>{{{{Arithmetic::add, "add", {"+", "+"}}, "+"},
                                                                {{Arithmetic::subtract, "subtract", {"−", "−"}}, "-"},
                                                                {{Arithmetic::multiply, "multiply", {"×", "×"}}, "*"},
                                                                {{Arithmetic::divide, "divide", {"÷", "÷"}}, "/"}}};

// A small array of NumPy's: no dimension (a number), one, or two (rows after each other).
struct SmallArray {
    std::vector<int> shape;
    std::vector<double> values;
    bool operator==(const SmallArray&) const = default;
};

inline constexpr int most_labels = 8;

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
