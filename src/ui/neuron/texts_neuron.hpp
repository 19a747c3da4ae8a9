// Texts of the Neuron lab.
#pragma once

#include "ui/ideas/facts.hpp"

namespace petal::texts {

inline constexpr IdeaWords neuron_words[] = {
    {Idea::activations,
     {"An activation g bends z = w·x + b into the answer a. Here are all four, their values and their slopes; choose "
      "one to bring it forward. Drag z: every gradient that comes back is multiplied by the slope g′(z). In the shaded "
      "zones the chosen one's slope is nearly 0 and the unit hardly learns.",
      "激活函数 g 把 z = w·x + b 变成输出 a。四种函数画在一起，值和斜率各一张图；选一个，它就突出显示。拖动 "
      "z：反向传来的梯度都要乘上斜率 g′(z)。阴影区内，所选函数的斜率接近 0，单元几乎学不动。"}},
    {Idea::unit,
     {"A neuron weighs its inputs, adds b and passes the sum through g. w turns the answer and makes it steeper, b "
      "moves it. "
      "Drag the boundary z = 0 to where you want it: one neuron draws one straight line, and no more.",
      "神经元把输入加权求和，加上 b，再经过 g。w 决定方向和陡峭程度，b 决定位置。拖动手柄，把分界线 z = 0 "
      "放到想要的地方：一个神经元只能画一条直线。"}},
    {Idea::vectors,
     {"A network takes nothing but a column of numbers x. The row of a table is one already: structured data, each "
      "number means something by itself. A picture, a sound and a word are unstructured: one pixel, one moment or one "
      "letter alone means nothing. Change any of them and watch x.",
      "网络只接受一列数 "
      "x。表格的一行本来就是一列数：这是结构化数据，每个数单独就有意义。图像、声音和单词是非结构化数据："
      "单独一个像素、一个瞬间、一个笔画都没有意义。改动其中任何一个，看看 x 怎么变。"}},
    {Idea::loss,
     {"The loss L belongs to one sample, the cost J is the mean over all. Drag an answer ŷ away from its label: its "
      "loss "
      "grows without bound, while the cost moves by 1/m of that change. Compare the slopes of both curves.",
      "损失 L 属于单个样本，代价 J 是全部样本损失的平均。把某个 ŷ "
      "拖离它的标签：该样本的损失会无限增大，而代价的变化只有它的 1/m。比较两条曲线的斜率。"}},
    {Idea::propagate,
     {"All of logistic regression in one function: forward to the cost, backward to the gradients dw and db. Each line "
      "stands beside the shape and the value that it makes of your numbers. Make w one-dimensional (1,2), or give X "
      "another row, and see which line stops it.",
      "完整的逻辑回归写成一个函数：前向算出代价，反向算出梯度 dw 和 "
      "db。每行代码旁边是它用你的数算出的形状和值。把 w 改成一维的 1,2，或者给 X 加一行，看看会停在哪一行。"}},
    {Idea::relu,
     {"Two networks of the same layers learn from the same data and the same seed. Only the activation differs, and "
      "with it the first weights, Xavier or He. The sigmoid network has to wait until a gradient arrives at its first "
      "layers; try it with two layers and with ten.",
      "两个层数相同的网络，用同样的数据、同样的种子学习，只有激活函数不同（初始权重也随之是 Xavier 或 He）。sigmoid "
      "网络要等梯度传到前几层才开始学：试试两层，再试试十层。"}},
    {Idea::thinning,
     {"ReLU sets about half of all values to 0. Follow 400 samples through random layers, each through one unit of "
      "every layer: a dot goes out where that unit answers 0. If each layer dropped exactly half, four layers would "
      "leave 6.25 %.",
      "ReLU 把大约一半的值置 0。让 400 个样本穿过几个随机层，每个样本在每层各跟踪一个单元：该单元输出 0，点就熄灭。"
      "若每层恰好丢掉一半，四层之后剩 6.25%。"}},
    {Idea::vanishing,
     {"On its way back the gradient is multiplied by a slope in every layer. Sigmoid's is 0.25 at best, so ten layers "
      "leave a millionth. One chart has the bare product at your z; the other a real network before its first update: "
      "compare its first and last layer. Then press Run, or choose ReLU with He weights.",
      "梯度反向传播时，每经过一层就乘一次斜率。sigmoid 的斜率最大只有 0.25，十层之后只剩百万分之一。一张图是在所选 z "
      "处斜率的连乘；另一张是真实的网络，还没有更新过：比较它的第一层和最后一层，再点“运行”，或换成 ReLU 和 He "
      "初始化。"}}};
static_assert(has_each_idea(neuron_words, Lab::neuron), "each idea has its words, in the order of the lab");

// ---------------------------------------------------------------- activations
inline constexpr Phrase curve_value{"a = g(z)", "a = g(z)"};
inline constexpr Phrase curve_slope{"slope g′(z)", "斜率 g′(z)"};
inline constexpr Phrase curve_tangent{"tangent at z", "z 处的切线"};
inline constexpr Phrase curve_twin{"2σ(2z) − 1", "2σ(2z) − 1"};
inline constexpr Phrase saturated{"saturated", "饱和区"};
inline constexpr Phrase dropped{"dropped half", "被丢弃的一半"};
inline constexpr Phrase nearly_dropped{"slope {0}", "斜率 {0}"};
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

inline constexpr Phrase leak{"leaky's slope", "leaky 的斜率"};

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

// ---------------------------------------------------------------- data as vectors
inline constexpr Phrase thing_row{"A row of a table", "表格的一行"};
inline constexpr Phrase thing_picture{"A picture", "一幅图像"};
inline constexpr Phrase thing_sound{"A sound", "一段声音"};
inline constexpr Phrase thing_word{"A word", "一个单词"};
inline constexpr Phrase row_names[] = {
    {"area, m²", "面积（m²）"}, {"rooms", "房间数"}, {"age, years", "房龄（年）"}, {"to centre, km", "距市中心（km）"}};
inline constexpr Phrase tone{"tone, Hz", "频率（Hz）"};
inline constexpr Phrase vectors_fact{
    "The row has n_x = {0} features, the picture {1} grey values row after row, the sound {2} samples, 8,000 of them a "
    "second; the word is one of {3}, so x has a 1 at its place and else 0.",
    "表格的一行有 n_x = {0} 个特征；图像有 {1} 个灰度值，一行接一行；声音有 {2} 个采样，每秒 8,000 个；单词是 {3} "
    "个词之一，x 在它的位置上是 1，其余是 0。"};
inline constexpr Phrase vectors_sizes{
    "In practice x is long: a colour picture of 64 × 64 has shape (12288,1), a second of sound (8000,1), a word of a "
    "vocabulary of ten thousand (10000,1).",
    "真实任务里 x 很长：64 × 64 的彩色图像是 (12288,1)，一秒声音是 (8000,1)，一万词的词表里一个词是 (10000,1)。"};

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
inline constexpr Phrase only_cost_fact{"There is no other sample: the cost is J = {1}, and its slope along ŷ is {2}.",
                                       "没有其他样本：代价 J = {1}，沿 ŷ 的斜率为 {2}。"};
inline constexpr Phrase fewer_samples{"One sample fewer", "减少一个样本"};
inline constexpr Phrase more_samples{"One sample more", "增加一个样本"};

// ---------------------------------------------------------------- logistic regression
inline constexpr Phrase propagate_fact{
    "The cost is J = {0}. dw = {2} has the shape {1} of w, so that w − α dw is possible; db = {3} is one number.",
    "代价 J = {0}。dw = {2} 与 w 的形状同为 {1}，所以可以计算 w − α dw；db = {3} 是一个数。"};
inline constexpr Phrase propagate_rows{"A semicolon ends a row: 1,0,1; has the shape (1,3), and 1,0,1 the shape (3,).",
                                       "分号表示一行结束：1,0,1; 的形状是 (1,3)，1,0,1 的形状是 (3,)。"};
inline constexpr Phrase propagate_flat_w{
    "w has one dimension, {0}: w.T is w itself, and nothing stops it before dw comes out as a column, {1}. Write w as "
    "a "
    "column too: {2}",
    "w 只有一维，形状是 {0}：w.T 还是 w，前面各行都不报错，直到 dw 算出来是一列 {1}。请把 w 也写成一列：{2}"};
inline constexpr Phrase propagate_stopped{"Here Python stops: the lines in grey are not reached.",
                                          "Python 在这里停下：灰色的行没有执行到。"};
inline constexpr Phrase propagate_overflow{
    "An answer in A is so near to 0 or 1 that its logarithm is infinite: then the cost is no number. Smaller w or X "
    "help.",
    "A 中有的输出太接近 0 或 1，对数成了无穷大，代价就不是数了。把 w 或 X 改小一些。"};

// ---------------------------------------------------------------- ReLU beside sigmoid
inline constexpr Phrase race_gradients{"‖dW‖ of each layer, now", "各层当前的 ‖dW‖"};
inline constexpr Phrase race_fact{"{0} after {1} iterations: cost {2}, training accuracy {3}.",
                                  "{0} 迭代 {1} 次后：代价 {2}，训练准确率 {3}。"};
inline constexpr Phrase race_first{" ‖dW‖ is {0} in its first layer and {1} in its last.",
                                   "‖dW‖ 在第一层为 {0}，在最后一层为 {1}。"};
inline constexpr Phrase race_diverged{"{0} diverged after {1} iterations: the learning rate is too large for it.",
                                      "{0} 在迭代 {1} 次后发散：学习率对它来说太大了。"};

// ---------------------------------------------------------------- what ReLU drops
inline constexpr Phrase data_layer{"the data", "数据"};
inline constexpr Phrase after_layer{"after layer {0}", "第 {0} 层之后"};
inline constexpr Phrase left_of{"left: {0}, {1}", "剩 {0} 个，{1}"};
inline constexpr Phrase halved{"halved: {0}", "逐层减半：{0}"};
inline constexpr Phrase numpy_seed{"NumPy seed", "NumPy 种子"};
inline constexpr Phrase draw_again{"Draw again", "再抽一次"};
inline constexpr Phrase thinning_fact{"{0} of {1} samples come through four layers: {2}, where halving leaves 6.25 %.",
                                      "{1} 个样本中有 {0} 个通过了四层，占 {2}；逐层减半则剩 6.25%。"};
inline constexpr Phrase thinning_values{
    "Yet {0} of the values behind the fourth layer are not 0. It is paths through single units that thin out; the next "
    "layer mixes all 16 units again, so that the data are not lost.",
    "但第四层之后仍有 {0} 的值不是 0。变少的是经过单个单元的路径；下一层会重新混合全部 16 个单元，数据并没有丢失。"};

// ---------------------------------------------------------------- vanishing gradients
inline constexpr Phrase product_title{"Slope g′(z) of every layer multiplied, z = {0}",
                                      "各层斜率 g′(z) 的连乘，z = {0}"};
inline constexpr Phrase norms_title{"‖dW‖ of each layer, iteration {0}", "各层的 ‖dW‖，第 {0} 次迭代"};
inline constexpr Phrase norm_at_start{"at iteration 0", "第 0 次迭代"};
inline constexpr Phrase norm_of_hidden{"hidden layers now", "隐藏层，当前"};
inline constexpr Phrase norm_of_output{"output layer now", "输出层，当前"};
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
    "前 {0} 个隐藏层中，{1} 的路径是通的。若每层恰有一半单元关闭，应剩 {2}。这里统计的是路径，不是梯度：He "
    "初始化把权重放大，正好补偿。"};
inline constexpr Phrase flow_waiting{"Preparing the network …", "正在准备网络……"};

}  // namespace petal::texts
