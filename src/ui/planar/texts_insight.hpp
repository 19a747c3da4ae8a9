// The sentences of "What you see": one that says what to look at, one that says what to try next.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

struct Lesson {
    Phrase look, next;
};

inline constexpr Lesson no_points{
    {"There are no points yet, so there is nothing to learn from.", "还没有数据点，模型无从学习。"},
    {"Choose a class beside “Draw points” and click into one of the two planes: a few points of each class will do.",
     "在“手绘数据点”旁选一个类别，然后在任一坐标平面上点击：每类画几个点就够了。"}};

inline constexpr Lesson untrained{
    {"Nothing is learned yet: everywhere both models give each class about the same probability.",
     "模型还没有开始学习：在任何位置，两个模型给各类别的概率都差不多。"},
    {"Press Run, and watch which of the two boundaries can bend around the classes.",
     "点击“运行”，看看哪个模型的决策边界能弯过来，把各类点分开。"}};

inline constexpr Lesson untrained_random{
    {"Nothing is learned yet: what the network answers comes from its random first weights.",
     "模型还没有开始学习：网络现在的输出只取决于随机的初始权重。"},
    untrained.next};

inline constexpr Lesson training_on{
    {"The cost falls while the boundary of the network moves to part the classes.",
     "代价在下降，网络的决策边界正在移动，把各类点分开。"},
    {"Look at the small pictures in the network: each hidden unit learns one soft edge, and the output combines them.",
     "看看网络图中的小图：每个隐藏单元学到一条柔和的分界，输出层再把它们组合起来。"}};

inline constexpr Lesson levelled{{"The cost hardly falls at the moment: it is {4}. The network is right on {1}.",
                                  "代价此刻几乎不再下降，停在 {4}；网络的准确率为 {1}。"},
                                 training_on.next};

inline constexpr Lesson curve_wins{
    {"Logistic regression can only draw a straight line: {0}. The network combines {2} hidden units into a curved "
     "boundary: {1}.",
     "逻辑回归只能画一条直线，准确率为 {0}；网络把 {2} 个隐藏单元组合成弯曲的决策边界，达到 {1}。"},
    {"Try 1, 2, 3 hidden units: from how many on does the boundary follow the data?",
     "试试 1、2、3 个隐藏单元：从几个开始，决策边界才能贴合数据？"}};

// Of logistic regression whose steps are too long.
inline constexpr Lesson line_unsettled{
    {"Logistic regression has not settled, its steps are too long: cost {7}. So {0} is not the best that a straight "
     "line can do. The network: {1}.",
     "逻辑回归没有稳定下来：步长太大，代价为 {7}。因此 {0} 并不是直线所能达到的最好结果。网络为 {1}。"},
    {"Lower the learning rate by a factor of ten, and compare again.", "把学习率降到十分之一，再作比较。"}};

inline constexpr Lesson line_suffices{
    {"A straight line does about as well here as the network does: {0} against {1}.",
     "在这组数据上，一条直线与网络的效果相差无几：{0} 与 {1}。"},
    {"Choose the flower or the circles, where no straight line can succeed, or give the network more units.",
     "换成花形或同心圆数据（任何直线都分不开），或者增加隐藏单元再试。"}};

inline constexpr Lesson too_few_units{
    {"With {2} hidden units the boundary has too few edges to follow the data: {1}.",
     "只有 {2} 个隐藏单元，决策边界不够灵活，难以贴合数据：准确率为 {1}。"},
    {"Compare 1 to 50 hidden units below and look for the size where the accuracy jumps.",
     "在下方比较 1 到 50 个隐藏单元，找出准确率突然提高的那个数目。"}};

inline constexpr Lesson too_few_one{
    {"A single hidden unit gives one soft edge, so the boundary is still a straight line: {1}.",
     "一个隐藏单元只能给出一条分界，决策边界仍是直线：准确率为 {1}。"},
    too_few_units.next};

inline constexpr Lesson not_learned{
    {"The network has not learned these classes: it is right on {1} of the points, logistic regression on {0}.",
     "网络还没有学会区分这些类别：准确率为 {1}，逻辑回归为 {0}。"},
    {"Give it more iterations, another learning rate or other initial weights.",
     "试试增加迭代次数，或换一个学习率、换一种初始权重。"}};

// {2}: the threshold.
inline constexpr Lesson other_threshold{
    {"Class 1 is answered where P > {2}: so judged, the network is right on {1} of the points, logistic "
     "regression on {0}. Training knows nothing of the threshold.",
     "P > {2} 处判为第 1 类：按这个阈值，网络的准确率为 {1}，逻辑回归为 {0}。阈值与训练无关。"},
    {"A higher threshold misses more of class 1 and takes fewer others for it, a lower one the reverse. What was "
     "learned shows at 0.5.",
     "阈值越高，漏掉的第 1 类越多，误判为第 1 类的越少；越低则相反。要看学到了什么，请用 0.5。"}};
inline constexpr Phrase threshold_at_half{"Set the threshold to 0.5", "将阈值设为 0.5"};

inline constexpr Lesson overfit{
    {"The network is right on {1} of the points it has learned from, but on only {3} of the held-out ones (hollow): it "
     "has learned noise.",
     "网络在训练点上的准确率为 {1}，在测试点（空心）上却只有 {3}：它把噪声也学了进去，出现过拟合。"},
    {"Try fewer hidden units, L2 regularization, or more samples.",
     "试试减少隐藏单元、加入 L2 正则化，或增加样本数。"}};

inline constexpr Lesson generalizes{{"On held-out points (hollow), which it has never seen, the network is right {3} "
                                     "of the time, on its own points {1}.",
                                     "测试点（空心）从未参与训练，网络在其上的准确率为 {3}，训练准确率为 {1}。"},
                                    {"Raise the noise or lower the samples, and watch the two figures part.",
                                     "增大噪声或减少样本，观察两个准确率如何拉开差距。"}};

inline constexpr Lesson no_hidden_layer{
    {"Without a hidden layer the network is logistic regression too: both boundaries are straight lines.",
     "没有隐藏层的网络就是逻辑回归，两条决策边界都是直线。"},
    {"Add one hidden layer with four units.", "添加一个含 4 个单元的隐藏层试试。"}};

inline constexpr Lesson all_zeros{
    {"All weights began at zero, so every hidden unit computes the same and gets the same gradient: they never part.",
     "所有权重都从 0 开始，隐藏单元的计算和梯度完全相同：它们一直是相同的单元，训练多久都无法分化。"},
    {"Choose normal initial weights: small random numbers break the symmetry.",
     "把初始权重改为正态分布：用小的随机数打破对称性。"}};

inline constexpr Lesson pure_noise{{"Here the class has nothing to do with the place. Whatever shape the network finds "
                                    "is noise: {1} on the training points.",
                                    "这里的类别与位置毫无关系，网络找到的形状只是噪声：训练准确率为 {1}。"},
                                   {"Hold out a share of the points: on those the accuracy stays near 50 %.",
                                    "留出一部分作测试集：在测试点上，准确率始终在 50% 左右。"}};

inline constexpr Lesson pure_noise_held_out{
    {"Here the class has nothing to do with the place: {1} on the training points is noise learned by heart, and on "
     "the held-out ones (hollow) {3} is chance.",
     "这里的类别与位置毫无关系：训练准确率 {1} 只是记住了噪声，测试点（空心）上的 {3} 与瞎猜无异。"},
    {"Give the network more units: the training accuracy rises, the other one does not.",
     "增加隐藏单元试试：训练准确率会上升，测试准确率不会。"}};

// ---------------------------------------------------------------- what the cost curve does
inline constexpr Lesson overshoots{
    {"The cost is {4}, higher than where it began: the steps are so long that they jump across the valley.",
     "代价为 {4}，比开始时还高：步长太大，每一步都跨过了谷底。"},
    {"Lower the learning rate by a factor of ten.", "把学习率降到十分之一再试。"}};

inline constexpr Lesson oscillates{
    {"The cost goes up and down from step to step, at the moment {4}: the steps are too long to settle in the valley.",
     "代价一步高、一步低，此刻为 {4}：步长太大，无法在谷底稳定下来。"},
    {"Lower the learning rate, until the curve is smooth.", "降低学习率，直到曲线变得平滑。"}};

inline constexpr Lesson noisy_batches{
    {"The cost jitters, since each step follows the gradient of a few samples only. It is {4}; the network is right on "
     "{1}.",
     "代价上下抖动，因为每一步只用一小批样本的梯度。现在代价为 {4}，网络的准确率为 {1}。"},
    {"Try larger minibatches or a smaller learning rate: the curve grows calm.",
     "把小批量调大，或降低学习率：曲线会平稳下来。"}};

inline constexpr Lesson noisy_dropout{
    {"The cost jitters, since dropout switches off other units in each step. It is {4}; the network is right on {1}.",
     "代价上下抖动，因为 dropout 每一步都随机关闭不同的单元。现在代价为 {4}，网络的准确率为 {1}。"},
    {"Raise the share of units that dropout keeps: the curve grows calm.", "提高 dropout 保留率：曲线会平稳下来。"}};

inline constexpr Lesson spikes{
    {"Now and then the cost shoots up and comes back: a step was too long there. It is {4}; the network is right on "
     "{1}.",
     "代价不时突然升高，随后又落回来：那里有一步迈得太大。现在代价为 {4}，网络的准确率为 {1}。"},
    {"Lower the learning rate: the peaks go away.", "降低学习率，尖峰就会消失。"}};

inline constexpr Lesson rises{{"The cost is {4}, but it has been as low as {6}: training has gone uphill since.",
                               "代价为 {4}，而它曾低到 {6}：训练之后又走了上坡。"},
                              {"Lower the learning rate, or let it decay.", "降低学习率，或让学习率逐渐衰减。"}};

inline constexpr Lesson turns_up{
    {"The held-out cost (dashed) was lowest around {8}, at about {9}. Since then it rises while the training cost "
     "falls: the network overfits.",
     "测试代价（虚线）在{8}前后最低，约为 {9}；此后训练代价继续下降，测试代价却上升：出现了过拟合。"},
    {"Stop there, or try fewer units, L2 regularization, more samples.",
     "可以在那里停止训练，或减少单元、加入 L2 正则化、增加样本数。"}};

inline constexpr Lesson fades_away{{"The cost has hardly moved: with such small weights the signal fades from layer to "
                                    "layer, and so do the gradients.",
                                    "代价几乎没有变化：初始权重太小，信号逐层衰减，梯度也随之消失。"},
                                   {"Choose Xavier or He initial weights, which fit the size of each layer.",
                                    "把初始权重改为 Xavier 或 He，让尺度与各层大小相适应。"}};

inline constexpr Lesson hardly_moves{
    {"The cost has hardly moved: {5} at the beginning, {4} now.", "代价几乎没有变化：开始时为 {5}，现在为 {4}。"},
    {"Raise the learning rate, give it more iterations, or choose other initial weights.",
     "试试提高学习率、增加迭代次数，或换一种初始权重。"}};

inline constexpr Lesson equal_units{
    {"The units of each hidden layer have the same weights, and so they stay: a whole layer is worth one unit.",
     "每个隐藏层的单元权重完全相同，训练中也始终相同：这些相同的单元合起来只相当于一个单元。"},
    all_zeros.next};

inline constexpr Phrase at_iteration{"iteration {0}", "第 {0} 次迭代"}, at_epoch{"epoch {0}", "第 {0} 轮"};

// ---------------------------------------------------------------- set by hand, diverged, stopped
inline constexpr Lesson set_by_hand{{"You have set a weight yourself: the region shows what this network computes now.",
                                     "你手动修改了权重，图中显示的是当前网络的计算结果。"},
                                    {"Press Run to see whether training leads back, or Reset for the initial weights.",
                                     "点击“运行”看训练能否把它拉回来，或用“重置”恢复初始权重。"}};

inline constexpr Phrase diverged_where{
    "Training left the range of numbers: the {0} diverged in layer {1} at iteration {2}. The last sound state stays on "
    "screen.",
    "训练发散：{0}第 {1} 层在第 {2} 次迭代时超出数值范围。画面保留最后一个有效状态。"};
inline constexpr Phrase diverged_remedy_rate{"Steps this long overshoot. Lower the learning rate from {0} to {1}.",
                                             "步长太大，越过了最低点。请把学习率从 {0} 降到 {1}。"};
inline constexpr Phrase diverged_logistic{"logistic regression", "逻辑回归"};
inline constexpr Phrase diverged_network{"network", "神经网络"};
inline constexpr Phrase lower_rate{"Set the learning rate to {0}", "将学习率设为 {0}"};

inline constexpr Phrase stopped_by_tolerance{"Training stopped by itself: the gradient's norm fell below {0}.",
                                             "训练自动停止：梯度范数已低于 {0}。"};

// ---------------------------------------------------------------- sweep
inline constexpr Phrase counted_iterations{"{0} iterations", "{0} 次"}, counted_epochs{"{0} epochs", "{0} 轮"};
inline constexpr Phrase sweep_trained{"Each size: {0}, learning rate {1}, one seed.",
                                      "每种数目训练 {0}，学习率 {1}，种子相同。"};
inline constexpr Phrase sweep_shows_training{
    " Below it the training accuracy. A click on a picture takes its size over.",
    "图下为训练准确率。点击小图即可采用该数目。"};
inline constexpr Phrase sweep_shows_both{
    " Below it training and test accuracy. A click on a picture takes its size over.",
    "图下为训练准确率与测试准确率。点击小图即可采用该数目。"};
inline constexpr Phrase sweep_at_half{
    " The accuracies and borders of these sizes are those of the threshold 0.5, not of {0}.",
    "这些数目的准确率和边界都按阈值 0.5 计算，而不是 {0}。"};
inline constexpr Phrase sweep_best{"Best on the training points: {0} units, {1}.", "训练准确率最高：{0} 个单元，{1}。"};
inline constexpr Phrase sweep_best_held_out{"Best on the held-out points: {0} units, {1}.",
                                            "测试准确率最高：{0} 个单元，{1}。"};
inline constexpr Phrase sweep_may_overfit{
    " From some 20 units on a network can bend around single points and overfit: hold some out to see it. "
    "Regularization (L2) helps.",
    "约从 20 个单元起，网络可能迁就个别点而过拟合：留出一部分测试点就能看到。正则化（L2）会有帮助。"};
inline constexpr Phrase sweep_overfits{
    " {0} units overfit: {1} in training, but {2} on points that they have not seen. Regularization (L2) helps.",
    "{0} 个单元出现过拟合：训练准确率 {1}，测试准确率只有 {2}。正则化（L2）会有帮助。"};
inline constexpr Phrase sweep_holds{" {0} units do not overfit here: {1} in training, {2} on the held-out points.",
                                    "{0} 个单元在这里没有过拟合：训练准确率 {1}，测试准确率 {2}。"};
inline constexpr Phrase sweep_rounding{
    " With 20 and 50 units rounding in the last bit decides, as a coin would: 90.0 or 90.5 %, 90.25 or 90.75 %, from "
    "machine to machine.",
    "20 和 50 个单元时，结果像抛硬币一样由最后一位的舍入决定，不同机器得到 90.0% 或 90.5%、90.25% 或 "
    "90.75%，都是对的。"};

// ---------------------------------------------------------------- for screen readers
inline constexpr Phrase status_waiting{"Petal is preparing the data.", "Petal 正在准备数据。"};
inline constexpr Phrase status_line{
    "{0}. {1}. Logistic regression: cost {2}, training accuracy {3}. {4}: cost {5}, training accuracy {6}.",
    "{0}。{1}。逻辑回归：代价 {2}，训练准确率 {3}。{4}，代价 {5}，训练准确率 {6}。"};
inline constexpr Phrase status_test{" Test accuracy: {0} and {1}.", "测试准确率分别为 {0} 和 {1}。"};
inline constexpr Phrase status_threshold{" Class 1 above {0}.", "概率大于 {0} 判为第 1 类。"};
inline constexpr Phrase status_fingerprint{" Fingerprint {0}.", "指纹 {0}。"};
inline constexpr Phrase status_size{"{0}: {1}", "{0} 个：{1}"};
inline constexpr Phrase status_size_test{"{0}: {1}, test {2}", "{0} 个：{1}，测试 {2}"};
inline constexpr Phrase status_between{", ", "，"};
inline constexpr Phrase status_sizes{" Hidden units: {0}.", "各隐藏单元数的训练准确率：{0}。"};
inline constexpr Phrase status_sweep{" Sweep: {0} of {1} sizes done.", "隐藏单元比较：已完成 {0} / {1}。"};

}  // namespace petal::texts
