// The sentences about pictures: cost curves, functions, matrices, and places. Those of regions are in texts_region.hpp.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

inline constexpr Phrase told_stop{".", "。"}, told_comma{", ", "、"}, told_and{" and ", "和"};

// ---------------------------------------------------------------- nine places of a picture, row by row
inline constexpr Phrase told_places[] = {{"the top left", "左上角"},    {"the top middle", "上方中间"},
                                         {"the top right", "右上角"},   {"the left middle", "左侧中间"},
                                         {"the centre", "正中"},        {"the right middle", "右侧中间"},
                                         {"the bottom left", "左下角"}, {"the bottom middle", "下方中间"},
                                         {"the bottom right", "右下角"}};
inline constexpr Phrase told_whole_picture{"the whole picture", "整幅图"}, told_rim{"the rim all around", "四周"};
inline constexpr Phrase told_top_third{"the top third", "上部三分之一"},
    told_bottom_third{"the bottom third", "下部三分之一"}, told_left_third{"the left third", "左侧三分之一"},
    told_right_third{"the right third", "右侧三分之一"}, told_band_across{"the middle from left to right", "中间一行"},
    told_band_down{"the middle from top to bottom", "中间一列"};

// ---------------------------------------------------------------- cost curves
// {0}: the curve. {1}: its first cost, {2}: its last one, {3}: "iteration 10,000", where that is.
inline constexpr Phrase told_falls{"{0}: falls from {1} to {2} at {3}", "{0}：从 {1} 降到 {2}（{3}）"};
inline constexpr Phrase told_rises{"{0}: rises from {1} to {2} at {3}", "{0}：从 {1} 升到 {2}（{3}）"};
inline constexpr Phrase told_hardly_moves{"{0}: hardly moves, from {1} to {2} at {3}",
                                          "{0}：几乎没有变化，从 {1} 到 {2}（{3}）"};
inline constexpr Phrase told_comes_back{"{0}: begins at {1} and is at {2} again at {3}",
                                        "{0}：从 {1} 开始，最后又回到 {2}（{3}）"};
inline constexpr Phrase told_stays{"{0}: stays at {1} up to {3}", "{0}：直到{3}一直是 {1}"};
inline constexpr Phrase told_one_cost{"{0}: {1} at {2}, the only point so far", "{0}：{2}为 {1}，目前只有这一点"};
inline constexpr Phrase told_no_cost{"No cost is recorded yet.", "还没有记录代价。"};
inline constexpr Phrase told_no_cost_of{"{0}: no cost is recorded yet.", "{0}：还没有记录代价。"};
inline constexpr Phrase told_nothing_finite{
    "{0}: nothing is drawn, for no cost recorded ({1} in all) is a finite number.",
    "{0}：没有曲线，记录的 {1} 个代价都不是有限的数。"};
inline constexpr Phrase told_iterations_so_far{"The curves reach iteration {0} of {1}.",
                                               "曲线画到第 {0} / {1} 次迭代。"};
inline constexpr Phrase told_epochs_so_far{"The curves reach epoch {0} of {1}.", "曲线画到第 {0} / {1} 轮。"};
inline constexpr Phrase told_falling{", falling at the end", "，末段下降"};
inline constexpr Phrase told_still_falling{", still falling", "，仍在下降"},
    told_rising{", rising at the end", "，末段上升"}, told_level{", level at the end", "，末段持平"},
    told_then_diverged{", then diverged", "，随后发散"},
    told_mostly_above{", in its second half largely above where it began", "，后半段至少一半高于起点"},
    told_jagged{", in its second half up and down from point to point", "，后半段逐点上下抖动"},
    told_peaks{", in its second half rising by more than half in between", "，后半段中途曾升高一半以上"};

inline constexpr Phrase told_of_curve{"{0}: {1}", "{0}：{1}"};
inline constexpr Phrase told_from_to{"From {1} at {0} to {3} at {2}.", "从 {1}（{0}）到 {3}（{2}）。"};
inline constexpr Phrase told_halfway{"Halfway, {0}, is first reached at {1}.", "首次走完一半（{0}）是在{1}。"};
inline constexpr Phrase told_lowest{"It was lowest, {0}, at {1}, and has risen to {2} since.",
                                    "最低为 {0}（{1}），之后升到 {2}。"};
inline constexpr Phrase told_highest{"It was highest, {0}, at {1}.", "最高为 {0}（{1}）。"};
inline constexpr Phrase told_second_half_above{
    "In its second half at least half of the points lie more than a fifth above the first one.",
    "后半段至少一半的点比起点高出五分之一以上。"};
inline constexpr Phrase told_turns{
    "Turns between up and down in its second half: {0}; the largest rise from one point to the next is from {1} to "
    "{2}, at {3}.",
    "后半段升降转折 {0} 次；相邻两点之间最大的一次上升是从 {1} 到 {2}，在{3}。"};
inline constexpr Phrase told_quarter{"In its last quarter, from {0} on, it goes from {1} to {2}.",
                                     "最后四分之一（从{0}起）从 {1} 变为 {2}。"};
inline constexpr Phrase told_quarter_alike{"Its last quarter, from {0} on, begins and ends at {1}.",
                                           "最后四分之一（从{0}起）首尾都是 {1}。"};
inline constexpr Phrase told_test_turns{
    "Smoothed, the test cost was lowest around {0}, at {1}; since then it rises while the training cost falls.",
    "平滑后，测试代价在{0}前后最低，为 {1}；此后训练代价继续下降，测试代价却上升。"};
inline constexpr Phrase told_left_out{"No finite numbers, and not drawn: {0} of {1} costs.",
                                      "{1} 个代价中有 {0} 个不是有限的数，没有画出。"};
inline constexpr Phrase told_diverged{"Then training left the range of numbers: the curve ends there.",
                                      "随后训练超出数值范围，曲线到此为止。"};
inline constexpr Phrase told_lowest_end{"Lowest at its end: {0}, with {1}.", "最后最低的是“{0}”，为 {1}。"};

// ---------------------------------------------------------------- functions; {0}: y's name, {1}: x's name
inline constexpr Phrase told_reading{"{0} is {3} at {1} = {2}", "{1} = {2} 处，{0} 为 {3}"};
inline constexpr Phrase told_no_reading{"{0} has no value at {1} = {2}", "{1} = {2} 处，{0} 没有值"};
inline constexpr Phrase told_slope_there{", with slope {0}", "，斜率为 {0}"};
inline constexpr Phrase told_is_flat_there{", which is nearly flat", "，几乎是平的"};
inline constexpr Phrase told_no_values{"Between {1} = {2} and {3} it has no finite value.",
                                       "{1} 从 {2} 到 {3}，处处没有有限的值。"};
inline constexpr Phrase told_same_everywhere{"Between {1} = {2} and {3} it is {4} everywhere.",
                                             "{1} 从 {2} 到 {3}，处处为 {4}。"};
inline constexpr Phrase told_only_rises{"Between {1} = {2} and {3} it nowhere falls: {0} goes from {4} to {5}.",
                                        "{1} 从 {2} 到 {3}，没有下降之处：{0} 从 {4} 到 {5}。"};
inline constexpr Phrase told_only_falls{"Between {1} = {2} and {3} it nowhere rises: {0} goes from {4} to {5}.",
                                        "{1} 从 {2} 到 {3}，没有上升之处：{0} 从 {4} 到 {5}。"};
inline constexpr Phrase told_up_and_down{
    "Between {1} = {2} and {3}, {0} is lowest near {1} = {4}, with {5}, and highest near {1} = {6}, with {7}.",
    "{1} 从 {2} 到 {3}，{0} 在 {1} = {4} 附近最低，为 {5}；在 {1} = {6} 附近最高，为 {7}。"};
inline constexpr Phrase told_flat{"Nearly flat, with less than {0} of its largest slope there, {1}: {2}.",
                                  "几乎是平的（斜率不到图中最大值 {1} 的 {0}）：{2}。"};
inline constexpr Phrase told_nowhere_flat{
    "It is nowhere nearly flat: its largest slope there is {0}, its smallest {1}.",
    "没有几乎是平的地方：图中最大斜率为 {0}，最小为 {1}。"};
inline constexpr Phrase told_and_interval{" and ", "，"};
inline constexpr Phrase told_interval{"from {0} to {1}", "从 {0} 到 {1}"};
inline constexpr Phrase told_straight_line{"It is a straight line with slope {0}.", "它是一条直线，斜率为 {0}。"};

// ---------------------------------------------------------------- matrices; {0}: name, {1}: shape
inline constexpr Phrase told_empty_matrix{"No entries.", "没有元素。"};
inline constexpr Phrase told_matrix_unseen{"None of its entries is shown.", "没有显示任何元素。"};
inline constexpr Phrase told_one_entry{"One number, {0}", "一个数 {0}"};
inline constexpr Phrase told_all_entries{"Every entry is {0}", "每个元素都是 {0}"},
    told_all_about{"Every entry is about {0}", "每个元素都约为 {0}"};
inline constexpr Phrase told_finite_entries{"Every finite entry is {0}", "有限的元素都是 {0}"},
    told_finite_about{"Every finite entry is about {0}", "有限的元素都约为 {0}"};
inline constexpr Phrase told_range{"From {0} to {1}", "从 {0} 到 {1}"};
inline constexpr Phrase told_no_range{"No entry is a finite number", "没有一个元素是有限的数"};
inline constexpr Phrase told_among_shown{", among the {0} of {1} entries shown",
                                         "（就所显示的 {1} 个元素中的 {0} 个而言）"};
inline constexpr Phrase told_nans{"Not a number (NaN): {0} of {1} entries.", "{1} 个元素中有 {0} 个不是数（NaN）。"};
inline constexpr Phrase told_infinities{"Infinite: {0} of {1} entries.", "{1} 个元素中有 {0} 个是无穷大。"};

}  // namespace petal::texts
