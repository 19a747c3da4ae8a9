// Every text of the page in both languages. The fonts' subset is made from the characters that stand here.
#pragma once

#include "experiment/choice.hpp"

namespace petal::texts {

inline constexpr Phrase no_value{"–", "–"};
inline constexpr Phrase infinite{"∞", "∞"};

// ---------------------------------------------------------------- top bar, notices
inline constexpr Phrase summary{"Summary", "概要"};
inline constexpr Phrase settings_column{"Settings", "设置"};
inline constexpr Phrase explanation_column{"Explanation", "说明"};
inline constexpr Phrase labs_list{"Labs", "实验室"};
inline constexpr Phrase other_language{"中文", "English"};
inline constexpr Phrase other_language_short{"中文", "EN"};
inline constexpr Phrase to_dark{"Dark theme", "深色主题"};
inline constexpr Phrase to_light{"Light theme", "浅色主题"};
inline constexpr Phrase lab_title{"Petal: {0}", "Petal：{0}"};
inline constexpr Phrase copy_line{"Copy", "复制"};
inline constexpr Phrase copy_link{"Copy a link to this experiment", "复制本实验的链接"};
inline constexpr Phrase link_copied{"The link to this experiment is on the clipboard.", "本实验的链接已复制到剪贴板。"};
inline constexpr Phrase link_copied_without_weights{
    "The link to this experiment is on the clipboard. Weights and biases that you set by hand are not in it.",
    "本实验的链接已复制到剪贴板，但不含手动设置的权重和偏置。"};
inline constexpr Phrase link_not_copied{"The browser does not allow copying here: copy the page's address instead.",
                                        "浏览器不允许在此复制，请直接复制地址栏中的网址。"};
inline constexpr Phrase text_copied{"Copied to the clipboard.", "已复制到剪贴板。"};
inline constexpr Phrase text_not_copied{"The browser does not allow copying here.", "浏览器不允许在此复制。"};
inline constexpr Phrase engine_restarted{
    "The engine has stopped unexpectedly and was started again. Your experiment is kept; Run trains it anew.",
    "计算引擎意外停止，已重新启动。实验设置已保留，点击“运行”即可重新训练。"};
inline constexpr Phrase unreadable_command{
    "The engine could not read what the page asked of it. Nothing was changed; reload the page if this happens again.",
    "计算引擎无法识别网页发来的请求，没有作任何更改。若再次出现，请重新加载网页。"};
inline constexpr Phrase unreadable_event{
    "The page could not read what the engine sent. What is shown may be older; reload the page if this happens again.",
    "网页无法识别计算引擎发来的内容，显示的可能是旧结果。若再次出现，请重新加载网页。"};
inline constexpr Phrase page_fault{
    "Something in Petal went wrong: {0}. If it no longer does what it should, reload the page; your experiment is "
    "in its address.",
    "Petal 内部出错：{0}。如果页面不再正常工作，请重新加载；你的实验保存在本页地址中。"};
inline constexpr Phrase typed_too_late{"“{1}” was not taken: the field “{0}” was gone before it was finished.",
                                       "“{1}”未采用：还没输入完，“{0}”这一栏就不在了。"};
inline constexpr Phrase sound_failed{
    "The browser does not let Petal sound here. Allow sound for this page in the browser's settings, then switch it on "
    "again.",
    "浏览器不允许 Petal 在此发声。请在浏览器设置中允许本页播放声音，然后重新打开声音。"};
inline constexpr Phrase in_detail{"In detail: {0}", "详细数据：{0}"};  // {0}: the name of a picture
inline constexpr Phrase close_details{"Close", "关闭"};
inline constexpr Phrase dismiss{"Dismiss", "关闭"};
inline constexpr Phrase dismiss_all{"Dismiss all", "全部关闭"};
inline constexpr Phrase more_notices{"and {0} more", "另有 {0} 条消息"};

// ---------------------------------------------------------------- fields
inline constexpr Phrase refused{"“{0}” is refused: this must be {1}.", "“{0}”无效：应为{1}。"};

// ---------------------------------------------------------------- data
inline constexpr Phrase data{"Data", "数据"};
inline constexpr Phrase data_set{"Data set", "数据集"};
inline constexpr Phrase samples{"Samples", "样本数"};
inline constexpr Phrase noise{"Noise", "噪声"};
inline constexpr Phrase test_share{"Held out", "测试集比例"};
inline constexpr Phrase classes{"Classes", "类别数"};
inline constexpr Phrase data_seed{"Data seed", "数据种子"};
inline constexpr Phrase more{"More", "更多"};
inline constexpr Phrase click_means{"Draw points", "手绘数据点"};
inline constexpr Phrase look{"A click only reads the region", "点击只读取数值"};
inline constexpr Phrase erase{"A click erases a point", "点击擦除一个点"};
inline constexpr Phrase adds_class{"A click adds a point of class {0}", "点击添加第 {0} 类的点"};
inline constexpr Phrase clear_drawn{"Undo all drawing", "清除手绘改动"};
inline constexpr Phrase undo_stroke{"Undo last stroke", "撤销上一笔"};
inline constexpr Phrase drawn_count{"{0} added, {1} removed", "已添加 {0} 个，已擦除 {1} 个"};

// ---------------------------------------------------------------- model
inline constexpr Phrase model{"Model", "模型"};
inline constexpr Phrase hidden_layers{"Hidden layers", "隐藏层数"};
inline constexpr Phrase hidden_layer_count{"{0} hidden layers", "{0} 个隐藏层"};
inline constexpr Phrase hidden_units{"Hidden units", "隐藏单元"};
inline constexpr Phrase layer_units{"Layer {0}", "第 {0} 层"};
inline constexpr Phrase fewer_layers{"One layer fewer", "减少一层"};
inline constexpr Phrase more_layers{"One layer more", "增加一层"};
inline constexpr Phrase activation{"Activation", "激活函数"};
inline constexpr Named<bool> activation_per_layer[] = {{false, {"one for all", "各层相同"}},
                                                       {true, {"per layer", "逐层设置"}}};
inline constexpr Phrase output{"Output", "输出层"};
inline constexpr Phrase initialization{"Initial weights", "初始权重"};
inline constexpr Phrase first_biases{"Initial biases", "初始偏置"};
inline constexpr Phrase scale{"Scale", "缩放系数"};
inline constexpr Phrase weight_seed{"Weight seed", "权重种子"};

// ---------------------------------------------------------------- training
inline constexpr Phrase training{"Training", "训练"};
inline constexpr Phrase learning_rate{"Learning rate", "学习率"};
inline constexpr Phrase iterations{"Iterations", "迭代次数"};
inline constexpr Phrase epochs{"Epochs", "轮数 (epoch)"};
inline constexpr Phrase more_training{"Optimizer …", "优化算法……"};
inline constexpr Phrase regularization{"Regularization: L2, dropout", "正则化：L2、dropout"};
inline constexpr Phrase optimizer{"Optimizer", "优化算法"};
inline constexpr Phrase beta_momentum{"β (momentum)", "β（动量）"};
inline constexpr Phrase beta_first{"β₁ (Adam)", "β₁（Adam）"};
inline constexpr Phrase beta_second{"β₂", "β₂"};
inline constexpr Phrase batch{"Minibatch", "小批量大小"};
inline constexpr Phrase batch_all{"0 trains on all samples at once.", "0 表示每次使用全部样本。"};
inline constexpr Phrase decay{"Rate decay", "学习率衰减"};
inline constexpr Phrase l1{"L1", "L1 正则化"};
inline constexpr Phrase l2{"L2", "L2 正则化"};
inline constexpr Phrase keep{"Keep (dropout)", "dropout 保留率"};
inline constexpr Phrase hyper_parameters{"Hyper-parameters, set by you: α, iterations, L, n[l], g[l].",
                                         "超参数（由你设定）：α、迭代次数、L、n[l]、g[l]。"};
inline constexpr Phrase parameters_learned{"Parameters, learned: {0} weights W and {1} biases b.",
                                           "参数（学习得到）：权重 W {0} 个，偏置 b {1} 个。"};
inline constexpr Phrase parameters_learned_one_bias{"Parameters, learned: {0} weights W and 1 bias b.",
                                                    "参数（学习得到）：权重 W {0} 个，偏置 b 1 个。"};
inline constexpr Phrase mask{"Dropout mask", "dropout 掩码"};
inline constexpr Phrase tolerance{"Stop at ‖∇J‖ <", "停止条件 ‖∇J‖ <"};
inline constexpr Phrase check_gradients{"Check the gradients", "梯度检验"};
inline constexpr Phrase gradients_good{
    "The gradients are right: over {0} parameters they differ from a two-sided difference by {1}.",
    "梯度正确：对 {0} 个参数，与双边差分的相对误差为 {1}。"};
inline constexpr Phrase gradients_doubtful{
    "Over {0} parameters the gradients differ from a two-sided difference by {1}. A kink of ReLU between the two sides "
    "does this too.",
    "对 {0} 个参数，与双边差分的相对误差为 {1}。若差分两侧跨过 ReLU 的折点，也会出现这样的误差。"};

// ---------------------------------------------------------------- regions
inline constexpr Phrase logistic_regression{"Logistic regression", "逻辑回归"};
inline constexpr Phrase network_without_hidden{"Network without hidden layer", "没有隐藏层的网络"};
inline constexpr Phrase network_with_one_unit{"Network, 1 hidden unit", "神经网络：1 个隐藏单元"};
inline constexpr Phrase network_with_units{"Network, {0} hidden units", "神经网络：{0} 个隐藏单元"};
inline constexpr Phrase network_brief_one{"Network, 1 unit", "神经网络：1 个单元"};
inline constexpr Phrase network_brief{"Network, {0} units", "神经网络：{0} 个单元"};
inline constexpr Phrase network_with_many{"Network, {0} hidden layers", "神经网络：{0} 个隐藏层"};
inline constexpr Phrase network_with_layers{"Network, layers {0}", "神经网络：各层 {0}"};
inline constexpr Phrase training_accuracy{"training accuracy", "训练准确率"};
inline constexpr Phrase test_accuracy{"test accuracy", "测试准确率"};
inline constexpr Phrase cost_caption{"cost", "代价"};
inline constexpr Phrase class_name{"class {0}", "第 {0} 类"};
inline constexpr Phrase wrong_points{"wrong", "分类错误"};
inline constexpr Phrase held_out_points{"held out", "测试点"};
inline constexpr Phrase some_points{"{0} of {1} points shown", "显示 {1} 个点中的 {0} 个"};
inline constexpr Phrase threshold{"Class 1 if P >", "判为第 1 类：P >"};
inline constexpr Phrase x1{"x₁", "x₁"};
inline constexpr Phrase x2{"x₂", "x₂"};
inline constexpr Phrase preparing{"Preparing the data …", "正在准备数据……"};

// ---------------------------------------------------------------- transport
inline constexpr Phrase progress_of_run{"Progress of the run", "运行进度"};
inline constexpr Phrase pace_of_run{"Pace", "速度"};
inline constexpr Phrase run{"Run", "运行"};
inline constexpr Phrase pause{"Pause", "暂停"};
inline constexpr Phrase step{"One iteration", "单步迭代"};
inline constexpr Phrase reset{"Reset: back to iteration 0", "重置：回到第 0 次迭代"};
inline constexpr Phrase run_hint{"Run or pause (space bar)", "运行或暂停（空格键）"};
inline constexpr Phrase iteration_of{"Iteration {0} of {1}", "迭代 {0} / {1}"};
inline constexpr Phrase epoch_of{"Epoch {0} of {1}", "第 {0} / {1} 轮"};
inline constexpr Phrase per_second{"{0}/s", "{0} 次/秒"};
// Iterations per second, 0: as many as there can be.
inline constexpr Named<double> paces[] = {
    {100, {"100/s", "100/秒"}}, {1000, {"1000/s", "1000/秒"}}, {0, {"full", "全速"}}};

// ---------------------------------------------------------------- sweep
inline constexpr Phrase sweep{"How many hidden units?", "需要多少个隐藏单元？"};
inline constexpr Phrase start_sweep{"Compare 1, 2, 3, 4, 5, 20, 50 hidden units",
                                    "比较 1、2、3、4、5、20、50 个隐藏单元"};
inline constexpr Phrase again_sweep{"Compare again", "重新比较"};
inline constexpr Phrase cancel{"Cancel", "取消"};
inline constexpr Phrase sweep_progress{"{0} of {1} sizes", "已完成 {0} / {1}"};
inline constexpr Phrase unit_one{"1 unit", "1 个单元"};
inline constexpr Phrase unit_many{"{0} units", "{0} 个单元"};
inline constexpr Phrase sweep_take{"Take this size into the experiment", "将该数目用于当前实验"};
// ---------------------------------------------------------------- cost chart
inline constexpr Phrase cost{"Cost", "代价"};
inline constexpr Phrase linear{"linear", "线性"};
inline constexpr Phrase logarithmic{"log", "对数"};
inline constexpr Phrase printed{"print", "打印"};
inline constexpr Phrase log_every{"every {0}", "每 {0} 次"};
inline constexpr Phrase log_every_epochs{"every {0} epochs", "每 {0} 轮"};
inline constexpr Phrase whole_curve{"all", "全部"};
inline constexpr Phrase whole_curve_hint{
    "Show all iterations (0). Drag across the chart, turn the wheel after a click, or press + and − to zoom; the arrow "
    "keys read its values.",
    "显示全部迭代（0 键）。在图上横向拖动、点击后滚动滚轮或按 + 和 − 键可缩放，方向键可逐点读数。"};
inline constexpr Phrase logistic_short{"logistic", "逻辑回归"};
inline constexpr Phrase network_short{"network", "神经网络"};
inline constexpr Phrase test_short{"test", "测试"};
inline constexpr Phrase band{"min–max", "最小–最大"};  // of costs that jump up and down within a line's width
inline constexpr Phrase printed_cost{"Cost · {0}", "代价 · {0}"};  // {0}: the model
inline constexpr Phrase sound_on{
    "Hear it learn: one voice falls with the network's cost, the other rises with its accuracy",
    "听它学习：一个音随神经网络的代价下降，另一个音随准确率上升"};
inline constexpr Phrase sound_off{"Turn the sound off", "关闭声音"};
inline constexpr Phrase play_curve{"Hear the whole curve in two seconds", "用两秒听完整条曲线"};
inline constexpr Phrase iteration_axis{"iteration", "迭代次数"};
inline constexpr Phrase epoch_axis{"epoch", "轮数"};

// ---------------------------------------------------------------- network drawing
inline constexpr Phrase network{"Network", "网络结构"};
inline constexpr Phrase weight_hint{"Choose a line to read or set its weight; drag up or down to change it.",
                                    "选择一条连线可读取或修改权重，上下拖动可连续改变。"};
inline constexpr Phrase previous_parameter{"Previous parameter", "上一个参数"};
inline constexpr Phrase next_parameter{"Next parameter", "下一个参数"};
inline constexpr Phrase bad_number{"“{0}” is not a number.", "“{0}”不是一个数。"};
inline constexpr Phrase fingerprint{"Fingerprint {0}", "指纹 {0}"};

// ---------------------------------------------------------------- what you see
inline constexpr Phrase what_you_see{"What you see", "观察与思考"};

}  // namespace petal::texts
