// The texts of the images lab.
#pragma once

#include "experiment/choice.hpp"
#include "experiment/picture_part.hpp"

#include <string_view>

namespace petal {

namespace texts {

// ---------------------------------------------------------------- data
inline constexpr Phrase drawn_not_photographed{"Drawn by Petal, not photographed. ", "由 Petal 绘制，并非照片。"};
inline constexpr Phrase to_train{"To train on: {0}, {1} of them “{2}”.", "训练 {0} 张，其中“{2}” {1} 张。"};
inline constexpr Phrase to_test{" To test on: {0}, {1} of them “{2}”.", "测试 {0} 张，其中“{2}” {1} 张。"};
inline constexpr Phrase give_pictures{
    "Drop the course's train_catvnoncat.h5 and test_catvnoncat.h5 anywhere on the page, or an .npz with X and Y, or "
    "your "
    "pictures on one of the two fields. Nothing leaves this page.",
    "把课程的 train_catvnoncat.h5 和 test_catvnoncat.h5（或含 X、Y 的 "
    ".npz）拖到页面任意位置，也可以把自己的图片拖到下面两个"
    "区域。所有内容都只留在本页。"};
inline constexpr Phrase give_elsewhere{"Pictures can be given on the page, and to petal run with --train and --test.",
                                       "图片可以在网页中提供，也可以用 petal run 的 --train 和 --test 提供。"};
inline constexpr Phrase choose_files{"Choose .h5 or .npz", "选择 .h5 或 .npz"};
inline constexpr Phrase cats_zone{"Cats", "猫"};
inline constexpr Phrase others_zone{"Not cats", "不是猫"};
inline constexpr Phrase drop_here{"drop or click", "拖入或点击"};
inline constexpr Phrase forget_pictures{"Remove all pictures", "清除全部图片"};
inline constexpr Phrase train_or_test{
    "{0} holds X and Y, and neither they nor its name says which set they are. Are these pictures to train on, or to "
    "test on?",
    "{0} 里有 X 和 Y，但从数组名和文件名都看不出是哪一组。这些图片用来训练，还是用来测试？"};
inline constexpr Phrase leave_file{"Do not use it", "不使用这个文件"};
inline constexpr Choices<Named<PicturePart>> taken_by_name{
    {{PicturePart::unsaid, Phrase::none()},
     {PicturePart::train, {"{0}: taken as training pictures, as its name says.", "{0}：根据文件名，作为训练图片。"}},
     {PicturePart::test, {"{0}: taken as test pictures, as its name says.", "{0}：根据文件名，作为测试图片。"}}}};
inline constexpr Phrase needs_cats{"There is no picture of “{0}” to train on yet: give some.",
                                   "还没有“{0}”的训练图片：请先提供一些。"};
inline constexpr Phrase needs_others{"All training pictures so far are “{0}”: give some of “{1}” too.",
                                     "目前的训练图片全是“{0}”：请再提供一些“{1}”的图片。"};

// ---------------------------------------------------------------- model
inline constexpr Phrase hidden_sizes{"Hidden sizes", "隐藏层单元"};
inline constexpr Phrase settings_of_notes{"Back to the notes' settings", "恢复课程的设置"};
inline constexpr Phrase settings_of_notes_hint{
    "Activation, learning rate, iterations and first weights as the course has them for this model.",
    "激活函数、学习率、迭代次数和初始权重恢复为课程中该模型的设置。"};
inline constexpr Phrase why_small_sticks{
    "With randn · 0.01 each layer shrinks what passes through it, and the slopes that come back shrink too: after four "
    "layers nothing is left to learn from, so the cost stays near {1} and every answer is “{0}”. Divided by √n of the "
    "layer before, the numbers keep their size.",
    "用 randn · 0.01 初始化时，信号每过一层都会缩小，反向传回的梯度也随之缩小：经过四层后几乎无从学起，代价停在 {1} "
    "附近，一律回答“{0}”。改为除以前一层的 √n，数值就能保持大小。"};
inline constexpr Phrase try_small{"Try randn · 0.01", "试试 randn · 0.01"};
inline constexpr Phrase back_to_course{"Use randn / √n", "改用 randn / √n"};

// ---------------------------------------------------------------- views
inline constexpr Phrase training_pictures{"Training pictures", "训练图片"};
inline constexpr Phrase test_pictures{"Test pictures", "测试图片"};
inline constexpr Phrase wrong_of{"{0} of {1} wrong", "{1} 张中分错 {0} 张"};
inline constexpr Phrase no_mistakes{"None is wrong.", "没有错分样本。"};
inline constexpr Phrase no_pictures{"No pictures yet.", "还没有图片。"};
inline constexpr Phrase picture_number{"Picture {0}", "第 {0} 张"};
inline constexpr Phrase cat{"cat", "猫"};
inline constexpr Phrase not_cat{"not a cat", "不是猫"};
// {1}, {0} below: the name of a class.
inline constexpr Phrase probability_of{"{0} {1}", "“{1}”的概率 {0}"};
inline constexpr Phrase probability_of_short{"{0} {1}", "{1} {0}"};  // under a small picture
inline constexpr Phrase true_label{"True label: {0}", "真实标签：{0}"};
inline constexpr Phrase says_right{"right", "正确"};
inline constexpr Phrase says_wrong[] = {{"wrong: a false positive", "错误：假阳性"},
                                        {"wrong: a false negative", "错误：假阴性"}};  // by its label
inline constexpr Phrase mistakes_of_kind[] = {
    {"{0}, taken for {1} (false positives): {2}", "{0}，被当成{1}（假阳性）：{2} 张"},
    {"{0}, taken for {1} (false negatives): {2}", "{0}，被当成{1}（假阴性）：{2} 张"}};  // by their label
inline constexpr Phrase column_of{"Column {0} of X: 64 · 64 · 3 = 12288 numbers",
                                  "X 的第 {0} 列：64 · 64 · 3 = 12288 个数"};
inline constexpr Phrase play{"Play", "播放"};
inline constexpr Phrase next_row{"Next row", "下一行"};
inline constexpr Phrase channel_names[] = {{"red", "红"}, {"green", "绿"}, {"blue", "蓝"}};
inline constexpr Phrase entry_formula{"({0} · 64 + {1}) · 3 + {2} = {3}", "({0} · 64 + {1}) · 3 + {2} = {3}"};
inline constexpr Phrase entry_explained{
    "Row {0}, column {1}, counted from 0, {2}: {3} of 255 becomes {4}. Each pixel gives its red, green and blue; the "
    "pixels follow each other row by row.",
    "第 {0} 行、第 {1} 列（从 0 数起）的{2}通道：{3} / 255 = {4}。每个像素依次给出红、绿、蓝三个数，像素逐行排列。"};
inline constexpr Phrase weights_explained{
    "Each unit of the first layer has a weight for each of the 12288 numbers. Put back in their places they are a "
    "picture: grey "
    "is zero, brighter is positive, darker negative, each in the measure of its own largest weight.",
    "第一层的每个单元对 12288 个数各有一个权重。放回原来的位置，就成了一张图：灰色为 "
    "0，越亮越正，越暗越负，各图以自身最大的权重"
    "为尺度。"};
inline constexpr Phrase weights_at{"W1 at iteration {0}", "第 {0} 次迭代时的 W1"};
inline constexpr Phrase unit_and_largest{"unit {0} · ±{1}", "单元 {0} · ±{1}"};
inline constexpr Phrase first_of_units{"{0} of {1} units", "{1} 个单元中的前 {0} 个"};

// ---------------------------------------------------------------- results
inline constexpr Phrase network_of_layers{"Network {0}", "神经网络 {0}"};
inline constexpr Phrase logistic_of_layers{"Logistic regression {0}", "逻辑回归 {0}"};
inline constexpr Phrase confusion_title{"Labels against answers", "真实标签与预测"};
inline constexpr Phrase says{"says {0}", "判为{0}"};
inline constexpr Phrase train_short{"train", "训练"};
inline constexpr Phrase chosen_picture{"This picture", "这张图片"};
inline constexpr Phrase what_is_this{"What is this?", "这是什么？"};
inline constexpr Phrase ask_hint{
    "Drop, paste or choose a picture, and the network says what it sees in the 64 × 64 that is "
    "left of it.",
    "拖入、粘贴或选择一张图片，网络会根据缩小后的 64 × 64 像素作答。"};
inline constexpr Phrase choose_picture{"Choose a picture", "选择图片"};
inline constexpr Phrase forget_question{"Forget it", "清除"};
inline constexpr Phrase seen_by_network{"what the network sees", "网络看到的画面"};
inline constexpr Phrase training_cost{"cost", "代价"};

// ---------------------------------------------------------------- why
inline constexpr Phrase spoken{"x · ∂z/∂x", "x · ∂z/∂x"};
inline constexpr Phrase slope{"∂z/∂x", "∂z/∂x"};
inline constexpr Phrase why_logistic{
    "Orange speaks for {0}, blue against it: w · x, pixel by pixel. Their sum and b make z = {1}.",
    "橙色支持“{0}”，蓝色反对：逐像素的 w · x，总和加上 b 就是 z = {1}。"};
inline constexpr Phrase why_deep{
    "Orange speaks for {0}, blue against it: how fast z = {1} grows with the pixel, times the pixel.",
    "橙色支持“{0}”，蓝色反对：z（此处为 {1}）对该像素的导数，乘以像素值。"};
inline constexpr Phrase why_slope{
    "Orange: brighter there, and z = {1} grows, for {0}; blue: it falls. A saliency map (Simonyan et al., 2013).",
    "橙色：该像素越亮，z（此处为 {1}）越大，越支持“{0}”；蓝色则相反。即显著图（Simonyan 等，2013）。"};
inline constexpr Phrase why_nothing{"No pixel counts here: z = {1} stays when one changes a little.",
                                    "这里没有任何像素起作用：像素稍有变化，z = {1} 也不变。"};
inline constexpr Phrase cover_hint{"Press on the picture and move: a grey square covers a part of it.",
                                   "在图上按住并移动：灰色方块会遮住一部分。"};
inline constexpr Phrase covered{"With the square: {0} {1}", "遮住后：“{1}”的概率 {0}"};
inline constexpr Phrase cover_pad{"Grey square on the picture", "图片上的灰色方块"};
inline constexpr Phrase moved_pad{"Picture that is moved", "被移动的图片"};
inline constexpr Phrase uncover{"Take it off", "移开方块"};

// ---------------------------------------------------------------- moved pictures
inline constexpr Phrase moved_title{"Moved pictures", "平移后的图片"};
inline constexpr Phrase moved_by{"right {0}, down {1}", "右移 {0}，下移 {1}"};
inline constexpr Phrase moved_right{"Move right", "右移"};
inline constexpr Phrase drag_or_keys{"Drag it, or press the arrow keys.", "拖动它，或按方向键。"};
inline constexpr Phrase moved_model{"{0}, {1}", "{0}，{1}"};
inline constexpr Phrase moved_accuracy{"training {0} → {1}", "训练 {0} → {1}"};
inline constexpr Phrase moved_test_accuracy{"test {0} → {1}", "测试 {0} → {1}"};
inline constexpr Phrase moved_answer{"this picture: {0} {1}", "这张图：“{1}”的概率 {0}"};
inline constexpr Phrase moved_while_running{"Measured when training is paused or finished.",
                                            "训练暂停或结束后才测量。"};
inline constexpr Phrase moved_training{"The other network is trained beside it: iteration {0}.",
                                       "另一个网络正在同时训练：第 {0} 次迭代。"};
inline constexpr Phrase always{"always “{0}”", "一律答“{0}”"};
inline constexpr Phrase always_on_test{"test: always “{0}”", "测试：一律答“{0}”"};
inline constexpr Phrase pixels_right{"pixels to the right", "向右的像素数"};
inline constexpr Phrase accuracy{"accuracy", "准确率"};
inline constexpr Phrase why_convolution{
    "Each weight belongs to one place: a cat that has moved meets weights that were learned for other places. A "
    "convolution slides one small filter over the whole picture, so a moved cat gives the same numbers, only moved. "
    "That is course 4.",
    "每个权重只属于一个位置：猫移动后，遇到的是为别的位置学到的权重。卷积让同一个小滤波器滑过整张图，猫移动了，得到的数"
    "也"
    "只是随之移动。这是第四门课的内容。"};

// ---------------------------------------------------------------- six steps, and what comes next
inline constexpr Phrase six_steps{"Six steps from picture to answer", "从图片到答案的六步"};
inline constexpr Phrase steps[] = {
    {"Structure: {0}", "定义结构：{0}"},
    {"Initialize: W = {0}, b = {1}", "初始化：W = {0}，b = {1}"},
    {"Forward: Z, A of each layer, then the cost J = {0}", "前向传播：逐层算 Z、A，得到代价 J = {0}"},
    {"Backward: dW, db of each layer", "反向传播：逐层算 dW、db"},
    {"Update: W − {0} dW, b − {0} db; then 3 again, {1} times", "更新：W − {0} dW，b − {0} db；回到第 3 步，共 {1} 次"},
    {"Predict: picture {0} has ŷ = {1}, so {2}", "预测：第 {0} 张 ŷ = {1}，所以判为“{2}”"}};
inline constexpr Phrase next_title{"What comes next", "接下来学什么"};
inline constexpr Phrase next_courses{
    "Course 2: choosing hyper-parameters, regularization (L2 and dropout, under Training) and faster optimization. "
    "Course 4: convolutional networks, which suit pictures better.",
    "第二门课：选择超参数、正则化（“训练”一栏的 L2 和 dropout）、更快的优化算法。第四门课：更适合图片的卷积神经网络。"};
inline constexpr Phrase reference_accuracies{
    "The course's 209 + 50 photographs: training {0}, test {1}. Petal's own drawings: {2} and {3}.",
    "课程的 209 + 50 张照片：训练 {0}，测试 {1}。Petal 自己画的图片：训练 {2}，测试 {3}。"};

// ---------------------------------------------------------------- what you see
inline constexpr Phrase see_no_pictures{"There is nothing to learn from yet.", "还没有可供学习的图片。"};
inline constexpr Phrase next_no_pictures{
    "Under Data give the course's two files or your own pictures, or take the ones that Petal draws.",
    "在“数据”一栏提供课程的两个文件或你自己的图片，或改用 Petal 绘制的图片。"};
inline constexpr Phrase see_untrained{"Each picture is one column of 12288 numbers; the network has not learned yet.",
                                      "每张图片是一列 12288 个数；网络还没有开始学习。"};
inline constexpr Phrase next_untrained{"Press Run. Meanwhile look at As vector: where does each pixel land?",
                                       "点击“运行”。同时看看“变成向量”：每个像素落在哪里？"};
inline constexpr Phrase see_falling{
    "The cost is lower than it was. Rings mark the pictures that are wrong at this moment.",
    "代价比开始时低了。带圈的是此刻的错分样本。"};
inline constexpr Phrase see_training{"Rings mark the pictures that are wrong at this moment.",
                                     "带圈的是此刻的错分样本。"};
inline constexpr Phrase next_running{"Watch whether the test cost (dashed) falls with it or turns up again.",
                                     "看看测试代价（虚线）是一起下降，还是又升上去。"};
inline constexpr Phrase see_stuck{"Stuck: the cost is still {0}, the network is right on {1} of the training pictures.",
                                  "卡住了：代价仍为 {0}，训练图片中只分对 {1}。"};
inline constexpr Phrase next_stuck{"The first weights are too small for {0} layers: see Training for the reason.",
                                   "初始权重对 {0} 层网络来说太小：原因见“训练”一栏。"};
inline constexpr Phrase see_overfit{"{0} on the training pictures, but {1} on pictures that it has not seen.",
                                    "在训练图片上为 {0}，在没见过的图片上只有 {1}。"};
inline constexpr Phrase next_overfit{
    "Look at Mistakes: what do they have in common? Then compare logistic regression with the "
    "deep network.",
    "打开“错分样本”：它们有什么共同点？再比较逻辑回归与深层网络。"};
inline constexpr Phrase see_finished{"{0} of the training pictures are right.", "训练图片中有 {0} 分对了。"};
inline constexpr Phrase next_finished{"Ask about a picture of your own under “What is this?”.",
                                      "在“这是什么？”中问一张你自己的图片。"};
inline constexpr Phrase see_picture_diverged{
    "Training diverged in layer {0} at iteration {1}; the last finite numbers are kept.",
    "第 {0} 层在第 {1} 次迭代时发散，保留了最后的有限数值。"};
inline constexpr Phrase next_picture_diverged{"The learning rate {0} is too large here. Try {1}.",
                                              "学习率 {0} 过大，试试 {1}。"};

// ---------------------------------------------------------------- status and refusals
inline constexpr Phrase status_pictures{
    "{0}. Iteration {1} of {2}. Network {3}: cost {4}, training accuracy {5}, test accuracy {6}.",
    "{0}。迭代 {1} / {2}。网络 {3}：代价 {4}，训练准确率 {5}，测试准确率 {6}。"};
inline constexpr Phrase status_set{" {0} pictures to train, {1} to test.", " 训练图片 {0} 张，测试图片 {1} 张。"};
inline constexpr Phrase status_asked{" Your picture: {0} {1}.", " 你的图片：“{1}”的概率 {0}。"};
inline constexpr Phrase status_explained{" Picture {0}, true label {1}: {2}.", " 第 {0} 张，真实标签“{1}”：{2}。"};
inline constexpr Phrase status_covered{" With a square from row {0}, column {1}: {2}.",
                                       " 从第 {0} 行、第 {1} 列起遮住一块后：{2}。"};
inline constexpr Phrase status_moved{
    " All pictures {0} to the right and {1} down: training accuracy of logistic regression {2}, of the network {3}.",
    " 所有图片右移 {0}、下移 {1}：逻辑回归的训练准确率 {2}，神经网络 {3}。"};
inline constexpr Phrase refused_file{"{0}: {1} What was loaded stays.", "{0}：{1}已加载的内容保持不变。"};
inline constexpr Phrase several_files{"{0} and {1} more", "{0} 等 {2} 个文件"};
inline constexpr Phrase your_pictures{"Your pictures", "你的图片"};

struct KeyedPhrase {
    std::string_view key;  // by which the page names it (web/)
    Phrase phrase;
};

inline constexpr Phrase unreadable_file{"the file cannot be read.", "文件无法读取。"};

// Why files are not taken.
inline constexpr KeyedPhrase file_problems[] = {
    {"no_picture",
     {"this is no PNG, JPEG or WebP picture, nor another that this browser can show.",
      "这不是 PNG、JPEG 或 WebP 图片，也不是此浏览器能显示的其他图片。"}},
    {"damaged", {"the picture is damaged, or too large for this browser.", "图片已损坏，或超出此浏览器能处理的大小。"}},
    {"not_shown_here",
     {"this browser cannot show this HEIC, AVIF, TIFF or JPEG XL picture: save it as PNG or JPEG first.",
      "此浏览器无法显示这张 HEIC、AVIF、TIFF 或 JPEG XL 图片：请先另存为 PNG 或 JPEG。"}},
    {"pictures_forbidden",
     {"the site that shows this page forbids it to show pictures. Save Petal as a file and open that one, or give a "
      ".h5 or .npz file.",
      "显示本页的网站禁止网页显示图片。请把 Petal 保存为文件再打开，或提供 .h5、.npz 文件。"}},
    {"too_many_pixels", {"the picture is larger than 100 megapixels.", "图片超过 1 亿像素。"}},
    {"too_large", {"the file is larger than 200 MB.", "文件超过 200 MB。"}},
    {"no_hdf5",
     {"this HDF5 file cannot be read: it is damaged, cut off, or of a form that Petal does not know.",
      "无法读取这个 HDF5 文件：它可能已损坏、被截断，或采用了 Petal 不认识的格式。"}},
    {"too_many", {"these are more than 1000 files at once.", "一次提供的文件超过 1000 个。"}},
    {"no_memory", {"there is not enough memory for it.", "内存不足，无法载入。"}},
    {"engine_stopped", {"the engine stopped while it was taking this.", "计算引擎在读取时意外停止。"}},
    {"canvas_noise",
     {"this browser gives pages noise instead of a picture's colours, against fingerprinting. Allow this page to read "
      "canvas "
      "data (in Firefox: the icon beside the address), or open it in another browser. Files .h5 and .npz can be given "
      "here "
      "all the same.",
      "为防止指纹追踪，此浏览器交给网页的是噪点，而不是图片的颜色。请允许本页读取画布数据（Firefox "
      "中点击地址旁的图标），或换一个浏览器打开。.h5 和 .npz 文件不受影响。"}},
    {"unreadable", unreadable_file}};

// What else there is to say of what was given; {0} is a name and {1} a number.
inline constexpr KeyedPhrase file_remarks[] = {
    {"one_is_asked",
     {"{1} pictures were given, and one can be asked about: {0}. To learn from all of them, drop them on Cats or Not "
      "cats.",
      "收到 {1} 张图片，而提问只用一张：{0}。若要用它们来训练，请拖到“猫”或“不是猫”区域。"}},
    {"colours_changed",
     {"Against fingerprinting this browser changes the colours that pages read, here by up to {1} of 255: numbers may "
      "differ "
      "a little from another browser's.",
      "为防止指纹追踪，此浏览器会略微改动网页读到的颜色（最多 {1} / 255）：结果可能与其他浏览器略有不同。"}},
    {"only_an_address",
     {"This is only an address, and Petal loads nothing from the network. Save the picture and drop the file, or copy "
      "the "
      "picture itself and paste it here.",
      "这只是一个网址，而 Petal "
      "不会从网络加载任何内容。请先保存图片，再把文件拖进来；也可以复制图片本身，粘贴到这里。"}},
    {"no_file",
     {"There is no file in this. Pictures, .h5 and .npz files can be given here.",
      "这里面没有文件。此处可以提供图片以及 .h5、.npz 文件。"}},
    {"lost",
     {"{0}: this was loaded, but the engine that was started anew could not take it again. It is no longer there.",
      "{0}：原已加载，但重新启动的计算引擎无法再次读取，因此已不再保留。"}},
    {"another_lab",
     {"Pictures and files are taken in the Images lab: open it and give them there.",
      "图片和文件请在“图像”页提供：先打开该页，再拖入或粘贴。"}}};

}  // namespace texts

}  // namespace petal
