// The enumerations of an experiment, each with the table of its values.
#pragma once

#include "experiment/choice.hpp"

#include <cstdint>

namespace petal {

// What a data set uses where the run leaves it open (the course's own values).
struct DataDefaults {
    int m;
    double noise;
    std::uint32_t dataseed;
};
enum class DataKind {
    generated,  // points on the plane by a formula
    drawn,      // no points but those that the user draws
    pictures    // of 64 × 64 × 3 bytes. They live in the lab images, and nothing else does.
};
// The last two are pictures: drawn by Petal, and given by the user.
enum class DataSet { flower, circles, moons, blobs, quantiles, noise, points, cats, images };
struct DataSetChoice : Choice<DataSet> {
    DataKind kind;
    DataDefaults defaults;
};
template <>
inline constexpr Choices<DataSetChoice> choices<DataSet>{
    {{{DataSet::flower, "flower", {"Flower", "花形"}}, DataKind::generated, {400, 0.2, 1}},
     {{DataSet::circles, "circles", {"Circles", "同心圆"}}, DataKind::generated, {200, 0.3, 1}},
     {{DataSet::moons, "moons", {"Moons", "月牙"}}, DataKind::generated, {200, 0.2, 1}},
     {{DataSet::blobs, "blobs", {"Blobs", "团簇"}}, DataKind::generated, {200, 1.0, 5}},
     {{DataSet::quantiles, "quantiles", {"Quantiles", "高斯分位"}}, DataKind::generated, {200, 0.5, 1}},
     {{DataSet::noise, "noise", {"No structure", "无结构"}}, DataKind::generated, {200, 0.0, 1}},
     {{DataSet::points, "points", {"Only drawn points", "仅手绘点"}}, DataKind::drawn, {0, 0.0, 1}},
     {{DataSet::cats, "cats", {"Petal's", "Petal 绘制"}}, DataKind::pictures, {259, 0.0, 14}},
     {{DataSet::images, "images", {"Your own", "你的图片"}}, DataKind::pictures, {0, 0.0, 1}}}};

enum class Activation { sigmoid, tanh, relu, leaky };  // what each computes: math/activation.hpp
template <>
inline constexpr Choices<Choice<Activation>> choices<Activation>{
    {{Activation::sigmoid, "sigmoid", {"sigmoid", "sigmoid"}},
     {Activation::tanh, "tanh", {"tanh", "tanh"}},
     {Activation::relu, "relu", {"ReLU", "ReLU"}},
     {Activation::leaky, "leaky", {"leaky", "Leaky"}}}};

enum class Output { sigmoid, softmax };
template <>
inline constexpr Choices<Choice<Output>> choices<Output>{
    {{Output::sigmoid, "sigmoid", {"sigmoid", "sigmoid"}}, {Output::softmax, "softmax", {"softmax", "softmax"}}}};

enum class Initialization { zeros, constant, normal, xavier, he, course };
template <>
inline constexpr Choices<Choice<Initialization>> choices<Initialization>{
    {{Initialization::zeros, "zeros", {"zeros", "全零"}},
     {Initialization::constant, "constant", {"constant", "常数"}},
     {Initialization::normal, "normal", {"normal", "正态"}},
     {Initialization::xavier, "xavier", {"Xavier", "Xavier"}},
     {Initialization::he, "he", {"He", "He"}},
     {Initialization::course, "course", {"course (1/√n)", "课程 (1/√n)"}}}};

enum class FirstBiases { zeros, random };
template <>
inline constexpr Choices<Choice<FirstBiases>> choices<FirstBiases>{
    {{FirstBiases::zeros, "zeros", {"zeros", "全零"}}, {FirstBiases::random, "random", {"small random", "小随机数"}}}};

enum class Optimizer { gd, momentum, rmsprop, adam };
template <>
inline constexpr Choices<Choice<Optimizer>> choices<Optimizer>{{{Optimizer::gd, "gd", {"Gradient descent", "梯度下降"}},
                                                                {Optimizer::momentum, "momentum", {"Momentum", "动量"}},
                                                                {Optimizer::rmsprop, "rmsprop", {"RMSprop", "RMSprop"}},
                                                                {Optimizer::adam, "adam", {"Adam", "Adam"}}}};

enum class DropoutMask { fresh, course };  // a new mask each iteration, or the course's one fixed mask (seed 1)
template <>
inline constexpr Choices<Choice<DropoutMask>> choices<DropoutMask>{
    {{DropoutMask::fresh, "fresh", {"fresh", "每次重抽"}}, {DropoutMask::course, "course", {"fixed", "固定"}}}};

}  // namespace petal
