// The labs of the page: which ideas each is opened on, and what it begins with. One row each (labs.cpp).
#pragma once

#include "experiment/choice.hpp"

#include <vector>

namespace petal {

enum class Lab { neuron, arrays, planar, deep, images };
template <>
inline constexpr Choices<Choice<Lab>> choices<Lab>{{{Lab::neuron, "neuron", {"Neuron", "神经元"}},
                                                    {Lab::arrays, "arrays", {"Arrays", "数组"}},
                                                    {Lab::planar, "planar", {"Planar", "平面数据"}},
                                                    {Lab::deep, "deep", {"Deep", "深层网络"}},
                                                    {Lab::images, "images", {"Images", "图像"}}}};

// What a lab is opened on.
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

struct Experiment;
struct View;

// What a lab begins with. An experiment's text leaves out what equals its lab's defaults.
Experiment lab_defaults(Lab lab);

// The ideas of a lab in their order; `none` alone for a lab that is about one thing.
std::vector<Idea> ideas_of(Lab lab);

// Whether the page trains anything to show it.
bool trains(const View& view);

}  // namespace petal
