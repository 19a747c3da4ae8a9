// Texts of the Neuron lab.
#pragma once

#include "ui/ideas/facts.hpp"

namespace petal::texts {

inline constexpr IdeaWords neuron_words[] = {
    {Idea::activations,
     {"An activation g bends z = w·x + b into the answer a. Drag z: the tangent shows the slope g′(z), and every "
      "gradient "
      "that comes back is multiplied by it. In the shaded zones the slope is nearly 0 and the unit hardly learns.",
      "激活函数 g 把 z = w·x + b 变成输出 a。拖动 z：切线的斜率就是 g′(z)，反向传来的梯度都要乘上它。阴影区内斜率接近 "
      "0，单元几乎学不动。"}},
    {Idea::unit,
     {"A neuron weighs its inputs, adds b and passes the sum through g. w turns the answer and makes it steeper, b "
      "moves it. "
      "Drag the boundary z = 0 to where you want it: one neuron draws one straight line, and no more.",
      "神经元把输入加权求和，加上 b，再经过 g。w 决定方向和陡峭程度，b 决定位置。拖动手柄，把分界线 z = 0 "
      "放到想要的地方：一个神经元只能画一条直线。"}},
    {Idea::loss,
     {"The loss L belongs to one sample, the cost J is the mean over all. Drag an answer ŷ away from its label: its "
      "loss "
      "grows without bound, while the cost moves by one m-th of it. Compare the slopes of both curves.",
      "损失 L 属于单个样本，代价 J 是全部样本损失的平均。把某个 ŷ "
      "拖离它的标签：该样本的损失会无限增大，而代价只变化其 1/m。比较两条曲线的斜率。"}},
    {Idea::vanishing,
     {"On its way back the gradient is multiplied by a slope in every layer. Sigmoid's is 0.25 at best, so ten layers "
      "leave "
      "a millionth. One chart has the bare product at your z; the other a real network trained here, outlined at "
      "iteration 0: compare its first and last layer, then choose ReLU with He weights.",
      "梯度反向传播时，每经过一层就乘一次斜率。sigmoid 的斜率最大只有 0.25，十层之后只剩百万分之一。一张图是在所选 z "
      "处斜率的连乘；另一张是在这里真实训练的网络，边框是第 0 次迭代时的值：先比较第一层和最后一层，再换成 ReLU 和 He "
      "初始化。"}}};
static_assert(has_each_idea(neuron_words, Lab::neuron), "each idea has its words, in the order of the lab");

// ---------------------------------------------------------------- activations
inline constexpr Phrase curve_value{"a = g(z)", "a = g(z)"};
inline constexpr Phrase curve_slope{"slope g′(z)", "斜率 g′(z)"};
inline constexpr Phrase curve_tangent{"tangent at z", "z 处的切线"};
inline constexpr Phrase curve_twin{"2σ(2z) − 1", "2σ(2z) − 1"};
inline constexpr Phrase saturated{"saturated", "饱和区"};
inline constexpr Phrase dropped{"dropped half", "被丢弃的一半"};
inline constexpr Phrase nearly_dropped{"slope 0.01", "斜率 0.01"};
inline constexpr Phrase table_heads[] = {{"g", "g"}, {"a", "a"}, {"slope", "斜率"}, {"mean of a", "a 的均值"}};
inline constexpr Phrase at_z{"At z = {0}, {1} answers a = {2}, and its slope is {3}.",
                             "在 z = {0} 处，{1} 的输出 a = {2}，斜率为 {3}。"};
inline constexpr Phrase mean_fact{
    "For the 1000 values z = {0} + randn(1000) the mean of a is {1}. Around z = 0 sigmoid's mean is near 0.5 and "
    "tanh's near "
    "0; elsewhere neither holds.",
    "对 1000 个值 z = {0} + randn(1000)，a 的均值为 {1}。在 z = 0 附近，sigmoid 的均值接近 0.5，tanh 的接近 "
    "0；换到别处就都不成立。"};
inline constexpr Phrase closed_fact{"{0} of these values lie where the slope is under a twentieth of its largest.",
                                    "其中 {0} 落在斜率不足最大值二十分之一的区域。"};
inline constexpr Phrase twin_fact{
    "tanh(z) = {0} and 2σ(2z) − 1 = {1}: tanh is sigmoid twice as high, half as wide, and moved to the middle.",
    "tanh(z) = {0}，2σ(2z) − 1 = {1}：把 sigmoid 的高度加倍、宽度减半，再平移到以 0 为中心，就是 tanh。"};

// ---------------------------------------------------------------- one neuron
inline constexpr Named<std::size_t> inputs[] = {{1, {"one input", "一个输入"}}, {2, {"two inputs", "两个输入"}}};
inline constexpr Phrase weight_names[] = {{"w₁", "w₁"}, {"w₂", "w₂"}};
inline constexpr Phrase input_names[] = {{"x₁", "x₁"}, {"x₂", "x₂"}};
inline constexpr Phrase weight_name{"w", "w"};
inline constexpr Phrase bias_name{"b", "b"};
inline constexpr Phrase input_name{"x", "x"};
inline constexpr Phrase curve_sum{"z = w·x + b", "z = w·x + b"};
inline constexpr Phrase neuron_fact{"z = {0} = {1}, so a = g(z) = {2}.", "z = {0} = {1}，所以 a = g(z) = {2}。"};
inline constexpr Phrase boundary_fact{"z is 0 at x = {0}: this is where sigmoid answers 0.5.",
                                      "在 x = {0} 处 z 为 0：sigmoid 在这里的输出是 0.5。"};
inline constexpr Phrase distance_fact{
    "The line z = 0 lies {0} from the origin, at a right angle to w. The length of w, {1}, makes the answer steep.",
    "直线 z = 0 与 w 垂直，到原点的距离为 {0}。w 的长度 {1} 决定输出变化有多陡。"};
inline constexpr Phrase no_boundary_fact{"With w = 0 the answer is the same everywhere.", "w = 0 时，处处输出相同。"};

// ---------------------------------------------------------------- loss and cost
inline constexpr Phrase loss_title{"Loss of one sample", "单个样本的损失"};
inline constexpr Phrase cost_title{"Cost over ŷ of sample {0}", "代价随第 {0} 个样本 ŷ 的变化"};
inline constexpr Phrase loss_of_label[] = {{"L for y = 0", "y = 0 时的 L"}, {"L for y = 1", "y = 1 时的 L"}};
inline constexpr Phrase cost_curve{"J, all others held", "J（其余样本不变）"};
inline constexpr Phrase sample_heads[] = {{"sample", "样本"}, {"y", "y"}, {"ŷ", "ŷ"}, {"L", "L"}};
inline constexpr Phrase loss_fact{"Sample {0}: y = {1}, ŷ = {2}, loss {3}, slope dL/dŷ = {4}.",
                                  "第 {0} 个样本：y = {1}，ŷ = {2}，损失 {3}，斜率 dL/dŷ = {4}。"};
inline constexpr Phrase cost_fact{
    "The cost of all {0} samples is J = {1}, and its slope along this ŷ is {2}: 1/{0} of the loss's.",
    "全部 {0} 个样本的代价 J = {1}，沿这个 ŷ 的斜率为 {2}，是损失斜率的 1/{0}。"};
inline constexpr Phrase fewer_samples{"One sample fewer", "减少一个样本"};
inline constexpr Phrase more_samples{"One sample more", "增加一个样本"};

// ---------------------------------------------------------------- vanishing gradients
inline constexpr Phrase product_title{"Slope g′(z) of every layer multiplied, z = {0}",
                                      "各层斜率 g′(z) 的连乘，z = {0}"};
inline constexpr Phrase norms_title{"‖dW‖ of each layer, iteration {0}", "各层的 ‖dW‖，第 {0} 次迭代"};
inline constexpr Phrase layers_axis{"layers", "层数"};
inline constexpr Phrase layer_axis{"layer", "层"};
inline constexpr Phrase width{"Units in each", "每层单元数"};
inline constexpr Phrase product_fact{"Through {0} layers at z = {1} the product of slopes is {2}.",
                                     "在 z = {1} 处经过 {0} 层，斜率的连乘：{2}。"};
inline constexpr Phrase product_of{"{1} for {0}", "{0} 为 {1}"};
inline constexpr Phrase next_of_list{", ", "，"};
inline constexpr Phrase last_of_list{" and ", "，"};
inline constexpr Phrase start_fact{
    "At iteration 0 of the real network, ‖dW‖ is {0} in the first of {1} layers and {2} in the last: {3} times as "
    "much.",
    "真实网络共 {1} 层，第 0 次迭代时 ‖dW‖ 在第一层为 {0}，在最后一层为 {2}，是前者的 {3} 倍。"};
inline constexpr Phrase norm_fact{"After {0} iterations ({3}) it is {1} and {2}; cost {4}, training accuracy {5}.",
                                  "迭代 {0} 次后（{3}）分别为 {1} 和 {2}；代价 {4}，训练准确率 {5}。"};
inline constexpr Phrase slope_fact{"The mean slope of its hidden units is {0}.", "其隐藏单元的平均斜率为 {0}。"};
inline constexpr Phrase path_fact{
    "Through the first {0} hidden layers {1} of the paths are open. Half of the units closed in each layer would leave "
    "{2}. "
    "This counts paths, not gradient: He's weights are larger to make up for it.",
    "前 {0} 个隐藏层中，{1} 的路径是通的。若每层恰有一半单元关闭，应剩 {2}。这数的是路径而不是梯度：He "
    "初始化把权重放大，正好补偿。"};
inline constexpr Phrase flow_waiting{"Preparing the network …", "正在准备网络……"};

}  // namespace petal::texts
