// What is told of the Arrays lab's tables and pictures, and not drawn.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

// ---------------------------------------------------------------- tables
inline constexpr Phrase told_array{"{0}, shape {1}", "{0}，形状 {1}"};
inline constexpr Phrase told_copy{"{0} (copy)", "{0}（复制）"};
inline constexpr Phrase told_whole_array{"{0} as one text", "{0}，整体输入"};
inline constexpr Phrase told_diagonal{
    "Framed is the diagonal, where each entry of A meets the entry of B at the same place.",
    "加框的是对角线：A 与 B 同一位置的数在这里相乘。"};
inline constexpr Phrase told_operation{"Operation", "运算"}, told_ord{"ord: which norm", "ord：哪种范数"},
    told_axis{"axis: along which the norm is taken", "axis：沿哪个轴求范数"},
    told_keepdims{"keepdims: whether the axis stays", "keepdims：是否保留该轴"},
    told_fill{"What fills the array", "用什么填充数组"};

// ---------------------------------------------------------------- pictures
inline constexpr Phrase told_outline{"shape {0}, in the course {1}; its first picture is shaded",
                                     "形状 {0}，课程中是 {1}；第一张图像涂了颜色"};
inline constexpr Phrase told_spread{
    "Bars from −4 to 4: the highest stands between {0} and {1}, with {2} numbers. {3} of all numbers lie between −1 "
    "and "
    "1, {4} outside of the chart.",
    "从 −4 到 4 的直方图：最高的一条在 {0} 到 {1} 之间，有 {2} 个数。{3} 的数在 −1 与 1 之间，{4} 在图外。"};
inline constexpr Phrase told_spread_heads[] = {{"from … to", "区间"}, {"how many", "个数"}};
inline constexpr Phrase told_time{"{0}: {1}, {2}", "{0}：{1}，{2}"}, told_fastest_time{"{0}: {1}", "{0}：{1}"};
inline constexpr Phrase told_next_time{"; ", "；"};

}  // namespace petal::texts
