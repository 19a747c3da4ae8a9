// The texts of the deep lab.
#pragma once

#include "experiment/deep_lab.hpp"

namespace petal::texts {

// ---------------------------------------------------------------- the lab
inline constexpr Phrase deep_network{"Network", "网络"};
inline constexpr Phrase deep_training{"Data and training", "数据与训练"};
inline constexpr Phrase opening{"Training to iteration {0} …", "正在训练到第 {0} 次迭代……"};
inline constexpr Phrase no_samples{"There are no samples to learn from. Choose a data set.",
                                   "没有可供学习的样本，请选择一个数据集。"};
inline constexpr Phrase ended_before{
    "Training diverged: iteration {0} is the last one with finite numbers. Lower the learning rate.",
    "训练已发散：第 {0} 次迭代是数值仍有限的最后一次。请降低学习率。"};
inline constexpr Phrase output_layer{"The output layer is layer {0}: {1} sigmoid unit.",
                                     "输出层是第 {0} 层：{1} 个 sigmoid 单元。"};
inline constexpr Phrase output_layer_softmax{"The output layer is layer {0}: {1} softmax units.",
                                             "输出层是第 {0} 层：{1} 个 softmax 单元。"};

// ---------------------------------------------------------------- the diagram
inline constexpr Phrase backward_row{"← backward", "← 反向"};
inline constexpr Phrase backward_columns{"backward", "反向"};
inline constexpr Phrase update_row{"update", "更新"};
inline constexpr Phrase previous_box{"One box back (key ,)", "上一步（, 键）"};
inline constexpr Phrase next_box{"One box further (key .)", "下一步（. 键）"};
inline constexpr Phrase previous_iteration{"One iteration back", "上一次迭代"};
inline constexpr Phrase next_iteration{"One iteration further", "下一次迭代"};
inline constexpr Phrase step_of{"Step {0} of {1}", "第 {0} 步，共 {1} 步"};
inline constexpr Phrase opened_iteration{"Iteration", "迭代"};

// ---------------------------------------------------------------- the open box
inline constexpr Phrase choose_entry{"Choose a cell: its exact value stands here, and what it is made of is framed.",
                                     "点选一个格子：这里显示它的精确值，参与计算的格子会加上边框。"};
inline constexpr Phrase passed{"passed", "通过"};
inline constexpr Phrase failed{"failed", "未通过"};
inline constexpr Phrase course_functions{"The notes' functions", "课程笔记中的函数"};
inline constexpr Phrase course_functions_story{
    "Framed: the functions at work in the open box, with their lines lit, from the innermost to the loop.",
    "加框的函数正在计算打开的这一步，起作用的代码行会亮起，从最内层一直到外层循环。"};
inline constexpr Phrase copy_function{"Copy this function", "复制这个函数"};
inline constexpr Phrase copy_program{"Copy the whole program", "复制整个程序"};
inline constexpr Phrase some_samples{
    "{0} of {1} samples are shown, with their numbers above; products and sums run over all of them.",
    "这里显示 {1} 个样本中的 {0} 个，上方是样本序号；乘积与求和都用到全部样本。"};

// ---------------------------------------------------------------- what happens in a box; {0}: layer, {1}: the one
// before
inline constexpr Phrase happens{"What happens here", "这一步做什么"};
inline constexpr Choices<Named<BoxKind>> box_stories{
    {{BoxKind::data,
      {"Each column of A[0] is one sample, each row one feature; below them stand the labels. Everything else in the "
       "iteration is worked out from these and from the parameters.",
       "A[0] 的每一列是一个样本，每一行是一个特征，下面是标签 Y。本次迭代的其余一切都由它们和参数算出。"}},
     {BoxKind::linear,
      {"Each row of W[{0}] is one unit: it weighs the rows of A[{1}] and adds its bias. b[{0}] has one column and is "
       "stretched "
       "over all samples. A[{1}], W[{0}] and b[{0}] go into the cache.",
       "W[{0}] 的每一行是一个单元：它对 A[{1}] 的各行加权，再加上偏置。b[{0}] "
       "只有一列，会广播到所有样本。A[{1}]、W[{0}]、b[{0}] "
       "存入缓存。"}},
     {BoxKind::activation,
      {"The function is taken entry by entry, so the shape stays. Without it all layers together would be one straight "
       "line. Z[{0}] goes into the cache.",
       "逐元素套用激活函数，形状不变。没有它，再多的层合起来也只是一条直线。Z[{0}] 存入缓存。"}},
     {BoxKind::cost,
      {"Each sample has its loss: large where A says the wrong class with confidence. The cost J is the mean of all "
       "losses. This one number is what training lowers.",
       "每个样本都有一个损失：错误的预测越自信，损失越大。代价 J 是所有损失的平均，训练要降低的就是这个数。"}},
     {BoxKind::activation_back,
      {"dA[{0}] has come back from the layer behind. Where the slope g′(Z[{0}]) is 0 nothing passes: such a unit "
       "learns "
       "nothing from that sample. Z[{0}] is taken from the cache.",
       "dA[{0}] 由后一层传回。斜率 g′(Z[{0}]) 为 0 的地方梯度传不过去：该单元从这个样本学不到东西。Z[{0}] "
       "从缓存中取出。"}},
     {BoxKind::linear_back,
      {"dZ[{0}] times A[{1}] transposed, averaged over the samples, tells each weight how the cost changes with it. "
       "A[{1}] "
       "and "
       "W[{0}] come from the cache; through W[{0}] the gradient goes on to the layer before.",
       "dZ[{0}] 乘以 A[{1}] 的转置，再对样本取平均，就得到代价对每个权重的变化率。A[{1}] 和 W[{0}] 取自缓存；梯度经由 "
       "W[{0}] "
       "继续传向前一层。"}},
     {BoxKind::update,
      {"Every parameter takes a small step against its gradient; the learning rate is the length of the step. The next "
       "iteration begins with the new W[{0}] and b[{0}].",
       "每个参数沿着梯度的反方向走一小步，步长由学习率决定。下一次迭代就从新的 W[{0}]、b[{0}] 开始。"}}}};
// Of the output layer, where the derivative of the cost and of sigmoid or softmax cancel.
inline constexpr Phrase last_activation_back{
    "Here backward propagation begins, with the derivative of the cost by A[{0}]. Through the slope of the output it "
    "comes to A[{0}] − Y: what the network says minus what is right. Programs compute that at once: where A[{0}] is "
    "rounded to 0 or 1, the way from the start divides by 0. So A[{0}] is kept here; the function of the notes works "
    "it out again from Z[{0}].",
    "反向传播从这里开始：先求代价对 A[{0}] 的导数，再乘以输出函数的斜率，化简后就是 A[{0}] − "
    "Y，即预测值减去真实标签。程序通常直接算这个差：当 A[{0}] 因舍入变成 0 或 1 时，从头推的算式会除以 0。"
    "所以这里保留 A[{0}]，而笔记中的函数由 Z[{0}] 重新算出它。"};
inline constexpr Phrase first_linear_back{
    "dZ[1] times A[0] transposed, averaged over the samples, tells each weight how the cost changes with it. A[0] "
    "comes from the cache; W[1] is not used: behind the data there is no layer to pass a gradient to.",
    "dZ[1] 乘以 A[0] 的转置，再对样本取平均，就得到代价对每个权重的变化率。A[0] 取自缓存，W[1] "
    "用不到：数据之前没有别的层，梯度到此为止。"};

// ---------------------------------------------------------------- the table of gradients
inline constexpr Phrase one_sample{"One sample", "单个样本"};
inline constexpr Phrase all_samples{"m samples, vectorized", "m 个样本，向量化"};
inline constexpr Phrase backward_story{
    "For one sample small letters are columns, and dW[l] is a column times a row. Vectorized, m columns stand side by "
    "side: the same product then sums over the samples, and 1/m makes it a mean. db[l] sums each row by itself. Choose "
    "a line: its box and its matrices open.",
    "单个样本时，小写字母是列向量，dW[l] 等于一列乘一行。向量化时 m 列并排成矩阵，同样的乘积就对样本求了和，除以 m "
    "便是平均；db[l] 则逐行求和。点选一行，对应的步骤和矩阵就会打开。"};
inline constexpr Phrase backward_try{
    "The notes have six gradients, of a network with one hidden layer: take one layer away here. What does one more "
    "layer add?",
    "笔记里的网络只有一个隐藏层，共六个梯度：在这里去掉一层试试。再多一层，会多出哪几行？"};

// ---------------------------------------------------------------- the notation; {0}: layer, {1}: L, {2}: units
inline constexpr Phrase notation{"Notation", "记号"};
inline constexpr Phrase notation_layer{"layer {0} of L = {1}, with n[{0}] = {2} units",
                                       "第 {0} 层，共 L = {1} 层，有 n[{0}] = {2} 个单元"};
inline constexpr Phrase notation_input_layer{"layer 0, the input, not counted in L = {1}: n[0] = {2} features",
                                             "第 0 层，即输入，不计入 L = {1}：有 n[0] = {2} 个特征"};
inline constexpr Phrase notation_sample{"sample {0} of m = {1}: a column", "第 {0} 个样本，共 m = {1} 个：一列"};
inline constexpr Phrase notation_unit{"unit {0} of layer {1}: a row", "第 {1} 层的第 {0} 个单元：一行"};
inline constexpr Phrase notation_feature{"feature {0} of the input: a row", "输入的第 {0} 个特征：一行"};
inline constexpr Phrase notation_weight{"After the comma: unit {0} of layer {1}, which it weighs.",
                                        "逗号后面：它所乘的是第 {1} 层的第 {0} 个单元。"};
inline constexpr Phrase notation_numpy{"In NumPy, counted from 0:\n{0}", "NumPy 中从 0 数起：\n{0}"};
inline constexpr Phrase notation_counting{"Counted from 1 as in the notes.", "这里同笔记一样从 1 数起。"};

// ---------------------------------------------------------------- the cache
inline constexpr Phrase cache{"Cache", "缓存"};
inline constexpr Phrase cache_story{"What forward keeps, and where backward takes it up again.",
                                    "前向传播留下什么，反向传播在哪里取用。"};
inline constexpr Phrase cache_layer{"Layer {0}", "第 {0} 层"};
inline constexpr Phrase cost_curve_hint{"A click opens that iteration.", "点击曲线即可打开那一次迭代。"};

// ---------------------------------------------------------------- initial weights
inline constexpr Named<bool> network_depths[] = {{false, {"Two layers", "两层网络"}}, {true, {"L layers", "L 层网络"}}};
inline constexpr Phrase small_beginning{"0.01 · randn", "0.01 · randn"};
inline constexpr Phrase comparison_story{
    "The same network and data, four first weights. Zeros: all rows of W stay equal, the hidden units are twins and "
    "the "
    "network is no better than one unit a layer. 0.01 breaks the symmetry, but the signal fades from layer to layer. "
    "Xavier and He scale by the layer's width; He is made for ReLU.",
    "网络和数据相同，只有初始权重不同。全零：W 的各行始终相等，同一层的隐藏单元完全相同，每层相当于只有一个单元。0.01 "
    "打破了对称，但信号逐层衰减。Xavier 和 He 按层的宽度缩放，He 专为 ReLU 设计。"};
inline constexpr Phrase comparison_try{
    "Add layers and watch the histograms of 0.01 shrink to 0; then change the activation to tanh and compare Xavier "
    "with He.",
    "增加层数，看 0.01 · randn 的直方图怎样缩向 0；再把激活函数换成 tanh，比较 Xavier 与 He。"};
inline constexpr Phrase result_cost{"cost {0}", "代价 {0}"};
inline constexpr Phrase result_accuracy{"accuracy {0}", "准确率 {0}"};
inline constexpr Phrase result_diverged{"diverged at {0}", "第 {0} 次迭代发散"};
inline constexpr Phrase twins{"layer {0}: {1} twins", "第 {0} 层：{1} 个相同的单元"};
inline constexpr Phrase distinct{"layer {0}: {1} of {2} differ", "第 {0} 层：{1}/{2} 个不同"};
inline constexpr Phrase histogram_title{"A[{0}]: {1} ± {2}", "A[{0}]：{1} ± {2}"};
inline constexpr Phrase histogram_zeros{"exactly 0: {0}", "恰为 0：{0}"};
inline constexpr Phrase histogram_marks{"Histograms of the activations: filled now, the line before training.",
                                        "激活值的直方图：填充为现在，线条为训练前。"};
inline constexpr Phrase histogram_legend{
    "Twins are units with equal rows in W and equal biases. Above each histogram stand mean ± deviation. Heights go "
    "with the square root of the count, so that the many zeros of ReLU leave the rest visible.",
    "相同的单元：W 的行与偏置都完全相等。直方图上方是均值 ± 标准差。高度取频数的平方根，免得 ReLU 的大量 0 "
    "把其余部分压得看不见。"};
inline constexpr Phrase no_hidden_layers{"Without a hidden layer there are no hidden activations to compare.",
                                         "没有隐藏层，也就没有隐藏层的激活值可比较。"};

// ---------------------------------------------------------------- gradient check
inline constexpr Phrase check_story{
    "Back-propagation computes each slope exactly; the check moves one parameter by ±ε, takes the cost twice, and "
    "compares. Right code gives about 1e-7 or less. Plant a fault and see which layers give it away.",
    "反向传播精确地算出每个斜率；检验则把一个参数移动 ±ε，算两次代价，再作比较。正确的代码误差约为 1e-7 "
    "或更小。植入一个错误，看看是哪些层露出马脚。"};
inline constexpr Phrase check_try{
    "Why does a forgotten g′ spoil the layers before it as well, and a forgotten 1/m only its own?",
    "想一想：漏乘 g′ 为什么连前面的层也会出错，而漏除 m 只影响本层？"};
inline constexpr Phrase planted{"Planted fault", "植入的错误"};
inline constexpr Phrase fault_layer{"in layer", "所在层"};
inline constexpr Phrase check_right{"The gradients are right.", "梯度正确。"};
inline constexpr Phrase check_caught{"Caught: the gradients are wrong.", "抓住了：梯度有错。"};
inline constexpr Phrase check_missed{"Not caught: here the fault changes nothing that is larger than rounding.",
                                     "没抓住：在这里，这个错误造成的差别不超过舍入误差。"};
inline constexpr Phrase check_doubtful{
    "Larger than rounding explains. A kink of ReLU between the two sides does this: open another iteration.",
    "误差大于舍入所能解释的程度。差分两侧跨过 ReLU 的折点时会这样：换一次迭代再看。"};
inline constexpr Phrase check_vanished{"All gradients are 0 here.", "这里所有梯度都为 0。"};
inline constexpr Phrase checking{"Comparing parameter {0} of {1} …", "正在比较第 {0} / {1} 个参数……"};
inline constexpr Phrase difference_over{"relative difference over {0} parameters, iteration {1}",
                                        "{0} 个参数的相对误差，第 {1} 次迭代"};
inline constexpr Phrase check_row{"Layer {0}", "第 {0} 层"};
inline constexpr Phrase by_backward{"by back-propagation", "反向传播算得"};
inline constexpr Phrase by_difference{"by differences", "差分算得"};
inline constexpr Phrase check_rows_hint{"Choose a layer to see its numbers below.", "点选一层，下方显示它的数值。"};

// ---------------------------------------------------------------- for screen readers
inline constexpr Phrase deep_status_line{
    "Deep lab. Iteration {0} of {1}, layers {2}, cost {3}. Open box {4}: {5}.",
    "深层网络。第 {0} 次迭代，共 {1} 次，各层 {2}，代价 {3}。打开的步骤 {4}：{5}。"};
inline constexpr Phrase status_matrix{" {0} {1}, first row {2}.", " {0} {1}，第一行 {2}。"};
inline constexpr Phrase status_assertions{" {0} of {1} shape assertions passed.", " {1} 条形状断言中通过 {0} 条。"};
inline constexpr Phrase status_result{" {0}: iteration {1}, cost {2}, accuracy {3}, distinct units {4}.",
                                      " {0}：第 {1} 次迭代，代价 {2}，准确率 {3}，互不相同的单元 {4}。"};
inline constexpr Phrase fault_in{"{0} in layer {1}", "第 {1} 层 {0}"};
inline constexpr Phrase status_check{
    " Gradient check: {0} of {1} parameters, relative difference {2}, planted fault {3}. {4}",
    " 梯度检验：{1} 个参数已比较 {0} 个，相对误差 {2}，植入的错误：{3}。{4}"};
inline constexpr Phrase status_check_layer{" Layer {0}: dW {1}, db {2}.", " 第 {0} 层：dW {1}，db {2}。"};

}  // namespace petal::texts
