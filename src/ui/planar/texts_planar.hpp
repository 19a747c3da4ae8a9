// What is told of the planar lab beside what is drawn in it.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

// ---------------------------------------------------------------- what changes a run
inline constexpr Phrase more_about_data{"More about the data", "更多数据设置"};
inline constexpr Phrase more_about_model{"More about the model", "更多模型设置"};
inline constexpr Phrase hidden_activation{"Hidden activation", "隐藏层激活函数"};
inline constexpr Phrase layer_activation{"Activation of layer {0}", "第 {0} 层的激活函数"};

// ---------------------------------------------------------------- regions
inline constexpr Phrase model_shown{"Model shown", "显示的模型"};
inline constexpr Phrase marks{"What the marks mean", "图例"};
inline constexpr Phrase figure_words{"{0} {1}", "{0} {1}"};  // {0}: what, {1}: how much
// A grid of places: what stands in its cells.
inline constexpr Phrase grid_of_sigmoid{"P of class 1 at places of the plane", "平面上各处第 1 类的概率"},
    grid_of_softmax{"Class and its P at places of the plane", "平面上各处的类别与概率"};
inline constexpr Phrase grid_corner{"x₂ down, x₁ across", "竖向 x₂，横向 x₁"};
inline constexpr Phrase grid_class{"class {0}: {1}", "第 {0} 类：{1}"};

// What is drawn upon. {0} and {1}: coordinates.
inline constexpr Phrase points_of_logistic{"Points on the plane of logistic regression", "逻辑回归坐标平面上的点"},
    points_of_network{"Points on the plane of the network", "神经网络坐标平面上的点"};
inline constexpr Phrase pad_keys{
    "The arrow keys move a cursor over the plane, with Shift in small steps; it tells the answer there.",
    "方向键在平面上移动光标（按住 Shift 小步移动），读出该处的判断。"};
inline constexpr Phrase pad_place{"x₁ = {0}, x₂ = {1}", "x₁ = {0}，x₂ = {1}"};
// {2}: the answer, {3}: P of class 1, or of the answer.
inline constexpr Phrase pad_sigmoid{"x₁ = {0}, x₂ = {1}: the answer is class {2}, P of class 1 = {3}",
                                    "x₁ = {0}，x₂ = {1}：判为第 {2} 类，第 1 类的 P = {3}"},
    pad_softmax{"x₁ = {0}, x₂ = {1}: the answer is class {2}, P = {3}", "x₁ = {0}，x₂ = {1}：判为第 {2} 类，P = {3}"};
inline constexpr Phrase pad_stop{".", "。"};
inline constexpr Phrase pad_point_here{"A point of class {0} is here.", "这里有一个第 {0} 类的点。"};
inline constexpr Phrase pad_adds{"Enter adds a point of class {0}.", "按 Enter 键添加第 {0} 类的点。"};
inline constexpr Phrase pad_erases{"Enter erases the point of class {0} at x₁ = {1}, x₂ = {2}.",
                                   "按 Enter 键擦除 x₁ = {1}、x₂ = {2} 处第 {0} 类的点。"};
inline constexpr Phrase pad_erases_nothing{"No point is near enough to be erased.", "附近没有可以擦除的点。"};

// ---------------------------------------------------------------- the network
inline constexpr Phrase told_no_network{"There is no network yet.", "还没有网络。"};
inline constexpr Phrase told_inputs{"{0} inputs", "输入 {0} 个"};
inline constexpr Phrase told_hidden_layer{"; hidden layer {0}: {1} units, {2}", "；第 {0} 隐藏层：{1} 个单元，{2}"},
    told_hidden_unit{"; hidden layer {0}: 1 unit, {2}", "；第 {0} 隐藏层：1 个单元，{2}"};
inline constexpr Phrase told_output_units{"; output layer: {0} units, {1}.", "；输出层：{0} 个单元，{1}。"},
    told_output_unit{"; output layer: 1 unit, {1}.", "；输出层：1 个单元，{1}。"};
inline constexpr Phrase told_largest_weights{"The largest weight of each layer: {0}.", "各层绝对值最大的权重：{0}。"},
    told_largest_weight{"The largest weight: {0}.", "绝对值最大的权重：{0}。"};
inline constexpr Phrase told_zero_weights{"All weights are 0.", "所有权重都是 0。"};
inline constexpr Phrase told_next_weight{", ", "，"};
inline constexpr Phrase told_not_all{"Of large layers a part is shown.", "较大的层只显示一部分。"};
// {0}: layer, {1}: how many of its {2} units, {3}: how many of its {4} inputs.
inline constexpr Phrase layer_table{"Layer {0}: W and b", "第 {0} 层：W 与 b"},
    layer_table_part{"Layer {0}: W and b, {1} of {2} units, {3} of {4} inputs",
                     "第 {0} 层：W 与 b（{2} 个单元中的 {1} 个，{4} 个输入中的 {3} 个）"};

inline constexpr Phrase chosen_weight{"Chosen weight {0}", "所选权重 {0}"},
    chosen_bias{"Chosen bias {0}", "所选偏置 {0}"};
inline constexpr Phrase chosen_keys{"The arrow keys change it, the Page keys by ten steps.",
                                    "方向键改变它的值，翻页键一次改变十步。"};

// ---------------------------------------------------------------- sweep
inline constexpr Phrase sweep_list{"Networks by their hidden units", "不同隐藏单元数的网络"};
inline constexpr Phrase sweep_one{"1 hidden unit: {1}", "1 个隐藏单元：{1}"},
    sweep_many{"{0} hidden units: {1}", "{0} 个隐藏单元：{1}"};
inline constexpr Phrase sweep_with_test{"{0}, test {1}", "{0}，测试 {1}"};
inline constexpr Phrase sweep_not_trained{"not trained yet", "尚未训练"};
inline constexpr Phrase sweep_at_work{"{0} so far", "目前 {0}"};

}  // namespace petal::texts
