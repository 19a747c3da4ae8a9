// Texts of the Arrays lab.
#pragma once

#include "experiment/concept.hpp"
#include "protocol/messages.hpp"
#include "ui/ideas/facts.hpp"

namespace petal::texts {

inline constexpr IdeaWords array_words[] = {
    {Idea::broadcasting,
     {"NumPy stretches arrays of different shapes to fit each other. It compares the shapes from the right: sizes must "
      "be "
      "equal, or one of them 1. Change a shape and see what is copied, and when it refuses.",
      "形状不同的数组，NumPy 会自动拉伸到一致。它从右往左比较各维：大小要么相等，要么其中一个是 "
      "1。改变形状，看看哪些数被复制，什么时候会报错。"}},
    {Idea::normalize,
     {"Each row is divided by its length, so that every row of the result has length 1. Without keepdims the norms "
      "lose "
      "a dimension: NumPy refuses, or, for a square matrix, divides the wrong way without a word. Try A = 3,4;0,1. "
      "With axis=0 columns are divided instead, and ord says what counts as length.",
      "每一行除以自己的长度，结果的每行长度都是 1。不写 keepdims，范数会变成一维：NumPy "
      "要么报错，要么（方阵时）一声不响地除错方向。试试 A = 3,4;0,1。axis=0 改为按列除，ord 决定怎样量长度。"}},
    {Idea::softmax,
     {"Softmax turns a row of numbers into probabilities in three steps: powers of e, their sum, a division. Add 1 to "
      "every number of a row and nothing changes; multiply them by a large number and the largest takes almost all.",
      "softmax 用三步把一行数变成概率：取指数、求和、相除。一行中每个数都加 "
      "1，结果不变；同乘一个较大的正数，最大者几乎独占概率。"}},
    {Idea::products,
     {"The same two vectors, multiplied in three ways: the dot product is one number, the elementwise product one for "
      "each pair, the outer product a whole table. Look for the elementwise product on the table's diagonal, and add "
      "it up. Then pick matrices: dot multiplies rows by columns.",
      "同样两个向量，三种乘法：点积是一个数，逐元素乘积是每对相乘得一个数，外积是一整张表。在表的对角线上找出逐元素乘积"
      "，再把它"
      "加起来。然后换成矩阵：dot 是行乘列。"}},
    {Idea::rank1,
     {"An array of shape (5,) is neither a row nor a column: transposing it does nothing, and dot(a, a.T) is a number. "
      "With "
      "shape (5,1) the same line gives a table. Write randn(5, 1), and assert the shape.",
      "一维数组（rank-1）的形状是 (5,)，既不是行也不是列：转置没有任何作用，dot(a, a.T) 是一个数。形状为 (5,1) "
      "时，同一行代码得到一张表。"
      "请写 randn(5, 1)，并用 assert 检查形状。"}},
    {Idea::reshape,
     {"A network takes a column of numbers, so the image is read out pixel by pixel: the last index runs fastest. "
      "Choose a "
      "number in the image and find it in the vector.",
      "网络的输入是一列数，所以要把图像逐个像素读出来：最后一个下标变得最快。在图像中选一个数，看看它在向量的哪里。"}},
    {Idea::random,
     {"Weights begin as random numbers: np.random.randn draws from the standard normal, np.random.rand evenly from "
      "[0, 1), np.zeros makes zeros. Choose shape and seed: these are the very numbers that NumPy gives.",
      "权重从随机数开始：np.random.randn 取自标准正态分布，np.random.rand 在 [0, 1) 上均匀取数，np.zeros "
      "全是零。选择形状和种子：这里就是 NumPy 给出的那些数。"}},
    {Idea::timing,
     {"The same arithmetic as Python's interpreted loop, as a compiled loop and as vectors: the numbers are the same, "
      "only the time differs. The last two are timed now and on this machine, with numbers that fit the cache and with "
      "numbers that do not.",
      "同样的运算，分别用 Python "
      "解释执行的循环、编译过的循环和向量来做：结果相同，只是时间不同。后两种现在就在这台机器上计时，一次数据装得进缓存"
      "，"
      "一次装不进。"}}};
static_assert(has_each_idea(array_words, Lab::arrays), "each idea has its words, in the order of the lab");

inline constexpr Phrase array_named{"{0}  {1}", "{0}  {1}"};
inline constexpr Phrase result{"result", "结果"};
inline constexpr Phrase stretched_named{"{0} stretched", "拉伸后的 {0}"};
inline constexpr Phrase examples{"Shapes to try", "试试这些形状"};

// ---------------------------------------------------------------- broadcasting
inline constexpr Phrase shapes_fact{"A has shape {0} and B has shape {1}.", "A 的形状是 {0}，B 的形状是 {1}。"};
inline constexpr Phrase rule_equal{"Dimension {0} from the right: {1} and {1} are equal.",
                                   "从右数第 {0} 维：{1} 与 {1} 相等。"};
inline constexpr Phrase rule_stretch{"Dimension {0} from the right: {1} has 1 and is stretched to {2}.",
                                     "从右数第 {0} 维：{1} 是 1，拉伸到 {2}。"};
inline constexpr Phrase rule_missing{
    "Dimension {0} from the right: {1} has none, which counts as 1, and is stretched to {2}.",
    "从右数第 {0} 维：{1} 没有这一维，按 1 处理，拉伸到 {2}。"};
inline constexpr Phrase rule_mismatch{"Dimension {0} from the right: {1} and {2} differ and neither is 1.",
                                      "从右数第 {0} 维：{1} 与 {2} 不等，且都不是 1。"};
inline constexpr Phrase result_fact{"The result has shape {0}: {1}.", "结果的形状是 {0}：{1}。"};
inline constexpr Phrase no_dimensions{"Numbers alone: there is nothing to stretch.", "都是单个的数，无需拉伸。"};

// ---------------------------------------------------------------- rows
inline constexpr Named<bool> keepdims[] = {{false, {"keepdims=False", "keepdims=False"}},
                                           {true, {"keepdims=True", "keepdims=True"}}};
inline constexpr Phrase norms{"norms", "范数"};
inline constexpr Named<int> axes[] = {{0, {"axis=0", "axis=0"}}, {1, {"axis=1", "axis=1"}}};
inline constexpr Choices<Named<NormOrder>> ord_facts{
    {{NormOrder::one, {"With ord=1 the length is the sum of the absolute values.", "ord=1 时，长度是各数绝对值之和。"}},
     {NormOrder::two,
      {"With ord=2 the length is the square root of the sum of squares.", "ord=2 时，长度是平方和的平方根。"}},
     {NormOrder::infinity,
      {"With ord=np.inf the length is the largest absolute value.", "ord=np.inf 时，长度是绝对值中最大的一个。"}}}};
// What is divided, and what it comes to.
struct LengthWords {
    Phrase norms, lengths;
};
inline constexpr LengthWords of_rows{
    {"The norms of the rows are {0}, with shape {1}.", "各行的范数是 {0}，形状为 {1}。"},
    {"The rows of the result have the lengths {0}.", "结果各行的长度是 {0}。"}};
inline constexpr LengthWords of_columns{
    {"The norms of the columns are {0}, with shape {1}.", "各列的范数是 {0}，形状为 {1}。"},
    {"The columns of the result have the lengths {0}.", "结果各列的长度是 {0}。"}};
inline constexpr LengthWords of_vector{
    {"The norm of the vector is {0}, with shape {1}.", "向量的范数是 {0}，形状为 {1}。"},
    {"The result has the length {0}.", "结果的长度是 {0}。"}};
inline constexpr Phrase columns_fit{
    "Norms of columns fit without keepdims too, because a missing dimension is added at the left.",
    "按列时不写 keepdims 也对，因为缺少的维补在左边。"};
inline constexpr Phrase lengths_wrong_fact{
    "The rows of the result have the lengths {0}, not 1: each column was divided instead of each row.",
    "结果各行的长度是 {0}，而不是 1：被除的是各列，而不是各行。"};
inline constexpr Phrase powers{"exp(A)", "exp(A)"};
inline constexpr Phrase sums{"sums of rows", "各行之和"};
inline constexpr Phrase softmax_named{"softmax(A)", "softmax(A)"};
inline constexpr Phrase sums_fact{"The exponentials of the rows add up to {0}.", "各行指数之和为 {0}。"};
// NumPy 1.24 says size-1.
inline constexpr const char* math_exp_error = "TypeError: only length-1 arrays can be converted to Python scalars";
inline constexpr Phrase exp_fact{
    "np.exp(A) takes the exponential of every entry and keeps the shape {0}. math.exp(A) takes one number, and stops "
    "with {1}.",
    "np.exp(A) 对每个数取指数，形状仍是 {0}；math.exp(A) 一次只接受一个数，会报错 {1}。"};
inline constexpr Phrase exp_of_one_fact{
    "np.exp(A) keeps the shape {0}. math.exp(A) works here too, because A has one number; with more it stops with {1}.",
    "np.exp(A) 的形状仍是 {0}；A 只有一个数，math.exp(A) 也能算，数再多就会报错 {1}。"};
inline constexpr Phrase softmax_fact{"Row {0} becomes {1}, which adds up to {2}.", "第 {0} 行变成 {1}，总和为 {2}。"};

// ---------------------------------------------------------------- products
inline constexpr Phrase dot_title{"dot: one number", "点积：一个数"};
inline constexpr Phrase dot_matrix_title{"dot: each row of A times each column of B", "矩阵乘积：A 的每行乘 B 的每列"};
inline constexpr Phrase dot_rows_title{"dot: one number for each row of A", "点积：A 的每行一个数"};
inline constexpr Phrase dot_columns_title{"dot: one number for each column of B", "点积：B 的每列一个数"};
inline constexpr Phrase dot_scalar_title{"dot with a number: every entry times it", "dot 一个数：每个元素都乘以它"};
inline constexpr Phrase dot_refused_title{"dot: the shapes do not go together", "dot：形状不相容"};
inline constexpr Phrase elementwise_refused_title{"elementwise: the shapes do not go together",
                                                  "逐元素乘积：形状不相容"};
inline constexpr Phrase elementwise_title{"elementwise: one for each pair", "逐元素乘积：每对一个"};
inline constexpr Phrase outer_title{"outer: every entry of A times every entry of B", "外积：A 的每个数乘 B 的每个数"};
inline constexpr Phrase entries_fact{"{0} = {1}.", "{0} = {1}。"};
inline constexpr Phrase matrix_fact{"{0} has shape {1}: {2}.", "{0} 的形状是 {1}：{2}。"};
inline constexpr Phrase would_fit_fact{"For A * B, B could have the shape {0} or {1}, for example.",
                                       "要算 A * B，B 的形状可以是 {0} 或 {1} 等。"};
inline constexpr Phrase outer_fact{"outer(A, B) has shape {0}, and its diagonal adds up to {1}.",
                                   "outer(A, B) 的形状是 {0}，对角线之和为 {1}。"};
inline constexpr Phrase outer_plain_fact{"outer(A, B) has shape {0}.", "outer(A, B) 的形状是 {0}。"};

// ---------------------------------------------------------------- rank 1
inline constexpr Phrase one_dimension{"one dimension", "一维数组（rank-1）"};
inline constexpr Phrase a_column{"a column", "列向量"};
inline constexpr Phrase rank_fact{"For a of shape {0}, a.T has shape {1} and dot(a, a.T) has shape {2}: {3}.",
                                  "a 的形状为 {0} 时，a.T 的形状为 {1}，dot(a, a.T) 的形状为 {2}：{3}。"};

// ---------------------------------------------------------------- image to vector
inline constexpr Phrase channel_named{"image[:, :, {0}]", "image[:, :, {0}]"};
inline constexpr Phrase vector_named{"image.reshape(-1, 1), shape (18,1)", "image.reshape(-1, 1)，形状 (18,1)"};
inline constexpr Phrase place_fact{
    "image[{0}, {1}, {2}] = {3} stands at index {4} = ({0} × 3 + {1}) × 2 + {2} of the vector.",
    "image[{0}, {1}, {2}] = {3} 在向量中的下标是 {4} = ({0} × 3 + {1}) × 2 + {2}。"};
inline constexpr Phrase batch_title{"A batch of pictures: a column for each", "一批图像：每张变成一列"};
inline constexpr Phrase batch_fact{
    "X.reshape(X.shape[0], -1).T makes of {0} pictures, of shape {1}, an array of shape {2}: -1 stands for all the "
    "numbers of a picture. X.reshape({3}, {0}) would have the same shape, but numbers of several pictures in a column.",
    "X.reshape(X.shape[0], -1).T 把 {0} 张图像（形状 {1}）变成形状 {2} 的数组：-1 代表一张图像的全部数。X.reshape({3}, "
    "{0}) "
    "形状相同，但每一列会混入几张图像的数。"};

// ---------------------------------------------------------------- timing
inline constexpr Phrase measure{"Measure", "开始测量"};
inline constexpr Phrase measure_again{"Measure again", "重新测量"};
inline constexpr Phrase measuring{"Measuring, {0} of {1} …", "正在测量，{0} / {1}……"};
inline constexpr Phrase not_measured{"Nothing is measured yet.", "尚未测量。"};
inline constexpr Choices<Named<SpeedTask>> tasks{
    {{SpeedTask::dot, {"Dot product of two vectors", "两个向量的点积"}},
     {SpeedTask::training_step, {"One training step, 4 hidden units", "一步训练，4 个隐藏单元"}}}};
inline constexpr Phrase interpreted_name{"Python's loop, interpreted", "Python 的循环（解释执行）"};
inline constexpr Phrase loop_name{"this page's loop, compiled", "本页的循环（已编译）"};
inline constexpr Phrase vectorized_name{"this page, vectorized", "本页，向量化"};
inline constexpr Phrase times{"{0} ×", "{0} 倍"};
inline constexpr Phrase in_cache{"n = {0}: fits the cache", "n = {0}：装得进缓存"};
inline constexpr Phrase in_memory{"n = {0}: read from memory", "n = {0}：要从内存读取"};
inline constexpr Phrase timing_fact{
    "{0}, n = {1}: Python's loop {2}, the compiled loop {3}, vectorized {4}; the loops take {5} and {6} times as long.",
    "{0}，n = {1}：Python 的循环 {2}，编译过的循环 {3}，向量化 {4}；两种循环所用时间分别是向量化的 {5} 倍和 {6} 倍。"};
inline constexpr Phrase memory_waits{
    "In the cache the compiled loop takes {0} times as long as vectors, from memory {1} times: there both wait for the "
    "numbers more than they compute.",
    "数据在缓存里时，编译过的循环用时是向量化的 {0} 倍；从内存读取时是 {1} 倍：那时两者主要都在等数据，而不是在计算。"};
inline constexpr Phrase memory_keeps_up{
    "In the cache the compiled loop takes {0} times as long as vectors, from memory {1} times: here memory is fast "
    "enough for both.",
    "数据在缓存里时，编译过的循环用时是向量化的 {0} 倍；从内存读取时是 {1} 倍：这里的内存对两者都够快。"};
inline constexpr Phrase machine_was_busy{
    "In the cache the compiled loop takes {0} times as long as vectors, from memory {1} times. From memory it should "
    "not "
    "be more: the machine had something else to do, so measure again.",
    "数据在缓存里时，编译过的循环用时是向量化的 {0} 倍；从内存读取时是 {1} "
    "倍。倍数本不该更大：机器当时还在忙别的，请再测一次。"};
inline constexpr Phrase honest_fact{
    "The notes' 300 times is Python's ratio: its loop looks up the type of every number and makes an object of every "
    "product. Its bar is not measured here: {0} on an {1} took {2} a number of the dot product and {3} a sample of the "
    "training step.",
    "课程笔记里的 300 倍是 Python "
    "的比值：它的循环对每个数都要查类型，每个乘积都要新建一个对象。这一条不是在这里测的：{0} "
    "在 "
    "{1} 上，点积每个数用 {2}，一步训练每个样本用 {3}。"};

// ---------------------------------------------------------------- random arrays
inline constexpr Phrase rows_and_columns[] = {{"rows", "行数"}, {"columns", "列数"}};
inline constexpr Phrase numpy_seed_of_array{"seed", "种子"};
inline constexpr Phrase another_seed{"Next seed", "换一个种子"};
inline constexpr Phrase spread_title{"10,000 numbers of {0}", "{0} 的 10,000 个数"};
inline constexpr Phrase random_fact{
    "The array has shape {0}, mean {1} and standard deviation {2}; 10,000 numbers after the same seed have mean {3} "
    "and standard deviation {4}.",
    "数组的形状是 {0}，均值 {1}，标准差 {2}；同一种子之后的 10,000 个数，均值 {3}，标准差 {4}。"};
inline constexpr Choices<Named<Filling>> fillings{
    {{Filling::randn,
      {"randn is the standard normal: mean 0, standard deviation 1, any size possible. It takes the dimensions as "
       "arguments, and the same seed gives the same numbers.",
       "randn 是标准正态分布：均值 0，标准差 1，多大的数都可能出现。各维大小直接写作参数；种子相同，数就相同。"}},
     {Filling::rand,
      {"rand is uniform from 0 up to, but not including, 1: mean 1/2, standard deviation 1/√12, about 0.289.",
       "rand 在 0 到 1 之间（不含 1）均匀分布：均值 1/2，标准差 1/√12，约 0.289。"}},
     {Filling::zeros,
      {"zeros draws nothing, so the seed does not matter. Its shape is one argument, a tuple: zeros((3, 4)).",
       "zeros 不抽随机数，所以与种子无关。形状是一个参数，写成元组：zeros((3, 4))。"}}}};

}  // namespace petal::texts
