#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"
#include "experiment/number_text.hpp"
#include "key_values.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>
#include <string>
#include <vector>

namespace petal {

// A choice that no key has, so that how choices are worded does not change with those of the experiment.
enum class Meal { breakfast, lunch, dinner };
template <>
inline constexpr Choices<Choice<Meal>> choices<Meal>{{{Meal::breakfast, "breakfast", {"Breakfast", "早餐"}},
                                                      {Meal::lunch, "lunch", {"Lunch", "午餐"}},
                                                      {Meal::dinner, "dinner", {"Dinner", "晚餐"}}}};

}  // namespace petal

using namespace petal;

namespace {

// Whether the value is one of the key's own, however it goes with the others.
bool takes(const std::string& key, const std::string& value) {
    Experiment experiment;
    const auto problem = set_value(experiment, key, value);
    return !problem || problem->kind == Problem::Kind::conflict;
}

// The numbers and words of a sentence.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> list(1);
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '.')
            list.back() += c;
        else if (!list.back().empty())
            list.emplace_back();
    }
    return list;
}

}  // namespace

TEST_CASE("the words of a sentence name choices in either language") {
    using enum Meal;
    CHECK(all_alternatives<Meal>(Language::en) == "breakfast, lunch or dinner");
    CHECK(all_alternatives<Meal>(Language::zh) == "breakfast、lunch、dinner 之一");
    CHECK(alternatives(std::vector{lunch, dinner}, Language::en) == "lunch or dinner");
    CHECK(alternatives(std::vector{lunch, dinner}, Language::zh) == "lunch 或 dinner");
}

TEST_CASE("a key of one number takes the ends of its range and nothing beyond, and its refusal names them") {
    for (const Key& key : all_keys()) {
        if (!is_of_one_number(key)) continue;
        const std::string name(key.name);
        const Range& range = key.range();
        std::vector<std::string> ends = {number_text(range.low)};
        std::vector<std::string> beyond = {number_text(range.without_low ? range.low : range.low - 1)};
        CAPTURE(name);
        CHECK(takes(name, ends[0]) == !range.without_low);
        if (std::isfinite(range.high)) {
            ends.push_back(number_text(range.high));
            beyond.push_back(number_text(range.without_high ? range.high : range.high + 1));
            CHECK(takes(name, ends[1]) == !range.without_high);
        }
        for (const Language language : {Language::en, Language::zh}) {
            const std::string allowed = key.allowed().in(language);
            const auto words = words_of(allowed);
            for (const std::string& end : ends) CHECK(std::count(words.begin(), words.end(), end) > 0);
            for (const std::string& value : beyond) {
                Experiment experiment;
                const auto problem = set_value(experiment, name, value);
                REQUIRE(problem);
                const std::string sentence = describe(*problem, language);
                CHECK(sentence.find(name + "=" + value) != std::string::npos);
                CHECK(sentence.find(allowed) != std::string::npos);
            }
        }
    }
}

TEST_CASE("a key takes each choice that it names, and no other word") {
    for (const Key& key : all_keys()) {
        const std::vector<std::string> names = choices_of(key);
        if (names.empty()) continue;
        CAPTURE(key.name);
        CHECK(std::set(names.begin(), names.end()).size() == names.size());
        for (const std::string& name : names) {
            Experiment experiment;
            CHECK(key.read(experiment, name));
            CHECK(key.write(experiment) == name);
        }
        for (const char* wrong : {"Planar", "linear", "", "sigmoi", "none,none", "0"})
            CHECK_FALSE(takes(std::string(key.name), wrong));
    }
}

TEST_CASE("the ideas are named with their labs") {
    const Key& key = *find_key("idea");
    for (const auto& lab : choices<Lab>) {
        const std::vector<Idea> ideas = ideas_of(lab.value);
        for (const Idea idea : ideas) CHECK(takes("idea", std::string(key_of(idea))));
        if (ideas.size() == 1) continue;
        const std::string place = "lab=" + std::string(lab.key);
        CHECK(std::string(key.allowed().en).find(alternatives(ideas, Language::en) + " with " + place + ", ") !=
              std::string::npos);
        CHECK(std::string(key.allowed().zh).find(alternatives(ideas, Language::zh) + "（" + place + "）；") !=
              std::string::npos);
    }
    CHECK(std::string(key.allowed().en).ends_with(", none elsewhere"));
    CHECK(std::string(key.allowed().zh).ends_with("；其他为 none"));
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

TEST_CASE("a key says in both languages what it takes") {
    struct Sentence {
        const char* key;
        Phrase words;
    };
    const std::string act_en = all_alternatives<Activation>(Language::en),
                      act_zh = all_alternatives<Activation>(Language::zh);
    const std::string each_en = act_en + ", or one of them for each hidden layer joined by commas",
                      each_zh = act_zh + "，也可以给每个隐藏层各写一个，用逗号隔开";
    const std::vector<Sentence> sentences = {
        {"m", {"a whole number from 10 to 100000", "10 到 100000 之间的整数"}},
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
        {"act", Phrase::of(each_en, each_zh)},
        {"batch",
         {"a whole number from 0 (all samples at once) to 100000", "0 到 100000 之间的整数（0 表示每次用全部样本）"}},
        {"box",
         {"X, J, or Z, A, dZ, dW or W with the number of a layer from 1 to 8",
          "X、J，或 Z、A、dZ、dW、W 之一加上 1 到 8 的层号"}},
        {"fault",
         {"none, or slope, mean or bias with the number of a layer from 1 to 8",
          "none，或 slope、mean、bias 之一加上 1 到 8 的层号"}},
        {"w", {"one or two numbers from -10 to 10 joined by a comma", "一个或两个 -10 到 10 之间的数，用逗号隔开"}},
        {"x", {"one or two numbers from -5 to 5 joined by a comma", "一个或两个 -5 到 5 之间的数，用逗号隔开"}},
        {"y", {"1 to 8 labels joined by commas, each 0 or 1", "1 到 8 个标签，用逗号隔开，每个为 0 或 1"}},
        {"yhat",
         {"1 to 8 numbers from 0.001 to 0.999 joined by commas", "1 到 8 个 0.001 到 0.999 之间的数，用逗号隔开"}},
        {"layer_dims",
         {"2 to 21 whole numbers from 1 to 1000000 joined by commas: inputs, units",
          "2 到 21 个 1 到 1000000 之间的整数，用逗号隔开：先输入，再各层单元数"}},
        {"A",
         {"an array of up to 8 rows and 16 columns as 1,2,3;4,5,6: commas between numbers from -1000000 to 1000000, "
          "semicolons between rows of one length (1,2,3 has one dimension, 1,2,3; two)",
          "形如 1,2,3;4,5,6 的数组：同一行的数用逗号隔开，各行用分号隔开且长度相同，最多 8 行 16 列，数在 -1000000 到 "
          "1000000 之间（1,2,3 是一维，1,2,3; 是二维）"}},
        {"keepdims", {"true or false", "true 或 false"}}};
    for (const Sentence& sentence : sentences) {
        const Phrase allowed = find_key(sentence.key)->allowed();
        CHECK(std::string(allowed.en) == sentence.words.en);
        CHECK(std::string(allowed.zh) == sentence.words.zh);
    }
    for (const Key& key : all_keys()) CHECK(std::string(key.allowed().zh).find('{') == std::string::npos);
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
    for (const auto& activation : choices<Activation>) CHECK(takes("act", std::string(activation.key)));
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
