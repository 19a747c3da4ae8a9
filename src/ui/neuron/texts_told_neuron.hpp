// What is told of the Neuron lab's pictures and handles, and not drawn.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

// ---------------------------------------------------------------- activations
inline constexpr Phrase told_z_on_values{"z, on the curve a = g(z)", "z（在 a = g(z) 曲线上）"};
inline constexpr Phrase told_z_on_slopes{"z, on the curve of slopes", "z（在斜率曲线上）"};
inline constexpr Phrase told_z_value{"z = {0}, a = {1}, slope {2}", "z = {0}，a = {1}，斜率 {2}"};
inline constexpr Phrase told_z_slope{"z = {0}, slope {1}", "z = {0}，斜率 {1}"};
inline constexpr Phrase told_activation_table{"All activations at z = {0}", "z = {0} 处的各激活函数"};

// ---------------------------------------------------------------- one neuron
inline constexpr Phrase told_input_count{"Inputs", "输入个数"};
inline constexpr Phrase told_bias{"b, the bias", "偏置 b"}, told_weight{"w, the weight", "权重 w"},
    told_both_weights{"w, the weights", "权重 w"}, told_input{"x, the input", "输入 x"};
inline constexpr Phrase told_is{"{0} = {1}", "{0} = {1}"};
inline constexpr Phrase told_weight_at_1{"w = {0}, z = {1} at x = 1", "w = {0}，x = 1 处 z = {1}"};
inline constexpr Phrase told_input_value{"x = {0}, z = {1}, a = {2}", "x = {0}，z = {1}，a = {2}"};
inline constexpr Phrase told_two_weights{"w₁ = {0}, w₂ = {1}", "w₁ = {0}，w₂ = {1}"};
inline constexpr Phrase told_two_inputs{"x₁ = {0}, x₂ = {1}, a = {2}", "x₁ = {0}，x₂ = {1}，a = {2}"};
inline constexpr Phrase told_line_picture{"z and a over x", "z 和 a 随 x 的变化"};
inline constexpr Phrase told_plane{"The answer a over the plane of x₁ and x₂", "输出 a 在 x₁、x₂ 平面上的分布"};
inline constexpr Phrase told_same_answer{"The same everywhere, for w is 0: a = {0}.", "w 为 0，处处相同：a = {0}。"};
// {0}, {2}: a; {1}, {3}: corners, or edges.
inline constexpr Phrase told_plane_answers{"a goes from {0} at the corner {1} to {2} at the corner {3}.",
                                           "a 从 {1} 角的 {0} 变到 {3} 角的 {2}。"};
inline constexpr Phrase told_edge_answers{"a goes from {0} on the {1} to {2} on the {3}.",
                                          "a 从{1}的 {0} 变到{3}的 {2}。"};
inline constexpr Phrase told_plane_alike{"a is {0} everywhere.", "处处 a = {0}。"};
inline constexpr Phrase told_plane_share{"z is above 0 in {0} of the picture.", "图中有 {0} 的地方 z 大于 0。"};
inline constexpr Phrase told_plane_edges[] = {
    {"left edge", "左边"}, {"right edge", "右边"}, {"bottom edge", "下边"}, {"top edge", "上边"}};
inline constexpr Phrase told_place{"({0}, {1})", "({0}, {1})"};
inline constexpr Phrase told_boundary{"The line z = 0 crosses it from {0} to {1}.", "直线 z = 0 从 {0} 穿到 {1}。"};
inline constexpr Phrase told_no_boundary{"The line z = 0 does not cross it.", "直线 z = 0 不经过这幅图。"};

// ---------------------------------------------------------------- data as vectors
inline constexpr Phrase told_x_column{"{0} as x, shape ({1},1)", "{0}的 x，形状 ({1},1)"};
inline constexpr Phrase told_word_choice{"Word", "单词"};
inline constexpr Phrase told_pixels_of_x{"Pixels of the picture, {0} by {1}", "图像的像素，{0} 行 {1} 列"};
inline constexpr Phrase told_pixel{"row {0}, column {1}: {2}", "第 {0} 行第 {1} 列：{2}"};
inline constexpr Phrase told_pixel_keys{"Arrow keys go to a pixel, Enter or Space turns it on or off.",
                                        "方向键选择像素，Enter 键或空格键点亮或熄灭它。"};
// {0}: Hz, {1}: ms, {2}: periods
inline constexpr Phrase told_wave{"A wave of {0} Hz over {1} ms, number of periods: {2}.",
                                  "{0} Hz 的波形，长 {1} 毫秒，起伏 {2} 次。"};
inline constexpr Phrase told_wave_samples{"Its {0} samples go from {1} to {2}.", "{0} 个采样在 {1} 到 {2} 之间。"},
    told_wave_alike{"Its {0} samples are all {1}.", "{0} 个采样都是 {1}。"};
inline constexpr Phrase told_wave_heads[] = {{"sample", "采样"}, {"ms", "毫秒"}, {"x", "x"}};

// ---------------------------------------------------------------- loss and cost
inline constexpr Phrase told_answer{"ŷ of sample {0}", "第 {0} 个样本的 ŷ"},
    told_cost_answer{"ŷ of sample {0}, on the curve of the cost", "第 {0} 个样本的 ŷ（在代价曲线上）"};
inline constexpr Phrase told_answer_value{"ŷ = {0}, y = {1}, loss {2}, slope {3}",
                                          "ŷ = {0}，y = {1}，损失 {2}，斜率 {3}"};
inline constexpr Phrase told_cost_value{"ŷ = {0}, J = {1}, slope {2}", "ŷ = {0}，J = {1}，斜率 {2}"};
inline constexpr Phrase told_sample{"Sample {0}", "第 {0} 个样本"},
    told_sample_choice{"Sample whose cost is drawn", "选择要画出代价的样本"};
inline constexpr Phrase told_label{"y = {1}, label of sample {0}", "y = {1}，第 {0} 个样本的标签"};
inline constexpr Phrase told_loss{"L of sample {0} = {1}", "第 {0} 个样本的 L = {1}"};
inline constexpr Phrase told_sample_loss{"Sample {0}: y = {1}, ŷ = {2}, L = {3}.",
                                         "第 {0} 个样本：y = {1}，ŷ = {2}，L = {3}。"};

// ---------------------------------------------------------------- gradients
inline constexpr Phrase told_first_to_last{"{0}: from {1} in layer 1 to {2} in layer {3}",
                                           "{0}：从第 1 层的 {1} 到第 {3} 层的 {2}"};
inline constexpr Phrase told_only_layer{"{0}: {1} in the only layer", "{0}：唯一的一层为 {1}"};
inline constexpr Phrase told_no_norms{"{0}: no gradients yet", "{0}：还没有梯度"};
inline constexpr Phrase told_now{"now", "当前"};
inline constexpr Phrase told_products{"{0}: from {1} through one layer to {2} through {3}",
                                      "{0}：一层为 {1}，{3} 层为 {2}"};
inline constexpr Phrase told_stays_product{"{0}: {1} through any number of layers", "{0}：无论几层都是 {1}"};
inline constexpr Phrase told_smallest_norm{"Smallest now: {0}, in layer {1}; largest: {2}, in layer {3}.",
                                           "当前最小：第 {1} 层的 {0}；最大：第 {3} 层的 {2}。"};
inline constexpr Phrase told_next_line{"; ", "；"}, told_end{".", "。"};

// ---------------------------------------------------------------- propagate, line by line
inline constexpr Phrase told_propagate_lines{"propagate, line by line", "propagate 的每一行"};
inline constexpr Phrase told_line{"line", "代码"}, told_shape{"shape", "形状"}, told_value{"value", "值"};
inline constexpr Phrase told_not_reached{"not reached", "没有执行到"};

// ---------------------------------------------------------------- what ReLU drops
inline constexpr Phrase told_dots{"Filled dots: {0} of {1}, {2}; halved at each layer it would be {3}.",
                                  "{1} 个点中有 {0} 个是实心的，占 {2}；逐层减半则为 {3}。"};

}  // namespace petal::texts
