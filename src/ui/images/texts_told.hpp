// What the images lab tells in the tree (ui/tree.hpp) beside the words that it draws.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

// ---------------------------------------------------------------- names of controls
inline constexpr Phrase picture_source{"Source of the pictures", "图片来源"};
inline constexpr Phrase picture_view{"What is shown", "查看方式"};
inline constexpr Phrase pixel_measure{"What colours the pixels", "像素着色方式"};
inline constexpr Phrase column_place{"Entry of the column", "列中的位置"};
inline constexpr Phrase one_entry_back{"One number back", "上一个数"};
inline constexpr Phrase one_entry_on{"One number on", "下一个数"};
inline constexpr Phrase file_question{"Question about a file", "关于文件的问题"};
inline constexpr Phrase named_value{"{0}: {1}", "{0}：{1}"};

// ---------------------------------------------------------------- the contact sheet
// {0}: which picture, {1}: its label, {2}: the answer.
inline constexpr Phrase told_picture{"{0}: {1}, {2}", "{0}：{1}，{2}"};
inline constexpr Phrase told_is_wrong{", wrong", "，分错"};

// ---------------------------------------------------------------- signed numbers painted as a picture
// {0}: the sign.
inline constexpr Phrase told_half{"{0}: {1} of {2} pixels, {3}", "{0}：{2} 个像素中的 {1} 个，{3}"};
inline constexpr Phrase told_no_half{"{0}: nowhere", "{0}：没有"};
inline constexpr Phrase told_half_in{"more than half of its strength in {0}", "一半以上的强度在{0}"};
inline constexpr Phrase told_half_spread{"spread over the picture", "遍布整张图"};
inline constexpr Phrase told_both_halves{"{0}. {1}.", "{0}。{1}。"};
inline constexpr Phrase told_rows{"rows {0}–{1}", "第 {0}–{1} 行"};
inline constexpr Phrase told_columns{"columns {0}–{1}", "第 {0}–{1} 列"};

inline constexpr Phrase told_spoken_map{"Map of x · ∂z/∂x: what each pixel adds to z",
                                        "x · ∂z/∂x 图：每个像素对 z 的作用"};
inline constexpr Phrase told_slope_map{"Map of ∂z/∂x: how z changes with each pixel", "∂z/∂x 图：z 随每个像素的变化"};
inline constexpr Phrase told_orange{"Orange, for {0}", "橙色（支持“{0}”）"};
inline constexpr Phrase told_blue{"Blue, against {0}", "蓝色（反对“{0}”）"};
inline constexpr Phrase told_no_pixel{"No pixel has a colour: none counts.", "没有着色的像素：都不起作用。"};
inline constexpr Phrase told_not_computed{"Not computed yet.", "尚未计算。"};
inline constexpr Phrase told_map_numbers{"Sums over 8 × 8 pixels", "每 8 × 8 个像素之和"};

inline constexpr Phrase told_weights_of{"Weights of unit {0}", "单元 {0} 的权重"};
inline constexpr Phrase told_weights{"At most ±{0}. {1}", "最大 ±{0}。{1}"};
inline constexpr Phrase told_weight_numbers{"Sums of the three colours over 8 × 8 pixels",
                                            "三个颜色通道在每 8 × 8 个像素上之和"};
inline constexpr Phrase told_bright{"Bright, positive", "亮（正）"};
inline constexpr Phrase told_dark{"Dark, negative", "暗（负）"};
inline constexpr Phrase told_no_weight{"All are grey: zero.", "全为灰色：都是 0。"};

// ---------------------------------------------------------------- pads
inline constexpr Phrase told_cover_keys{
    "The arrow keys lay a grey square on the picture and move it: the answer follows.",
    "用方向键在图上放置并移动灰色方块，预测随之改变。"};
inline constexpr Phrase told_uncovered{"no square lies on it", "没有方块"};
inline constexpr Phrase told_covered{"the square covers rows {0} to {1} and columns {2} to {3}, with it {4}",
                                     "方块遮住第 {0}–{1} 行、第 {2}–{3} 列，遮住后{4}"};
inline constexpr Phrase told_not_answered{"no answer yet", "尚无回答"};
inline constexpr Phrase told_list{"{0}; {1}", "{0}；{1}"};

inline constexpr Phrase told_unmoved{"where it was", "原位"};
inline constexpr Phrase told_right{"{0} to the right", "右移 {0}"};
inline constexpr Phrase told_left{"{0} to the left", "左移 {0}"};
inline constexpr Phrase told_down{"{0} down", "下移 {0}"};
inline constexpr Phrase told_up{"{0} up", "上移 {0}"};
inline constexpr Phrase told_both_ways{"{0} and {1}", "{0}，{1}"};

// ---------------------------------------------------------------- the chart of moved pictures
inline constexpr Phrase told_shift_chart{"Accuracy against the shift to the right", "准确率随右移像素数的变化"};
inline constexpr Phrase told_shift_reader{"Read the chart at a shift", "按右移像素数读图"};
inline constexpr Phrase told_no_shift{"Nothing is measured yet.", "尚未测量。"};
inline constexpr Phrase told_so_far{"Measured so far: ", "目前已测："};
// {0}: the model, {1}: the set, {2}: accuracies.
// {1}: answering one class always, {2}: how often that is right.
inline constexpr Phrase told_curves{"{0} For comparison, {1}: {2}.", "{0}对照：{1}，{2}。"};
inline constexpr Phrase told_model_curve{"{0}, {1}: {2}.", "{0}（{1}）：{2}。"};
inline constexpr Phrase told_accuracy_at{"{0} at {1}", "{1} 时 {0}"};
inline constexpr Phrase told_accuracy_unmoved{"{0} unmoved", "不移动时 {0}"};
inline constexpr Phrase told_between{", ", "，"};

inline constexpr Phrase told_shift{"pixels to the right", "右移像素"};
inline constexpr Phrase told_pixels{"pixels: {0}", "{0} 个像素"};

// ---------------------------------------------------------------- a picture as a column
inline constexpr Phrase told_channels{"Picture {0} and its red, green and blue", "第 {0} 张图片及其红、绿、蓝三个通道"};
inline constexpr Phrase told_marked{"row {0}, column {1} is marked: red {2}, green {3}, blue {4}",
                                    "标出第 {0} 行、第 {1} 列：红 {2}，绿 {3}，蓝 {4}"};
inline constexpr Phrase told_entry{"entry {0}: {1} of row {2}, column {3}, {4}",
                                   "第 {0} 个数：第 {2} 行、第 {3} 列的{1}，{4}"};
inline constexpr Phrase told_column{"Column {0} of X around entry {1}", "X 第 {0} 列中第 {1} 个数附近"};
inline constexpr Phrase told_column_heads{"entry\tcolour\tnumber", "序号\t颜色\t数值"};
inline constexpr Phrase told_step{"{0}. {1}", "{0}. {1}"};
inline constexpr Phrase told_step_now{"{0}. {1} (the run is here)", "{0}. {1}（运行到这一步）"};

// ---------------------------------------------------------------- a picture of one's own
inline constexpr Phrase told_small_picture{"64 × 64 pixels of your picture", "你的图片缩小为 64 × 64 像素"};

}  // namespace petal::texts
