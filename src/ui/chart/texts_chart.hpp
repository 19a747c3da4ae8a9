// What is said of a cost chart beside what is drawn in it.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

inline constexpr Phrase cost_scale{"Scale of the costs", "代价的显示方式"};
inline constexpr Phrase part_of_costs{"The chart shows {0} to {1} of it.", "图中只显示 {0} 到 {1}。"},
    whole_of_costs{"The chart shows all of it.", "图中显示全部。"};

inline constexpr Phrase read_cost{"Read the cost", "读取代价"};
inline constexpr Phrase read_cost_keys{
    "The arrow keys read the costs one after another, + and − zoom in and out, 0 shows all.",
    "方向键逐点读取代价，+ 和 − 键缩放，0 键显示全部。"};
inline constexpr Phrase read_cost_opens{"Enter opens the iteration.", "Enter 键打开这次迭代。"};
// {0}: which one, {1}: the cost of each curve there.
inline constexpr Phrase read_at_iteration{"iteration {0}: {1}", "第 {0} 次迭代：{1}"},
    read_at_epoch{"epoch {0}: {1}", "第 {0} 轮：{1}"};
inline constexpr Phrase read_next{", ", "，"};
inline constexpr Phrase cost_numbers{"Costs in numbers", "代价的数值"};

inline constexpr Phrase printed_costs{"Printed costs", "打印的代价"};
inline constexpr Phrase log_distance{"Distance of the lines", "打印间隔"};

}  // namespace petal::texts
