// What the deep lab tells of its pictures, beside the words that are drawn.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

inline constexpr Phrase deep_depth{"Depth of the network", "网络深度"};
inline constexpr Phrase told_pair{"{0}: {1}", "{0}：{1}"};
inline constexpr Phrase told_two{"{0}, {1}", "{0}，{1}"};

// ---------------------------------------------------------------- the diagram; {0}: a box, {1}: what is handed to it
inline constexpr Phrase diagram_list{"Steps of the iteration", "本次迭代的各步"};
inline constexpr Phrase step_next{"goes on to {0}", "接着算 {0}"};
inline constexpr Phrase step_hands_on{"hands {1} on to {0}", "把 {1} 传给 {0}"};
inline constexpr Phrase step_keeps{"keeps {1} for {0}", "为 {0} 保留 {1}"};
inline constexpr Phrase step_semicolon{"; ", "；"};

// ---------------------------------------------------------------- matrices
inline constexpr Phrase row_and_column{"row, column", "行，列"};
inline constexpr Phrase rows_and_samples{"row, sample", "行，样本"};
inline constexpr Phrase samples_and_columns{"sample, column", "样本，列"};
inline constexpr Phrase told_chosen{"Chosen: {0}.", "已选：{0}。"};
inline constexpr Phrase made_of{"Made of {0}.", "由以下各项算出：{0}。"};
inline constexpr Phrase made_sum{" It is {0}.", "算式：{0}。"};
inline constexpr Phrase part_comma{", ", "、"};
// {0}: the number, {1}: the matrix
inline constexpr Phrase part_row{"row {0} of {1}", "{1} 第 {0} 行"};
inline constexpr Phrase part_column{"column {0} of {1}", "{1} 第 {0} 列"};
inline constexpr Phrase part_sample{"sample {0} of {1}", "{1} 中样本 {0} 的一列"};
inline constexpr Phrase part_all{"all of {0}", "整个 {0}"};

// ---------------------------------------------------------------- gradients
inline constexpr Phrase gradient_list{"Gradients, from the last layer back", "各层梯度，从最后一层往前"};
// {0}: the gradient, {1}: of one sample, {2}: of all
inline constexpr Phrase gradient_row{"{0}. One sample: {1}. m samples, vectorized: {2}",
                                     "{0}。单个样本：{1}。m 个样本，向量化：{2}"};

// ---------------------------------------------------------------- gradient check
inline constexpr Phrase checked_list{"Differences of the layers", "各层的误差"};
inline constexpr Phrase checked_row{"Layer {0}: dW {1}, db {2}", "第 {0} 层：dW {1}，db {2}"};
inline constexpr Phrase too_large{"{0}, too large", "{0}（过大）"};

// ---------------------------------------------------------------- the notes' functions and notation
inline constexpr Phrase function_at_work{"{0}, at work", "{0}，正在计算"};
inline constexpr Phrase listing_told{"{0}: the lines at work begin with >", "{0}：以 > 开头的是起作用的行"};
// {0}: the letter, {1}: above it, {2}: below it
inline constexpr Phrase symbol_told{"{0}, above {1}, below {2}", "{0}，上标 {1}，下标 {2}"};

// ---------------------------------------------------------------- the cache
inline constexpr Phrase layer_head{"Layer", "层"};
inline constexpr Phrase cache_from_linear{"kept by linear", "线性步骤存入"};
inline constexpr Phrase cache_from_activation{"kept by activation", "激活步骤存入"};

// ---------------------------------------------------------------- histograms
inline constexpr Phrase histogram_name{"{1}: histogram of A[{0}]", "{1}：A[{0}] 的直方图"};
// {0} … {1}: between which bins there are values, {2} … {3}: where most are, {4}: their share
inline constexpr Phrase histogram_now{"Now between {0} and {1}, most between {2} and {3}: {4}.",
                                      "现在分布在 {0} 到 {1} 之间，最多的在 {2} 到 {3}，占 {4}。"};
inline constexpr Phrase histogram_before{" Before training between {0} and {1}, most between {2} and {3}: {4}.",
                                         "训练前分布在 {0} 到 {1} 之间，最多的在 {2} 到 {3}，占 {4}。"};
inline constexpr Phrase histogram_empty{"No values.", "没有数值。"};
inline constexpr Phrase histogram_heads[] = {{"Bin", "区间"},   {"now from", "现在：从"},      {"to", "到"},
                                             {"count", "个数"}, {"before from", "训练前：从"}, {"to", "到"},
                                             {"count", "个数"}};

// ---------------------------------------------------------------- shapes
inline constexpr Phrase rectangles_list{"Shapes of the layers as rectangles", "各层形状的矩形图"};
inline constexpr Phrase wrong_array{"{0}, wrong", "{0}（有错）"};
inline constexpr Phrase shapes_table{"Shapes of all layers", "各层的形状"};
inline constexpr Phrase shapes_choice{"Layer whose equations are shown", "选择要看算式的层"};

}  // namespace petal::texts
