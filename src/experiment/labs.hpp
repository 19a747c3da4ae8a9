// The labs of the page: which ideas each is opened on, and what it begins with. One row each.
#pragma once

#include "experiment/choice.hpp"

#include <span>
#include <vector>

namespace petal {

// What a lab is opened on.
enum class Idea {
    none,  // of labs that are about one thing; else the first of a lab's ideas is its default (ideas_of)
    activations,
    unit,
    vectors,
    loss,
    propagate,
    relu,
    thinning,
    vanishing,
    broadcasting,
    normalize,
    softmax,
    products,
    rank1,
    reshape,
    random,
    timing,
    iteration,
    initialization,
    check,
    shapes,
    backward
};
template <>
inline constexpr Choices<Choice<Idea>> choices<Idea>{
    {{Idea::none, "none", Phrase::none()},
     {Idea::activations, "activations", {"Activations", "激活函数"}},
     {Idea::unit, "unit", {"One neuron", "一个神经元"}},
     {Idea::vectors, "vectors", {"Data as vectors", "数据变向量"}},
     {Idea::loss, "loss", {"Loss and cost", "损失与代价"}},
     {Idea::propagate, "propagate", {"Logistic regression", "逻辑回归"}},
     {Idea::relu, "relu", {"ReLU beside sigmoid", "ReLU 与 sigmoid"}},
     {Idea::thinning, "thinning", {"What ReLU drops", "ReLU 丢弃什么"}},
     {Idea::vanishing, "vanishing", {"Vanishing gradients", "梯度消失"}},
     {Idea::broadcasting, "broadcasting", {"Broadcasting", "广播"}},
     {Idea::normalize, "normalize", {"Row normalization", "行归一化"}},
     {Idea::softmax, "softmax", {"Softmax", "Softmax"}},
     {Idea::products, "products", {"Three products", "三种乘积"}},
     {Idea::rank1, "rank1", {"Rank-1 arrays", "一维数组（rank-1）"}},
     {Idea::reshape, "reshape", {"Image to vector", "图像变向量"}},
     {Idea::random, "random", {"Random arrays", "随机数组"}},
     {Idea::timing, "timing", {"Loop or vectorized", "循环与向量化"}},
     {Idea::iteration, "iteration", {"One iteration", "一次迭代"}},
     {Idea::initialization, "initialization", {"Initial weights", "初始权重"}},
     {Idea::check, "check", {"Gradient check", "梯度检验"}},
     {Idea::shapes, "shapes", {"Shapes", "矩阵形状"}},
     {Idea::backward, "backward", {"Gradients", "梯度公式"}}}};

struct Experiment;
struct View;

// An idea of a lab, and what the page asks of the engine to show it.
struct LabIdea {
    Idea idea;
    bool trains = false;         // rather than being about formulas alone
    bool gradient_flow = false;  // the norms of the gradients of each layer with each Progress
};
inline constexpr LabIdea one_thing[] = {{Idea::none, true}};
inline constexpr LabIdea neuron_ideas[] = {
    {Idea::activations}, {Idea::unit},       {Idea::vectors},  {Idea::loss},
    {Idea::propagate},   {Idea::relu, true}, {Idea::thinning}, {Idea::vanishing, true, true}};
inline constexpr LabIdea array_ideas[] = {{Idea::broadcasting}, {Idea::normalize}, {Idea::softmax}, {Idea::products},
                                          {Idea::rank1},        {Idea::reshape},   {Idea::random},  {Idea::timing}};
inline constexpr LabIdea deep_ideas[] = {
    {Idea::iteration, true}, {Idea::initialization, true}, {Idea::check, true}, {Idea::shapes}, {Idea::backward, true}};

// Make of a plain Experiment what a lab begins with.
void begin_as_experiment(Experiment&);
void begin_neuron(Experiment&);
void begin_deep(Experiment&);
void begin_images(Experiment&);

enum class Lab { neuron, arrays, planar, deep, images };
struct LabRow : Choice<Lab> {
    std::span<const LabIdea> ideas;  // in their order; `none` alone for a lab that is about one thing
    void (*begin)(Experiment&);
};
template <>
inline constexpr Choices<LabRow> choices<Lab>{
    {{{Lab::neuron, "neuron", {"Neuron", "神经元"}}, neuron_ideas, begin_neuron},
     {{Lab::arrays, "arrays", {"Arrays", "数组"}}, array_ideas, begin_as_experiment},
     {{Lab::planar, "planar", {"Planar", "平面数据"}}, one_thing, begin_as_experiment},
     {{Lab::deep, "deep", {"Deep", "深层网络"}}, deep_ideas, begin_deep},
     {{Lab::images, "images", {"Images", "图像"}}, one_thing, begin_images}}};

// What a lab begins with. An experiment's text leaves out what equals its lab's defaults.
Experiment lab_defaults(Lab lab);

std::vector<Idea> ideas_of(Lab lab);

// The view's idea as its lab has it; one that asks nothing where the lab has no such idea.
LabIdea idea_of(const View& view);

}  // namespace petal
