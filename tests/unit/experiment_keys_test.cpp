#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"
#include "experiment/number_text.hpp"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cctype>
#include <limits>
#include <string>
#include <vector>

using namespace petal;

namespace {

// Whether the value is one of the key's own, however it goes with the others.
bool takes(const std::string& key, const std::string& value) {
    Experiment experiment;
    const auto problem = set_value(experiment, key, value);
    return !problem || problem->kind == Problem::Kind::conflict;
}

// The words of a sentence, which other characters than those of keys part.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> list(1);
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)))
            list.back() += c;
        else if (!list.back().empty())
            list.emplace_back();
    }
    return list;
}

// The key that an enumeration belongs to.
template <class Enum> constexpr const char* key_for = nullptr;
template <> constexpr const char* key_for<Lab> = "lab";
template <> constexpr const char* key_for<Idea> = "idea";
template <> constexpr const char* key_for<DataSet> = "data";
template <> constexpr const char* key_for<Activation> = "act";
template <> constexpr const char* key_for<Output> = "out";
template <> constexpr const char* key_for<Initialization> = "init";
template <> constexpr const char* key_for<Optimizer> = "opt";
template <> constexpr const char* key_for<DropoutMask> = "mask";
template <> constexpr const char* key_for<Arithmetic> = "op";

}  // namespace

TEST_CASE("every key takes both ends of its range, and its message names them") {
    struct Range {
        const char *key, *low, *high;
    };
    for (const Range& range : {Range{"m", "10", "100000"},
                               {"noise", "0", "2"},
                               {"dataseed", "0", "4294967295"},
                               {"classes", "2", "6"},
                               {"test", "0", "0.9"},
                               {"scale", "0", "10"},
                               {"seed", "0", "4294967295"},
                               {"iters", "1", "10000000"},
                               {"batch", "0", "100000"},
                               {"at", "0", "10000000"},
                               {"z", "-10", "10"},
                               {"w", "-10", "10"},
                               {"b", "-10", "10"},
                               {"x", "-5", "5"},
                               {"index", "0", "17"}}) {
        CAPTURE(range.key);
        CHECK(takes(range.key, range.low));
        CHECK(takes(range.key, range.high));
        const double low = read_number(range.low).value(), high = read_number(range.high).value();
        CHECK_FALSE(takes(range.key, number_text(low - 1)));
        CHECK_FALSE(takes(range.key, number_text(high + 1)));
        for (const Language language : {Language::en, Language::zh}) {
            const std::string allowed = find_key(range.key)->allowed().in(language);
            CHECK(allowed.find(range.low) != std::string::npos);
            CHECK(allowed.find(range.high) != std::string::npos);
        }
    }
}

TEST_CASE("bounds that do not belong to the range are refused") {
    for (const char* wrong :
         {"lr=0", "lr=-1", "lr=1e400", "lr=1e-400", "lr=nan", "beta=1", "beta=-0.1", "beta2=1", "keep=0", "keep=1.01",
          "l1=-1", "l2=-1e-300", "decay=-1", "tol=-1", "tol=inf", "test=0.91", "scale=-0.01"}) {
        CAPTURE(wrong);
        CHECK(parse_experiment(wrong).problems.size() == 1);
        CHECK(parse_experiment(wrong).experiment == Experiment{});
    }
    for (const char* right :
         {"lr=1e-300", "lr=1e300", "beta=0", "beta=0.9999999999999999", "keep=1", "keep=1e-9", "l2=0", "tol=1e-300"}) {
        CAPTURE(right);
        CHECK(parse_experiment(right).problems.empty());
    }
}

TEST_CASE("whole numbers have no fraction") {
    for (const char* key : {"m", "dataseed", "seed", "iters", "batch", "classes", "hidden"}) {
        CAPTURE(key);
        CHECK_FALSE(takes(key, "20.5"));
        CHECK_FALSE(takes(key, "-20"));
        CHECK_FALSE(takes(key, ""));
    }
    CHECK(takes("iters", "2e6"));
}

TEST_CASE("every key says in both languages what it takes") {
    struct Sentence {
        const char* key;
        Phrase words;
    };
    const std::vector<Sentence> sentences = {
        {"lab", {"neuron, arrays, planar, deep or images", "neuron、arrays、planar、deep、images 之一"}},
        {"idea",
         {"activations, unit, loss or vanishing with lab=neuron, broadcasting, normalize, softmax, products, rank1, "
          "reshape or timing with lab=arrays, iteration, initialization or check with lab=deep, none elsewhere",
          "activations、unit、loss、vanishing "
          "之一（lab=neuron）；broadcasting、normalize、softmax、products、rank1、reshape、timing "
          "之一（lab=arrays）；iteration、initialization、check 之一（lab=deep）；其他为 none"}},
        {"data",
         {"flower, circles, moons, blobs, quantiles, noise, points, cats or images",
          "flower、circles、moons、blobs、quantiles、noise、points、cats、images 之一"}},
        {"m", {"a whole number from 10 to 100000", "10 到 100000 之间的整数"}},
        {"noise", {"a number from 0 to 2", "0 到 2 之间的数"}},
        {"dataseed", {"a whole number from 0 to 4294967295", "0 到 4294967295 之间的整数"}},
        {"classes", {"a whole number from 2 to 6", "2 到 6 之间的整数"}},
        {"test", {"a number from 0 to 0.9", "0 到 0.9 之间的数"}},
        {"added",
         {"points x,y,class joined by semicolons: coordinates from -1000 to 1000, class from 0 to 5, at most 5000 "
          "points",
          "用分号隔开的点“x,y,类别”：坐标在 -1000 到 1000 之间，类别为 0 到 5，最多 5000 个点"}},
        {"removed",
         {"sample numbers from 0 to 99999 joined by commas, a run as 3-7",
          "用逗号隔开的样本序号，序号为 0 到 99999，连续的可写成 3-7"}},
        {"hidden",
         {"none, or the sizes of up to 20 layers joined by commas, each from 1 to 1000",
          "none（没有隐藏层），或用逗号隔开的各隐藏层单元数：最多 20 层，每层 1 到 1000 个单元"}},
        {"act",
         {"sigmoid, tanh, relu or leaky, or one of them for each hidden layer joined by commas",
          "sigmoid、tanh、relu、leaky 之一，也可以给每个隐藏层各写一个，用逗号隔开"}},
        {"out", {"sigmoid or softmax", "sigmoid 或 softmax"}},
        {"init", {"zeros, constant, normal, xavier, he or course", "zeros、constant、normal、xavier、he、course 之一"}},
        {"scale", {"a number from 0 to 10", "0 到 10 之间的数"}},
        {"seed", {"a whole number from 0 to 4294967295", "0 到 4294967295 之间的整数"}},
        {"lr", {"a number above 0", "大于 0 的数"}},
        {"iters", {"a whole number from 1 to 10000000", "1 到 10000000 之间的整数"}},
        {"batch",
         {"a whole number from 0 (all samples at once) to 100000", "0 到 100000 之间的整数（0 表示每次用全部样本）"}},
        {"opt", {"gd, momentum, rmsprop or adam", "gd、momentum、rmsprop、adam 之一"}},
        {"beta", {"a number from 0 to below 1", "不小于 0 且小于 1 的数"}},
        {"beta2", {"a number from 0 to below 1", "不小于 0 且小于 1 的数"}},
        {"decay", {"0 or a number above 0", "不小于 0 的数"}},
        {"l1", {"0 or a number above 0", "不小于 0 的数"}},
        {"l2", {"0 or a number above 0", "不小于 0 的数"}},
        {"keep", {"a number above 0, at most 1", "大于 0 且不大于 1 的数"}},
        {"mask", {"fresh or course", "fresh 或 course"}},
        {"tol", {"0 or a number above 0", "不小于 0 的数"}},
        {"at", {"a whole number from 0 to 10000000", "0 到 10000000 之间的整数"}},
        {"box",
         {"X, J, or Z, A, dZ, dW or W with the number of a layer from 1 to 8",
          "X、J，或 Z、A、dZ、dW、W 之一加上 1 到 8 的层号"}},
        {"fault",
         {"none, or slope, mean or bias with the number of a layer from 1 to 8",
          "none，或 slope、mean、bias 之一加上 1 到 8 的层号"}},
        {"z", {"a number from -10 to 10", "-10 到 10 之间的数"}},
        {"w", {"one or two numbers from -10 to 10 joined by a comma", "一个或两个 -10 到 10 之间的数，用逗号隔开"}},
        {"b", {"a number from -10 to 10", "-10 到 10 之间的数"}},
        {"x", {"one or two numbers from -5 to 5 joined by a comma", "一个或两个 -5 到 5 之间的数，用逗号隔开"}},
        {"y", {"1 to 8 labels joined by commas, each 0 or 1", "1 到 8 个标签，用逗号隔开，每个为 0 或 1"}},
        {"yhat",
         {"1 to 8 numbers from 0.001 to 0.999 joined by commas", "1 到 8 个 0.001 到 0.999 之间的数，用逗号隔开"}},
        {"A",
         {"an array of up to 8 rows and 16 columns as 1,2,3;4,5,6: commas between numbers from -1000000 to 1000000, "
          "semicolons between rows of one length (1,2,3 has one dimension, 1,2,3; two)",
          "形如 1,2,3;4,5,6 的数组：同一行的数用逗号隔开，各行用分号隔开且长度相同，最多 8 行 16 列，数在 -1000000 到 "
          "1000000 之间（1,2,3 是一维，1,2,3; 是二维）"}},
        {"B",
         {"an array of up to 8 rows and 16 columns as 1,2,3;4,5,6: commas between numbers from -1000000 to 1000000, "
          "semicolons between rows of one length (1,2,3 has one dimension, 1,2,3; two)",
          "形如 1,2,3;4,5,6 的数组：同一行的数用逗号隔开，各行用分号隔开且长度相同，最多 8 行 16 列，数在 -1000000 到 "
          "1000000 之间（1,2,3 是一维，1,2,3; 是二维）"}},
        {"op", {"add, subtract, multiply or divide", "add、subtract、multiply、divide 之一"}},
        {"keepdims", {"true or false", "true 或 false"}},
        {"index", {"a whole number from 0 to 17", "0 到 17 之间的整数"}}};
    for (const Sentence& sentence : sentences) {
        const Phrase allowed = find_key(sentence.key)->allowed();
        CHECK(std::string(allowed.en) == sentence.words.en);
        CHECK(std::string(allowed.zh) == sentence.words.zh);
    }
    for (const Key& key : all_keys()) CHECK(std::string(key.allowed().zh).find('{') == std::string::npos);
}

TEMPLATE_TEST_CASE("every value of an enumeration is taken by its key, and no other word", "", Lab, Idea, DataSet,
                   Activation, Output, Initialization, Optimizer, DropoutMask, Arithmetic) {
    for (const auto& row : choices<TestType>) {
        CAPTURE(row.key);
        CHECK(choice_of<TestType>(row.key) == row.value);
        CHECK(takes(key_for<TestType>, std::string(row.key)));
        for (const Language language : {Language::en, Language::zh}) {
            const auto names = words_of(find_key(key_for<TestType>)->allowed().in(language));
            CHECK(std::count(names.begin(), names.end(), row.key) >= 1);
        }
    }
    for (const char* wrong : {"Planar", "linear", "", "sigmoi", "none,none", "0"})
        CHECK_FALSE(takes(key_for<TestType>, wrong));
}

TEST_CASE("a range takes its ends, but not those that it leaves out") {
    CHECK(numbers(0, 1).takes(1));
    CHECK(whole_numbers(0, 5).takes(5));
    CHECK_FALSE(whole_numbers(0, 5).takes(2.5));
    CHECK_FALSE(below(0, 1).takes(1));
    CHECK(below(0, 1).takes(0));
    CHECK_FALSE(above(0).takes(0));
    CHECK_FALSE(at_least(0).takes(-1e-300));
    CHECK_FALSE(at_least(0).takes(std::numeric_limits<double>::infinity()));
    CHECK_FALSE(numbers(0, 1).takes(std::numeric_limits<double>::quiet_NaN()));
    CHECK_FALSE(above_up_to(0, 1).takes(0));
    CHECK(above_up_to(0, 1).takes(1));
}

TEST_CASE("what a slider covers, its key takes") {
    for (const Key& key : all_keys()) {
        if (!key.slider) continue;
        CAPTURE(key.name);
        CHECK(key.range().takes(key.slider->low));
        CHECK(key.range().takes(key.slider->high));
        CHECK(key.slider->low < key.slider->high);
        CHECK((!key.slider->is_logarithmic || key.slider->low > 0));
    }
}

TEST_CASE("hidden layers are none, or up to 20 of 1 to 1000 units") {
    Experiment experiment;
    CHECK_FALSE(set_value(experiment, "hidden", "none"));
    CHECK(experiment.hidden.empty());
    std::string twenty = "1000";
    for (int l = 1; l < 20; ++l) twenty += ",300";
    CHECK_FALSE(set_value(experiment, "hidden", twenty));
    CHECK(experiment.hidden.size() == 20);
    CHECK_FALSE(takes("hidden", twenty + ",1"));
    for (const char* wrong : {"1001", "0", "4,", ",4", "4,,4", "none,4", "4;4"}) {
        CAPTURE(wrong);
        CHECK_FALSE(takes("hidden", wrong));
    }
}

TEST_CASE("there are at most as many activations as layers can be") {
    std::string twenty = "relu";
    for (int l = 1; l < 20; ++l) twenty += ",tanh";
    CHECK(takes("act", twenty));
    CHECK_FALSE(takes("act", twenty + ",tanh"));
    CHECK_FALSE(takes("act", "tanh,"));
}

TEST_CASE("added points have two coordinates and a class") {
    CHECK(takes("added", "0,0,0"));
    CHECK(takes("added", "-1000,1000,1;1.5,2e-3,0"));
    CHECK(takes("added", ""));
    for (const char* wrong : {"0,0", "0,0,0,0", "0,0,0;", ";0,0,0", "1001,0,0", "0,-1000.5,0", "0,0,6", "0,0,-1",
                              "0,0,0.5", "0,0,nan", "x"}) {
        CAPTURE(wrong);
        CHECK_FALSE(takes("added", wrong));
    }
    std::string many = "0,0,0";
    for (int k = 1; k < 5000; ++k) many += ";0,0,0";
    CHECK(takes("added", many));
    CHECK_FALSE(takes("added", many + ";0,0,0"));
}

TEST_CASE("removed samples are numbers and runs of numbers") {
    CHECK(takes("removed", "0,5-7,399"));
    CHECK(takes("removed", ""));
    for (const char* wrong :
         {"-1", "3-", "-3", "7-6", "7-5", "1.5", "1--2", "1,", "100000", "99999999999999999999", "0-99999,0"}) {
        CAPTURE(wrong);
        CHECK_FALSE(takes("removed", wrong));
    }
    const Experiment all = parse_experiment("m=100000&removed=0-99999").experiment;
    CHECK(all.removed.size() == 100000);
    CHECK(experiment_text(all) == "m=100000&removed=0-99999");
}

TEST_CASE("a text starts from the defaults of its lab and leaves them out") {
    for (const auto& lab : choices<Lab>) {
        const Experiment defaults = lab_defaults(lab.value);
        const std::string text = "lab=" + std::string(lab.key);
        CAPTURE(text);
        CHECK(parse_experiment(text).problems.empty());
        CHECK(parse_experiment(text).experiment == defaults);
        CHECK(parse_experiment("lr=0.125&" + text).experiment.lr == 0.125);
        CHECK(experiment_text(defaults) == (defaults.lab == Lab::planar ? "" : text));
    }
    CHECK(parse_experiment("lab=kitchen").problems.size() == 1);
}
