// The sentences about a decision region and its samples.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

// ---------------------------------------------------------------- areas
inline constexpr Phrase told_no_region{"No region is drawn yet.", "还没有画出决策区域。"};
inline constexpr Phrase told_everywhere{"Class {0} is the answer everywhere.", "处处判为第 {0} 类。"};
inline constexpr Phrase told_areas{"Of the area, {0}.", "面积：{0}。"};
inline constexpr Phrase told_area{"class {0} has {1}", "第 {0} 类占 {1}"},
    told_no_area{"class {0} has none", "第 {0} 类没有"};
inline constexpr Phrase told_next_area{", ", "，"};
inline constexpr Phrase told_under_a_tenth{"less than 0.1 %", "不到 0.1%"},
    told_nearly_all{"more than 99.9 %", "99.9% 以上"};
// {0}: a range of probabilities.
inline constexpr Phrase told_undecided{
    "There is no clear answer anywhere: the probability of class 1 is {0}, at the threshold of {1}.",
    "处处没有明确的答案：第 1 类的概率{0}，阈值为 {1}。"};
inline constexpr Phrase told_undecided_softmax{
    "There is no clear answer anywhere: the probability of the likeliest of {1} classes is {0}.",
    "处处没有明确的答案：{1} 个类别中概率最大的一类，其概率{0}。"};
inline constexpr Phrase told_between_shares{"between {0} and {1}", "在 {0} 与 {1} 之间"},
    told_share_everywhere{"{0} everywhere", "处处为 {0}"};

// ---------------------------------------------------------------- the border
inline constexpr Phrase told_straight{"As far as the picture shows, the border is a straight line: class 1 lies {0}.",
                                      "从图上看，边界是一条直线：第 1 类在{0}。"};
inline constexpr Phrase told_bent{"The border is not one straight line.", "边界不是一条直线。"};
// From the right on, counter-clockwise.
inline constexpr Phrase told_sides[] = {
    {"at the right", "右侧"}, {"at the upper right", "右上方"}, {"above", "上方"}, {"at the upper left", "左上方"},
    {"at the left", "左侧"},  {"at the lower left", "左下方"},  {"below", "下方"}, {"at the lower right", "右下方"}};

// ---------------------------------------------------------------- each class; {0}: class
inline constexpr Phrase told_lies{"Class {0} has more than half of {1}", "第 {0} 类占了一半以上的有：{1}"};
inline constexpr Phrase told_lies_nowhere{"Class {0} has more than half of none of nine equal places",
                                          "把图分成九块，第 {0} 类在哪一块都不到一半"};
inline constexpr Phrase told_one_piece{"; it is one piece", "；连成一片"};
inline constexpr Phrase told_one_inner_piece{"; it is one piece that touches no edge of the picture",
                                             "；连成一片，不与图的边相接"};
inline constexpr Phrase told_pieces{"; it is in {0} pieces", "；分成 {0} 片"};
inline constexpr Phrase told_pieces_inner{"; it is in {0} pieces, {1} of which touch no edge of the picture",
                                          "；分成 {0} 片，其中 {1} 片不与图的边相接"};
inline constexpr Phrase told_pieces_one_inner{"; it is in {0} pieces, one of which touches no edge of the picture",
                                              "；分成 {0} 片，其中 1 片不与图的边相接"};
inline constexpr Phrase told_and_specks{", besides specks of less than a thousandth of the picture",
                                        "，另有不到整图千分之一的小点"};
inline constexpr Phrase told_only_specks{"; it is nothing but specks of less than a thousandth of the picture",
                                         "；只有不到整图千分之一的小点"};

// ---------------------------------------------------------------- probabilities
// {0}: a range.
inline constexpr Phrase told_probabilities{"The probability of class 1 is {0}.", "第 1 类的概率{0}。"};
inline constexpr Phrase told_winner_probabilities{"The probability of the class that wins is {0}.",
                                                  "概率最大的类别，其概率{0}。"};
inline constexpr Phrase told_threshold{"Class 1 is the answer above {0}.", "概率大于 {0} 判为第 1 类。"};

// ---------------------------------------------------------------- samples
inline constexpr Phrase told_no_samples{"There are no samples.", "没有样本。"};
inline constexpr Phrase told_samples{"Samples: {0}.", "样本 {0} 个。"};
inline constexpr Phrase told_all_right{"All {0} samples are right.", "{0} 个样本全部分对。"};
inline constexpr Phrase told_one_right{"The only sample is right.", "唯一的样本分对了。"};
inline constexpr Phrase told_all_wrong{"All {0} samples are wrong.", "{0} 个样本全部分错。"};
inline constexpr Phrase told_one_wrong{"The only sample is wrong.", "唯一的样本分错了。"};
inline constexpr Phrase told_wrong{"{0} of {1} samples are wrong.", "{1} 个样本中分错 {0} 个。"};
inline constexpr Phrase told_single_wrong{"1 of {1} samples is wrong.", "{1} 个样本中分错 1 个。"};
inline constexpr Phrase told_wrong_by_class{"Wrong are {0}.", "分错的：{0}。"};
inline constexpr Phrase told_wrong_of_class{"{0} of {1} of class {2}", "第 {2} 类 {1} 个中 {0} 个"};
inline constexpr Phrase told_wrong_held_out{"Wrong among the held-out samples: {0} of {1}.",
                                            "测试点 {1} 个中分错 {0} 个。"};
inline constexpr Phrase told_densest{"Of nine equal places {0} has the most wrong ones, {1}.",
                                     "把图分成九块，{0}分错的点最多：{1} 个。"};
inline constexpr Phrase told_densest_two{"Of nine equal places {0} have the most wrong ones, {1} each.",
                                         "把图分成九块，{0}分错的点最多，各 {1} 个。"};
inline constexpr Phrase told_all_in_place{"All of the wrong ones are in {0}.", "分错的点都在{0}。"};
inline constexpr Phrase told_one_in_place{"The wrong one is in {0}.", "分错的点在{0}。"};

}  // namespace petal::texts
