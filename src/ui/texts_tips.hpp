// What each control is for, by its id: the words that stand beside it while the pointer rests there.
#pragma once

#include "experiment/language.hpp"

#include <string_view>

namespace petal {

struct ControlTip {
    std::string_view id;
    Phrase words;
};

namespace texts {

inline constexpr ControlTip control_tips[] = {
    // ---------------------------------------------------------------- top bar
    {"lab", {"Opens this lab; each keeps its own experiment.", "打开这个实验室；每个实验室保留各自的实验。"}},
    {"##labs", {"Opens another lab; each keeps its own experiment.", "切换实验室；每个实验室保留各自的实验。"}},
    {"language", {"The page in the other language", "切换页面语言"}},
    {"dismiss all", {"Takes all messages away", "关闭全部消息"}},
    {"idea", {"Opens this idea", "打开这个主题"}},
    {"##ideas", {"Opens another idea", "切换主题"}},
    {"copy", {"Copies these lines to the clipboard", "把这段代码复制到剪贴板"}},
    {"remedy", {"Changes the experiment as the sentence above says", "按上面的建议修改实验"}},

    // ---------------------------------------------------------------- data
    {"##m", {"m: how many samples there are", "m：样本数"}},
    {"##noise", {"How far the samples scatter", "样本的离散程度"}},
    {"##dataseed",
     {"NumPy's seed of the data: another one draws other samples", "数据的 NumPy 种子：换一个就抽出另一批样本"}},
    {"##test",
     {"The share of the samples that is held out of training, to see how well the network generalizes",
      "留出不参加训练的样本比例，用来检验泛化能力"}},
    {"classes",
     {"How many classes there are; more than two need the softmax output", "类别数；多于两类时需要 softmax 输出"}},
    {"tool", {"What a click on the region does", "在区域图上点击时做什么"}},
    {"clear drawn", {"The set again as it was generated", "恢复成最初生成的数据集"}},
    {"more data", {"What is changed less often", "不常改动的设置"}},
    {"data section", {"Opens and closes the settings of the data", "展开或收起数据设置"}},

    // ---------------------------------------------------------------- the network
    {"##hidden",
     {"Units of this hidden layer: each is one more bend that the network can make",
      "这个隐藏层的单元数：每多一个单元，网络就能多弯折一次"}},
    {"##hidden sizes",
     {"The units of each hidden layer, with commas between them; none is logistic regression",
      "各隐藏层的单元数，用逗号隔开；none 就是逻辑回归"}},
    {"activation",
     {"The activation of the hidden layers. Without one, all layers together would be a single line.",
      "隐藏层的激活函数。没有它，再多的层合起来也只是一个线性函数。"}},
    {"##activation", {"The activation of the hidden layers", "隐藏层的激活函数"}},
    {"##network activation", {"The activation of the hidden layers", "隐藏层的激活函数"}},
    {"##neuron activation", {"The activation of this neuron", "这个神经元的激活函数"}},
    {"layer activation", {"The activation of this layer", "这一层的激活函数"}},
    {"activation kind",
     {"One activation for all hidden layers, or one for each", "所有隐藏层共用一种激活函数，或逐层设置"}},
    {"output", {"Sigmoid tells two classes apart, softmax any number", "sigmoid 区分两类，softmax 可区分多类"}},
    {"more model", {"What is changed less often", "不常改动的设置"}},
    {"model section", {"Opens and closes the settings of the network", "展开或收起网络设置"}},
    {"network section", {"Opens and closes the settings of the network", "展开或收起网络设置"}},

    // ---------------------------------------------------------------- the first parameters
    {"##initialization",
     {"How W begins. Zeros keep all units of a layer equal; small random numbers break the symmetry.",
      "W 的初始值。全零会让同一层的单元始终相同，小的随机数才能打破对称性。"}},
    {"##first biases",
     {"How b begins: at zero, or as scale × randn, drawn after the W of its layer. Zeros suffice, since W "
      "breaks the symmetry.",
      "b 的初始值：全零，或者缩放系数 × randn（在同一层的 W 之后抽取）。只要 W 是随机的，b 取零就够了。"}},
    {"##scale", {"What the first random numbers are multiplied by", "初始随机数所乘的系数"}},
    {"##seed",
     {"NumPy's seed: np.random.seed of this number draws the same weights",
      "NumPy 种子：np.random.seed 取此数，便抽出同样的权重"}},

    // ---------------------------------------------------------------- training
    {"##lr",
     {"How far an update goes along the gradient: too small is slow, too large overshoots",
      "每次更新沿梯度走多远：太小则慢，太大会越过最低点"}},
    {"##iters",
     {"How often the parameters are updated; with minibatches, how often all samples are gone through",
      "参数更新的次数；用小批量时，是遍历全部样本的轮数"}},
    {"more training",
     {"Initial biases, optimizers, minibatches, regularization, gradient check",
      "初始偏置、优化算法、小批量、正则化、梯度检验"}},
    {"training section", {"Opens and closes the settings of the training", "展开或收起训练设置"}},
    {"##optimizer", {"How an update is made from the gradients", "怎样由梯度得到更新量"}},
    {"##beta", {"How much of the earlier gradients an update keeps", "更新中保留多少以往的梯度"}},
    {"##beta2", {"How much of the earlier squared gradients is kept", "保留多少以往梯度的平方"}},
    {"##batch", {"How many samples an update uses; 0 takes all", "每次更新使用的样本数；0 表示全部样本"}},
    {"##decay", {"The learning rate is divided by 1 + decay × epoch", "学习率除以 1 + 衰减率 × 轮数"}},
    {"##l1", {"Adds the absolute weights to the cost: many become 0", "在代价中加入权重的绝对值：许多权重会变成 0"}},
    {"##l2",
     {"Adds the squared weights to the cost: they stay small, and the border smooth",
      "在代价中加入权重的平方：权重保持较小，边界更平滑"}},
    {"##keep",
     {"Dropout: the probability that a hidden unit is kept in an update", "dropout：每次更新时保留隐藏单元的概率"}},
    {"mask",
     {"Dropout draws other units each time, or the course's one mask", "每次更新重新抽取掩码，或使用课程中固定的掩码"}},
    {"##tol",
     {"Training ends when the gradient is shorter than this; 0: never", "梯度的长度小于此数时停止训练；0 表示不停"}},
    {"check gradients",
     {"Compares backward propagation with the cost's differences on both sides of each parameter",
      "把反向传播得到的梯度与双边差分逐一比较"}},
    {"pace", {"How many iterations a second are shown", "每秒展示多少次迭代"}},
    {"region", {"Which model's region is shown", "显示哪个模型的分类区域"}},
    {"cost axis", {"A logarithmic axis shows small costs", "对数坐标能看清很小的代价"}},
    {"cost chart", {"The cost over the iterations", "代价随迭代的变化"}},
    {"start sweep", {"Trains the sizes one after another", "依次训练各种单元数"}},
    {"cancel sweep", {"Stops; the sizes that are done stay", "停止；已完成的结果会保留"}},
    {"##parameter", {"The value of the chosen weight or bias", "所选权重或偏置的值"}},

    // ---------------------------------------------------------------- the deep lab
    {"##at", {"Which iteration is opened up", "打开第几次迭代"}},
    {"matrix", {"A click on an entry keeps it in sight through all boxes", "点击一个元素，在各步骤中都会标出它"}},
    {"depth",
     {"First the shallow network of the notes, ReLU → sigmoid; then one of L layers",
      "先是课程笔记中的浅层网络 ReLU → sigmoid，再是 L 层网络"}},
    {"fault", {"Plants a typical mistake into backward propagation", "在反向传播中埋下一个常见错误"}},
    {"##fault", {"Plants a typical mistake into backward propagation", "在反向传播中埋下一个常见错误"}},
    {"fault layer", {"In which layer the mistake is planted", "错误埋在哪一层"}},
    {"checked layer", {"Shows the numbers of this layer below", "在下方显示这一层的数值"}},
    {"network", {"The notes' network, or that of this lab", "课程笔记中的网络，或当前网络"}},
    {"##layer_dims", {"The inputs, then the units of each layer", "先是输入个数，再是各层单元数"}},
    {"##examples", {"m: how many columns X has", "m：X 的列数"}},
    {"layer row", {"Shows the equations of this layer", "显示这一层的算式"}},
    {"layer rectangles", {"Shows the equations of this layer", "显示这一层的算式"}},
    {"wrong shape",
     {"Gives one array a wrong shape, to see what NumPy says", "把一个数组的形状写错，看 NumPy 怎样报错"}},

    // ---------------------------------------------------------------- the neuron
    {"##z", {"Where the curves are read", "在哪一点读取曲线"}},
    {"##w", {"A weight: how much this input counts", "权重：这个输入占多大分量"}},
    {"##b", {"The bias: moves the sum up and down", "偏置：把求和结果整体上移或下移"}},
    {"##x", {"An input of the neuron", "神经元的输入"}},
    {"inputs", {"One input or two", "一个或两个输入"}},
    {"z handle", {"Drag it along the curve.", "沿曲线拖动。"}},
    {"slope handle", {"The slope at z: drag it along the curve.", "z 处的斜率：沿曲线拖动。"}},
    {"cost handle", {"Drag it: the answer of the chosen sample.", "拖动它，改变所选样本的预测值。"}},
    {"answer", {"Drag it: the answer ŷ of this sample.", "拖动它，改变这个样本的预测值 ŷ。"}},
    {"w handle", {"Drag it: the weights.", "拖动它，改变权重。"}},
    {"b handle", {"Drag it: the bias.", "拖动它，改变偏置。"}},
    {"x handle", {"Drag it: the input.", "拖动它，改变输入。"}},
    {"sample", {"Chooses the sample whose loss is drawn", "选择要画出损失的样本"}},
    {"label", {"The true answer; a click changes it", "真实标签；点击可切换"}},
    {"##yhat", {"What the network answers: the probability of 1", "网络的预测：为 1 的概率"}},

    // ---------------------------------------------------------------- arrays
    {"##A",
     {"A as NumPy prints it; a table from a spreadsheet can be pasted", "数组 A：可按 NumPy 的写法输入，也可粘贴表格"}},
    {"##B",
     {"B as NumPy prints it; a table from a spreadsheet can be pasted", "数组 B：可按 NumPy 的写法输入，也可粘贴表格"}},
    {"op", {"What is done with each pair of entries", "对每一对元素做的运算"}},
    {"axis", {"Along which axis: 0 goes down the columns, 1 along the rows", "沿哪个轴：0 沿列向下，1 沿行向右"}},
    {"ord",
     {"Which norm: sum of absolute values, Euclidean, or the largest",
      "哪种范数：绝对值之和、欧几里得范数或最大绝对值"}},
    {"keepdims", {"Whether the summed axis stays, with length 1", "求和的轴是否保留（长度为 1）"}},
    {"example", {"Takes these shapes as an example", "以这些形状为例"}},
    {"channel",
     {"One pixel of this channel: its place in the column lights up", "这个通道的一个像素：它在列向量中的位置会亮起"}},
    {"vector", {"One entry: where it comes from lights up", "一个元素：它的来源会亮起"}},
    {"measure", {"Runs both versions on this machine", "在这台机器上运行两种写法"}},

    // ---------------------------------------------------------------- pictures
    {"picture source", {"Pictures that Petal draws, or your own", "Petal 绘制的图片，或你自己的图片"}},
    {"choose files", {"Pictures, or the course's .h5 files, from this device", "从本机选择图片或课程的 .h5 文件"}},
    {"forget pictures", {"Lets go of all pictures that were given", "清除已提供的全部图片"}},
    {"cats zone", {"Pictures with a cat", "有猫的图片"}},
    {"others zone", {"Pictures without a cat", "没有猫的图片"}},
    {"ask zone", {"A picture to ask the network about", "要让网络判断的图片"}},
    {"forget question", {"Takes the asked picture away", "移除这张提问的图片"}},
    {"picture model",
     {"First logistic regression, then the shallow network with 7 units, then the deep one",
      "先是逻辑回归，再是含 7 个单元的浅层网络，最后是深层网络"}},
    {"picture view", {"What is shown of the pictures", "以哪种方式查看图片"}},
    {"try weights", {"Begins again from other first weights", "换一种初始权重重新训练"}},
    {"training pictures", {"Opens and closes the training pictures", "展开或收起训练图片"}},
    {"play column", {"Reads the picture out, number by number", "逐个读出图片中的数"}},
    {"##column entry", {"Which of the 12,288 numbers is read", "读取 12288 个数中的哪一个"}},
    {"entry back", {"One number back", "上一个数"}},
    {"entry on", {"One number on", "下一个数"}},
};

}  // namespace texts

}  // namespace petal
