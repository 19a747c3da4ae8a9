// What the page is for, what can be changed and what to try: each idea's own words for the summary of the page.
#pragma once

#include "experiment/idea_rows.hpp"

namespace petal::texts {

struct SummaryWords {
    Idea idea;
    Phrase purpose, change, attempt;
};

// ---------------------------------------------------------------- the page
inline constexpr Phrase summary_heading{"{0}, {1}. {2}", "{0}：{1}。{2}"}, summary_lab_heading{"{0}. {1}", "{0}。{1}"};
inline constexpr Phrase summary_bar{
    "The bar at the top opens the five labs, and has the other language, the dark or light theme, and a link to this "
    "very experiment.",
    "顶部栏可以切换五个实验室、语言和深浅主题，还可以复制本实验的链接。"};
inline constexpr Phrase summary_seen{"Now: {0}", "现在：{0}"};
inline constexpr Phrase summary_attempt{"To try: {0}", "试一试：{0}"};

// Where things stand.
inline constexpr Phrase summary_ideas_place{
    "The list at the left (on a narrow page above) opens the ideas of this lab. The middle has the picture with what "
    "changes it; beside or under it stand sentences on what comes out and, for most ideas, the lines of NumPy that do "
    "it.",
    "左侧（窄屏时在上方）的列表切换本实验室的各个主题。中间是图和可以改动的项目；旁边或下方用文字写出结果，多数主题还有"
    "对应的 "
    "NumPy 代码。"};
inline constexpr Phrase summary_workbench_place{
    "On a wide page what can be set stands at the left, the picture in the middle, what explains it at the right; on "
    "narrower ones some or all of this stands under each other.",
    "宽屏时，左侧是设置，中间是图，右侧是解释；较窄时，部分或全部内容上下排列。"};

// ---------------------------------------------------------------- labs about one thing
inline constexpr SummaryWords planar_summary[] = {
    {Idea::none,
     {"Logistic regression and a network learn to tell classes of points in the plane apart, side by side: what can a "
      "straight line do, and what do hidden units add?",
      "逻辑回归与神经网络并排学习区分平面上的各类点：直线能做到什么，隐藏单元又增加了什么？"},
     {"You can choose or draw the points, set the layers of the network and its activation, the learning rate and the "
      "number of iterations, and run, pause, step or reset. Each weight of the network can be read and set by hand; "
      "for a "
      "sigmoid output the threshold between the classes, too.",
      "可以选择或手绘数据点，设置网络的层与激活函数、学习率和迭代次数，并运行、暂停、单步或重置。网络的每个权重都能读取"
      "、"
      "手动修改；sigmoid 输出时还可以改变判定阈值。"},
     {"Press Run and follow both costs. Then compare 1 to 50 hidden units, or draw a few points of your own.",
      "点击“运行”，对照两条代价曲线；再比较 1 到 50 个隐藏单元，或自己画几个点。"}}};

inline constexpr SummaryWords images_summary[] = {
    {Idea::none,
     {"Logistic regression or a network learns to tell cats from other pictures of 64 by 64 pixels, each a column of "
      "12288 "
      "numbers.",
      "逻辑回归或神经网络学习判断 64 × 64 的图片是不是猫，每张图片是一列 12288 个数。"},
     {"You can take Petal's drawn pictures or give your own, choose the model and its sizes, first weights, learning "
      "rate "
      "and iterations, and run, pause, step or reset. The middle shows all pictures, the mistakes, one picture as a "
      "vector, the first weights, or all pictures moved. One picture at a time is chosen and can be covered in part.",
      "可以使用 Petal "
      "绘制的图片，也可以提供自己的图片；可选择模型和各层大小、初始权重、学习率和迭代次数，并运行、暂停、"
      "单步或重置。中间可看全部图片、错分样本、变成向量的一张图片、第一层权重，或平移后的图片。选中一张图片后，可以遮住"
      "它的一部分。"},
     {"Train, then look at the mistakes and cover a part of one of them. Move all pictures by a few pixels: what "
      "happens "
      "to the accuracy?",
      "先训练，再看错分样本，遮住其中一张的一部分。把所有图片平移几个像素：准确率会怎样？"}}};

// ---------------------------------------------------------------- deep
inline constexpr SummaryWords deep_summaries[] = {
    {Idea::iteration,
     {"One iteration of a network, opened up: data, linear and activation of each layer, cost, backward and update, "
      "with "
      "all matrices and their exact numbers.",
      "打开网络的一次迭代：数据、各层的线性部分与激活、代价、反向传播和更新，所有矩阵和精确的数都看得到。"},
     {"You can set the layers, the data, the learning rate and which iteration is opened. Each box of the diagram "
      "opens to "
      "its matrices; buttons, or the keys comma and full stop, go from box to box. A cell that is chosen says what it "
      "is "
      "made of.",
      "可以设置各层、数据、学习率，以及打开第几次迭代。图中每个方框都能展开成矩阵；用按钮或逗号键、句号键逐步前后移动。"
      "选中一个格子，就会说明它由什么算出。"},
     {"Open the first iteration and go through all boxes. Choose a cell of Z and work its number out.",
      "打开第一次迭代，逐个走完所有方框。选一个 Z 的格子，自己把它算出来。"}},
    {Idea::initialization,
     {"The same network trained from four first weights side by side: zeros, small normal numbers, Xavier and He.",
      "同一个网络从四种初始权重并排训练：全零、小的正态随机数、Xavier 和 He。"},
     {"You can set the layers, the data and the training, and choose cells of the first weights W[1] of each run.",
      "可以设置各层、数据和训练，并点选每次训练的 W[1] 中的格子。"},
     {"Compare where the four costs end, and how many different units each layer has. Then add layers.",
      "比较四条代价曲线停在哪里、每层有几个不同的单元；再增加层数。"}},
    {Idea::check,
     {"Each parameter's gradient from back-propagation is compared with a two-sided difference of the cost.",
      "把反向传播得到的每个参数的梯度，与代价的双边差分相比较。"},
     {"You can set the network, its data and the opened iteration, and plant a fault in a layer of back-propagation.",
      "可以设置网络、数据和打开的迭代，并在反向传播的某一层植入一个错误。"},
     {"Plant a fault and find the layer where the difference is large.", "植入一个错误，找出误差变大的是哪一层。"}},
    {Idea::shapes,
     {"The shapes of all matrices of a network follow from its layer sizes and the number of examples; nothing is "
      "trained.",
      "由各层大小和样本数就能推出网络中所有矩阵的形状；这里不做训练。"},
     {"You can type the layer sizes and the number of examples, choose a layer, and make one shape wrong to read "
      "NumPy's "
      "answer.",
      "可以输入各层大小和样本数，选择一层，并故意弄错一个形状，看 NumPy 怎样报错。"},
     {"Type the sizes of a network of your own, and say the shape of each W before you read it.",
      "输入你自己的网络，先说出每个 W 的形状，再对照表格。"}},
    {Idea::backward,
     {"The gradients of the notes as a table: for one sample, and vectorized for all of them.",
      "课程笔记中的梯度公式表：单个样本的，以及向量化的全部样本的。"},
     {"You can choose a line of the table, whose box and matrices then open, and set the network, its data and the "
      "opened iteration.",
      "可以点选表中一行，展开对应的方框和矩阵；也可以设置网络、数据和打开的迭代。"},
     {"Go through the lines from the last layer to the first, and say why dW is divided by m.",
      "从最后一层走到第一层，说说 dW 为什么要除以 m。"}}};
static_assert(has_each_idea(deep_summaries, Lab::deep), "each idea has its summary, in the order of the lab");

}  // namespace petal::texts
