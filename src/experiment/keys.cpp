#include "experiment/keys.hpp"

#include "experiment/array_text.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/values.hpp"

#include <algorithm>
#include <limits>

namespace petal {

namespace {

using Text = std::string_view;
using namespace values;

constexpr double above_zero = std::numeric_limits<double>::denorm_min();
constexpr double below_one = 1 - std::numeric_limits<double>::epsilon() / 2;
constexpr double any_size = std::numeric_limits<double>::max();
constexpr double largest_seed = std::numeric_limits<std::uint32_t>::max();

template <class Field, class Value> bool set(Field& field, const std::optional<Value>& value) {
    if (value) field = static_cast<Field>(*value);
    return value.has_value();
}
template <class Number, class Value> bool set(std::optional<Number>& field, const std::optional<Value>& value) {
    if (value) field = static_cast<Number>(*value);
    return value.has_value();
}

// Whole numbers of every field fit a double exactly.
template <class Number> std::string text_of(Number value) { return number_text(static_cast<double>(value)); }
template <class Number> std::string text_of(const std::optional<Number>& value) { return value ? text_of(*value) : ""; }

constexpr ListRange weight_range{1, 2, -10, 10}, input_range{1, 2, -5, 5}, label_range{1, 8, 0, 1},
    answer_range{1, 8, 0.001, 0.999};

bool read_labels(View& e, Text text) {
    const auto list = number_list(text, label_range);
    if (!list || std::any_of(list->begin(), list->end(), [](double y) { return y != 0 && y != 1; })) return false;
    e.shown.y.assign(list->begin(), list->end());
    return true;
}

constexpr Phrase array_form{
    "an array of up to 8 rows and 16 columns as 1,2,3;4,5,6: commas between numbers from -1000000 to 1000000, "
    "semicolons "
    "between rows of one length (1,2,3 has one dimension, 1,2,3; two)",
    "形如 1,2,3;4,5,6 的数组：同一行的数用逗号隔开，各行用分号隔开且长度相同，最多 8 行 16 列，数在 -1000000 到 "
    "1000000 "
    "之间（1,2,3 是一维，1,2,3; 是二维）"};

constexpr Key table[] = {
    {"lab",
     [](View& e, Text v) { return set(e.lab, one_of<Lab>(labs, v)); },
     [](const View& e) { return name_of(labs, e.lab); },
     {"neuron, arrays, planar, deep or images", "neuron、arrays、planar、deep、images 之一"}},
    {"idea",
     [](View& e, Text v) { return set(e.idea, one_of<Idea>(ideas, v)); },
     [](const View& e) { return name_of(ideas, e.idea); },
     {"activations, unit, loss or vanishing with lab=neuron, broadcasting, normalize, softmax, products, rank1, "
      "reshape "
      "or timing with lab=arrays, iteration, initialization or check with lab=deep, none elsewhere",
      "activations、unit、loss、vanishing 之一（lab=neuron）；"
      "broadcasting、normalize、softmax、products、rank1、reshape、timing 之一（lab=arrays）；"
      "iteration、initialization、check 之一（lab=deep）；其他为 none"}},

    {"data",
     [](Run& e, Text v) { return set(e.data, one_of<DataSet>(data_sets, v)); },
     [](const Run& e) { return name_of(data_sets, e.data); },
     {"flower, circles, moons, blobs, quantiles, noise, points, cats or images",
      "flower、circles、moons、blobs、quantiles、noise、points、cats、images 之一"}},
    {"m",
     [](Run& e, Text v) { return set(e.m, whole(v, fewest_samples, most_samples)); },
     [](const Run& e) { return text_of(e.m); },
     {"a whole number from 10 to 100000", "10 到 100000 之间的整数"}},
    {"noise",
     [](Run& e, Text v) { return set(e.noise, real(v, 0, 2)); },
     [](const Run& e) { return text_of(e.noise); },
     {"a number from 0 to 2", "0 到 2 之间的数"}},
    {"dataseed",
     [](Run& e, Text v) { return set(e.dataseed, whole(v, 0, largest_seed)); },
     [](const Run& e) { return text_of(e.dataseed); },
     {"a whole number from 0 to 4294967295", "0 到 4294967295 之间的整数"}},
    {"classes",
     [](Run& e, Text v) { return set(e.classes, whole(v, 2, most_classes)); },
     [](const Run& e) { return text_of(e.classes); },
     {"a whole number from 2 to 6", "2 到 6 之间的整数"}},
    {"test",
     [](Run& e, Text v) { return set(e.test, real(v, 0, 0.9)); },
     [](const Run& e) { return text_of(e.test); },
     {"a number from 0 to 0.9", "0 到 0.9 之间的数"}},
    {"added",
     [](Run& e, Text v) { return set(e.added, point_list(v)); },
     [](const Run& e) { return point_list_text(e.added); },
     {"points x,y,class joined by semicolons: coordinates from -1000 to 1000, class from 0 to 5, at most 5000 points",
      "用分号隔开的点“x,y,类别”：坐标在 -1000 到 1000 之间，类别为 0 到 5，最多 5000 个点"}},
    {"removed",
     [](Run& e, Text v) { return set(e.removed, index_list(v)); },
     [](const Run& e) { return index_list_text(e.removed); },
     {"sample numbers from 0 to 99999 joined by commas, a run as 3-7",
      "用逗号隔开的样本序号，序号为 0 到 99999，连续的可写成 3-7"}},

    {"hidden",
     [](Run& e, Text v) { return set(e.hidden, layer_sizes(v)); },
     [](const Run& e) { return layer_sizes_text(e.hidden); },
     {"none, or the sizes of up to 20 layers joined by commas, each from 1 to 1000",
      "none（没有隐藏层），或用逗号隔开的各隐藏层单元数：最多 20 层，每层 1 到 1000 个单元"}},
    {"act",
     [](Run& e, Text v) { return set(e.act, activation_list(v)); },
     [](const Run& e) { return activation_list_text(e.act); },
     {"sigmoid, tanh, relu or leaky, or one of them for each hidden layer joined by commas",
      "sigmoid、tanh、relu、leaky 之一，也可以给每个隐藏层各写一个，用逗号隔开"}},
    {"out",
     [](Run& e, Text v) { return set(e.out, one_of<Output>(outputs, v)); },
     [](const Run& e) { return name_of(outputs, e.out); },
     {"sigmoid or softmax", "sigmoid 或 softmax"}},
    {"init",
     [](Run& e, Text v) { return set(e.init, one_of<Initialization>(initializations, v)); },
     [](const Run& e) { return name_of(initializations, e.init); },
     {"zeros, constant, normal, xavier, he or course", "zeros、constant、normal、xavier、he、course 之一"}},
    {"scale",
     [](Run& e, Text v) { return set(e.scale, real(v, 0, 10)); },
     [](const Run& e) { return text_of(e.scale); },
     {"a number from 0 to 10", "0 到 10 之间的数"}},
    {"seed",
     [](Run& e, Text v) { return set(e.seed, whole(v, 0, largest_seed)); },
     [](const Run& e) { return text_of(e.seed); },
     {"a whole number from 0 to 4294967295", "0 到 4294967295 之间的整数"}},

    {"lr",
     [](Run& e, Text v) { return set(e.lr, real(v, above_zero, any_size)); },
     [](const Run& e) { return text_of(e.lr); },
     {"a number above 0", "大于 0 的数"}},
    {"iters",
     [](Run& e, Text v) { return set(e.iters, whole(v, 1, most_iterations)); },
     [](const Run& e) { return text_of(e.iters); },
     {"a whole number from 1 to 10000000", "1 到 10000000 之间的整数"}},
    {"batch",
     [](Run& e, Text v) { return set(e.batch, whole(v, 0, most_samples)); },
     [](const Run& e) { return text_of(e.batch); },
     {"a whole number from 0 (all samples at once) to 100000", "0 到 100000 之间的整数（0 表示每次用全部样本）"}},
    {"opt",
     [](Run& e, Text v) { return set(e.opt, one_of<Optimizer>(optimizers, v)); },
     [](const Run& e) { return name_of(optimizers, e.opt); },
     {"gd, momentum, rmsprop or adam", "gd、momentum、rmsprop、adam 之一"}},
    {"beta",
     [](Run& e, Text v) { return set(e.beta, real(v, 0, below_one)); },
     [](const Run& e) { return text_of(e.beta); },
     {"a number from 0 to below 1", "不小于 0 且小于 1 的数"}},
    {"beta2",
     [](Run& e, Text v) { return set(e.beta2, real(v, 0, below_one)); },
     [](const Run& e) { return text_of(e.beta2); },
     {"a number from 0 to below 1", "不小于 0 且小于 1 的数"}},
    {"decay",
     [](Run& e, Text v) { return set(e.decay, real(v, 0, any_size)); },
     [](const Run& e) { return text_of(e.decay); },
     {"0 or a number above 0", "不小于 0 的数"}},
    {"l1",
     [](Run& e, Text v) { return set(e.l1, real(v, 0, any_size)); },
     [](const Run& e) { return text_of(e.l1); },
     {"0 or a number above 0", "不小于 0 的数"}},
    {"l2",
     [](Run& e, Text v) { return set(e.l2, real(v, 0, any_size)); },
     [](const Run& e) { return text_of(e.l2); },
     {"0 or a number above 0", "不小于 0 的数"}},
    {"keep",
     [](Run& e, Text v) { return set(e.keep, real(v, above_zero, 1)); },
     [](const Run& e) { return text_of(e.keep); },
     {"a number above 0, at most 1", "大于 0 且不大于 1 的数"}},
    {"mask",
     [](Run& e, Text v) { return set(e.mask, one_of<DropoutMask>(masks, v)); },
     [](const Run& e) { return name_of(masks, e.mask); },
     {"fresh or course", "fresh 或 course"}},
    {"tol",
     [](Run& e, Text v) { return set(e.tol, real(v, 0, any_size)); },
     [](const Run& e) { return text_of(e.tol); },
     {"0 or a number above 0", "不小于 0 的数"}},

    {"at",
     [](View& e, Text v) { return set(e.at, whole(v, 0, most_iterations)); },
     [](const View& e) { return text_of(e.at); },
     {"a whole number from 0 to 10000000", "0 到 10000000 之间的整数"}},
    {"box",
     [](View& e, Text v) { return set(e.box, deep_box(v)); },
     [](const View& e) { return deep_box_text(e.box); },
     {"X, J, or Z, A, dZ, dW or W with the number of a layer from 1 to 8",
      "X、J，或 Z、A、dZ、dW、W 之一加上 1 到 8 的层号"}},
    {"fault",
     [](View& e, Text v) { return set(e.fault, planted_fault(v)); },
     [](const View& e) { return planted_fault_text(e.fault); },
     {"none, or slope, mean or bias with the number of a layer from 1 to 8",
      "none，或 slope、mean、bias 之一加上 1 到 8 的层号"}},
    {"z",
     [](View& e, Text v) { return set(e.shown.z, real(v, -10, 10)); },
     [](const View& e) { return text_of(e.shown.z); },
     {"a number from -10 to 10", "-10 到 10 之间的数"}},
    {"w",
     [](View& e, Text v) { return set(e.shown.w, number_list(v, weight_range)); },
     [](const View& e) { return number_list_text(e.shown.w); },
     {"one or two numbers from -10 to 10 joined by a comma", "一个或两个 -10 到 10 之间的数，用逗号隔开"}},
    {"b",
     [](View& e, Text v) { return set(e.shown.b, real(v, -10, 10)); },
     [](const View& e) { return text_of(e.shown.b); },
     {"a number from -10 to 10", "-10 到 10 之间的数"}},
    {"x",
     [](View& e, Text v) { return set(e.shown.x, number_list(v, input_range)); },
     [](const View& e) { return number_list_text(e.shown.x); },
     {"one or two numbers from -5 to 5 joined by a comma", "一个或两个 -5 到 5 之间的数，用逗号隔开"}},
    {"y",
     read_labels,
     [](const View& e) {
         return number_list_text({e.shown.y.begin(), e.shown.y.end()});
     },
     {"1 to 8 labels joined by commas, each 0 or 1", "1 到 8 个标签，用逗号隔开，每个为 0 或 1"}},
    {"yhat",
     [](View& e, Text v) { return set(e.shown.yhat, number_list(v, answer_range)); },
     [](const View& e) { return number_list_text(e.shown.yhat); },
     {"1 to 8 numbers from 0.001 to 0.999 joined by commas", "1 到 8 个 0.001 到 0.999 之间的数，用逗号隔开"}},
    {"A", [](View& e, Text v) { return set(e.shown.A, small_array(v)); },
     [](const View& e) { return e.shown.A ? small_array_text(*e.shown.A) : ""; }, array_form},
    {"B", [](View& e, Text v) { return set(e.shown.B, small_array(v)); },
     [](const View& e) { return e.shown.B ? small_array_text(*e.shown.B) : ""; }, array_form},
    {"op",
     [](View& e, Text v) { return set(e.shown.op, one_of<Arithmetic>(arithmetic, v)); },
     [](const View& e) { return name_of(arithmetic, e.shown.op); },
     {"add, subtract, multiply or divide", "add、subtract、multiply、divide 之一"}},
    {"keepdims",
     [](View& e, Text v) { return set(e.shown.keepdims, one_of<bool>(truth, v)); },
     [](const View& e) { return name_of(truth, e.shown.keepdims); },
     {"true or false", "true 或 false"}},
    {"index",
     [](View& e, Text v) { return set(e.shown.index, whole(v, 0, 17)); },
     [](const View& e) { return text_of(e.shown.index); },
     {"a whole number from 0 to 17", "0 到 17 之间的整数"}},
};

}  // namespace

bool Key::read(Experiment& experiment, std::string_view text) const {
    return std::visit([&]<class Part>(const Access<Part>& part) { return part.read(experiment, text); }, access_);
}

std::string Key::write(const Experiment& experiment) const {
    return std::visit([&]<class Part>(const Access<Part>& part) { return part.write(experiment); }, access_);
}

std::span<const Key> all_keys() { return table; }

const Key* find_key(std::string_view name) {
    const auto key = std::find_if(std::begin(table), std::end(table), [&](const Key& k) { return k.name == name; });
    return key == std::end(table) ? nullptr : &*key;
}

}  // namespace petal
