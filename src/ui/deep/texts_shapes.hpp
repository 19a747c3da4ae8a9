// The texts of the deep lab's idea of shapes.
#pragma once

#include "experiment/choice.hpp"
#include "ui/deep/shapes_facts.hpp"

namespace petal::texts {

inline constexpr Phrase shapes_story{
    "Layer l has one row in W[l] for each of its units and one column for each unit of the layer before: (n[l], "
    "n[l-1]). Only what there is for every example has m columns: Z[l] and A[l]. b[l] has one column, which "
    "broadcasting adds to all m. A gradient has the shape of what it is the gradient of.",
    "W[l] 的每一行对应本层的一个单元，每一列对应上一层的一个单元，所以形状是 (n[l], n[l-1])。只有逐样本计算的 Z[l] 和 "
    "A[l] 才有 m 列；b[l] 只有一列，靠广播加到全部 m 列上。梯度的形状与它所对应的量相同。"};
inline constexpr Phrase shapes_try{
    "Make an array of the chosen layer wrong below and read the error. Then give two neighbouring layers the same "
    "size and transpose W: the error is gone, the fault is not.",
    "在下面故意弄错所选层的一个数组，看看报什么错。再让相邻两层的大小相同，把 W 转置：不报错了，错误却还在。"};

// ---------------------------------------------------------------- what is shown
inline constexpr Phrase layer_sizes{"Layer sizes", "各层大小"};
inline constexpr Phrase layer_sizes_told{"L = {0}, n[0] = {1}, m = {2}; {3} parameters in all.",
                                         "L = {0}，n[0] = {1}，m = {2}，共 {3} 个参数。"};
inline constexpr Named<bool> offered_shapes[] = {{false, {"The notes' network", "猫识别网络"}},
                                                 {true, {"This lab's network", "当前网络"}}};

// ---------------------------------------------------------------- rectangles and table
inline constexpr Phrase drawn_to_scale{"The sides are to scale.", "各边按比例绘制。"};
inline constexpr Phrase drawn_by_logarithm{
    "The sides are logarithmic: each factor of 10 adds the same length. To scale, 1 beside {0} could not be seen.",
    "边长取对数：每大 10 倍，加长同样一段。若按比例画，{0} 旁边的 1 就看不见了。"};
inline constexpr Phrase shapes_layer{"Layer {0}", "第 {0} 层"};
inline constexpr Phrase parameters{"Parameters", "参数个数"};
inline constexpr Phrase parameters_of_layer{"{0} parameters", "{0} 个参数"};
inline constexpr Phrase parameters_in_all{"Parameters in all: {0}", "参数总数：{0}"};

// ---------------------------------------------------------------- a wrong shape; {0}: layer, {1}: the one before
inline constexpr Phrase wrong_shape{"If a shape of layer {0} were wrong", "如果第 {0} 层的形状错了"};
inline constexpr Named<WrongShape> wrong_shapes[] = {{WrongShape::none, {"as it is", "不改"}},
                                                     {WrongShape::transposed, {"W.T", "W 转置"}},
                                                     {WrongShape::flat, {"b (n,)", "b (n,)"}}};
inline constexpr const char* right_code = "np.dot(W{0}, A{1}) + b{0}";
inline constexpr const char* transposed_code = "W{0} = np.random.randn({2}, {3})\nnp.dot(W{0}, A{1})";
inline constexpr const char* flat_code = "b{0} = np.zeros({2})\nnp.dot(W{0}, A{1}) + b{0}";
inline constexpr Phrase right_shape{"{0}: the shape of {1}.", "{0}：正是 {1} 的形状。"};
inline constexpr Phrase silently_wrong{
    "No error: both layers have the same size, so the product exists. Its numbers are wrong.",
    "不报错：两层大小相同，乘积照样能算，只是结果是错的。"};
inline constexpr Phrase flat_silently_wrong{
    "No error: there are as many units as examples, so b is added along the wrong axis.",
    "不报错：单元数恰好等于样本数，b 被沿错误的方向加了上去。"};
inline constexpr Phrase other_shape{"No error, but {0} becomes {1} instead of {2}.",
                                    "不报错，但 {0} 变成了 {1}，而不是 {2}。"};
inline constexpr Phrase one_weight{"No error and no harm: a single weight is its own transpose.",
                                   "不报错，也没有影响：只有一个权重，转置还是它自己。"};
inline constexpr Phrase one_bias{"No error and no harm: a single unit has a single b.",
                                 "不报错，也没有影响：只有一个单元，b 只是一个数。"};

// ---------------------------------------------------------------- for screen readers
inline constexpr Phrase shapes_status_line{"Deep lab, shapes. layer_dims = [{0}], m = {1}: {2} parameters in all.",
                                           "深层网络，矩阵形状。layer_dims = [{0}]，m = {1}，共 {2} 个参数。"};
inline constexpr Phrase shapes_status_layer{
    " Layer {0}: W and dW {1}; b and db {2}; Z, A, dZ and dA {3}; {4} parameters.",
    " 第 {0} 层：W、dW 为 {1}；b、db 为 {2}；Z、A、dZ、dA 为 {3}；{4} 个参数。"};

}  // namespace petal::texts
