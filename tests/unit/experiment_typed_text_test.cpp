#include "experiment/typed_text.hpp"

#include "experiment/array_text.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"
#include "experiment/number_text.hpp"
#include "random_experiment.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

struct Case {
    const char *typed, *meant;
};

// What field A holds after the text was typed; empty when it was refused.
std::string array_of(const std::string& text) {
    Experiment experiment = lab_defaults(Lab::arrays);
    if (set_value(experiment, "A", text)) return "";
    return values::small_array_text(*experiment.shown.A);
}

std::string problem(const std::string& key, const std::string& value) {
    Experiment experiment;
    const auto refused = set_value(experiment, key, value);
    return refused ? refused->value : "(taken)";
}

// As NumPy prints it: a space in front of what is no minus, rows wrapped after `wrap` entries.
std::string printed(const SmallArray& array, int wrap, const char* separator) {
    const int columns = array.shape.back(), rows = array.shape.size() == 2 ? array.shape[0] : 1;
    std::string text = array.shape.size() == 2 ? "[" : "";
    for (int i = 0; i < rows; ++i) {
        text += i > 0 ? std::string(*separator ? "," : "") + "\n [" : "[";
        for (int j = 0; j < columns; ++j) {
            const double value = array.values[static_cast<std::size_t>(i * columns + j)];
            if (j > 0) text += separator;
            text += (j > 0 && j % wrap == 0 ? "\n  " : " ") + number_text(value);
        }
        text += "]";
    }
    return array.shape.size() == 2 ? text + "]" : text;
}

std::string spreadsheet(const SmallArray& array, const char* line_end) {
    std::string text;
    const int columns = array.shape[1];
    for (int i = 0; i < array.shape[0] * columns; ++i)
        text += number_text(array.values[static_cast<std::size_t>(i)]) + ((i + 1) % columns == 0 ? line_end : "\t");
    return text;
}

}  // namespace

TEST_CASE("characters of a Chinese keyboard are taken as those that they stand for") {
    for (const Case& c : {Case{"１，２；３", "1,2;3"},
                          {"０．５", "0.5"},
                          {"－１", "-1"},
                          {"＋１ｅ－３", "+1e-3"},
                          {"1、2、3", "1,2,3"},
                          {"0。5", "0.5"},
                          {"\u22121", "-1"},
                          {"–1", "-1"},
                          {"　４，\u00A03\u2009", "4,3"},
                          {"\uFEFF1,\u200B2", "1,2"},
                          {"ｔａｎｈ，ｒｅｌｕ", "tanh,relu"},
                          {"【1，2】", "1,2"},
                          {"［［１，２］］", "1,2;"}}) {
        CAPTURE(c.typed);
        CHECK(typed_text(c.typed) == c.meant);
    }
}

TEST_CASE("cells of a spreadsheet become the array") {
    for (const Case& c : {Case{"1\t2\t3", "1,2,3"},
                          {"1\t2\t3\r\n4\t5\t6\r\n", "1,2,3;4,5,6"},
                          {"1\n2\n3\n", "1;2;3"},
                          {"1\r2\r3\r", "1;2;3"},
                          {"1 2 3\n4 5 6", "1,2,3;4,5,6"},
                          {"1, 2, 3\n4, 5, 6", "1,2,3;4,5,6"},
                          {"1\t2\n\n3\t4\n", "1,2;3,4"},
                          {" 5\t", "5"},
                          {"1 2; 3 4", "1,2;3,4"},
                          {"0,5 ;\n 1,1", "0,5;1,1"},
                          {"3 - 7, 9", "3-7,9"}}) {
        CAPTURE(c.typed);
        CHECK(typed_text(c.typed) == c.meant);
    }
}

TEST_CASE("what NumPy prints and Python writes becomes the array") {
    for (const Case& c : {Case{"[1 2 3]", "1,2,3"},
                          {"[[1. 2. 3.]\n [4. 5. 6.]]", "1.,2.,3.;4.,5.,6."},
                          {"[[ 1.  -2. ]\n [-3.5  4. ]]", "1.,-2.;-3.5,4."},
                          {"[[1 2 3]]", "1,2,3;"},
                          {"[[1]\n [2]]", "1;2"},
                          {"[1]", "1,"},
                          {"[[1]]", "1;"},
                          {"[1.e+00 2.e-05]", "1.e+00,2.e-05"},
                          {"array([[1, 2],\n       [3, 4]])", "1,2;3,4"},
                          {"array([1., 2.], dtype=float32)", "1.,2."},
                          {"A = np.array([[1, 2], [3, 4]], dtype=np.float64)", "1,2;3,4"},
                          {"np.array((1, 2), dtype=np.dtype('f8'))", "1,2"},
                          {"np.float64(0.5)", "0.5"},
                          {"[np.float64(0.5), np.float64(1.5)]", "0.5,1.5"},
                          {"tensor([[1., 2.]], device='cuda:0')", "1.,2.;"},
                          {"[[1,2],[3,4],]", "1,2;3,4"},
                          {"[(1, 2, 0), (3, 4, 1)]", "1,2,0;3,4,1"},
                          {"(4,)", "4,"},
                          {"tuple([1, 2])", "1,2"},
                          {"list((1, 2))", "1,2"},
                          {"np.array(5)", "5"},
                          {"np.array(([1, 2]), copy=True,)", "1,2"},
                          {"matrix([[1, 2]])", "1,2;"},
                          {"np.matrix([1, 2])", "1,2;"},
                          {"torch.tensor([1, 2], dtype=torch.int8, device='cuda:0')", "1,2"},
                          {"[np.float32(0.5), np.int64(-2), np.uint8(3)]", "0.5,-2,3"},
                          {"(1, 2, 3)", "1,2,3"},
                          {"(1,)", "1,"},
                          {"A =\tnp.array([[1,\t2],\n\t[3,\t4]])", "1,2;3,4"},
                          {"[1 2; 3 4]", "1,2;3,4"},
                          {"[1 2 3]\n[4 5 6]\n", "1,2,3;4,5,6"},
                          {"[ 1  2\n  3  4]", "1,2,3,4"}}) {
        CAPTURE(c.typed);
        CHECK(typed_text(c.typed) == c.meant);
        CHECK_FALSE(problem("A", c.typed) == "");
    }
}

TEST_CASE("a table that can be read in more than one way is refused, not guessed") {
    for (const char* text :
         {"0,5\t1,5",    "1 000\t2 000", "1;2\n3;4",          "1\t\t3",       "1\t2\t\n3\t4", "\t1\t2",
          "1,2 3",       "[1, 2",        "[1, 2]]",           "[1,,2]",       "[,1]",         "[1, [2, 3]]",
          "[[[1]]]",     "[1)",          "[[1 2]\n [3 4 5]]", "[1 2 ... 9]",  "[1 2 nan]",    "[inf]",
          "[]",          "[[]]",         "[[0. 1.]\n ...]",   "array([1, 2]", "[1][2]",       "np.zeros(3).T",
          "[True False]"}) {
        CAPTURE(text);
        CHECK(array_of(text).empty());
        // Not read otherwise when it is looked at a second time.
        CHECK(typed_text(typed_text(text)) == typed_text(text));
        CHECK(typed_text(text).find_first_of("\t\n") == std::string::npos);
        CHECK(array_of(typed_text(text)).empty());
    }
}

TEST_CASE("parentheses that may mean another number or shape are refused") {
    for (const char* text : {"np.zeros((2,3))",
                             "sqrt(2)",
                             "-(5)",
                             "1e-(3)",
                             "2*(3, 4)",
                             "(5)",
                             "((5))",
                             "(1 000)",
                             "(5)\t(6)",
                             "(5)\n(6)",
                             "(5,0)\t(6,0)",
                             "5\t(6)",
                             "[(5), (6)]",
                             "4 (tanh)",
                             "np.reshape([1,2,3,4],(2,2))",
                             "np.array([1, 2, 3, 4]).reshape(2, 2)",
                             "np.array([1, 2], ndmin=2)",
                             "np.array([1, 2], [3, 4])",
                             "np.array([1, 2]) * 3",
                             "-np.array([1, 2])",
                             "2*np.array([1, 2])",
                             "- np.float64(2)",
                             "-np.float64(2)",
                             "[-np.float64(2)]",
                             "np.int64(2.5)",
                             "np.float64([1, 2])",
                             "list(5)",
                             "np.abs([-1, 2])",
                             "[sqrt(2), 1]",
                             "A+=(1, 2)",
                             "f(np.array([1, 2]))"}) {
        CAPTURE(text);
        CHECK(array_of(text).empty());
        CHECK(array_of(typed_text(text)).empty());
        CHECK(typed_text(typed_text(text)) == typed_text(text));
    }
    for (const Case& c : {Case{"hidden", "np.zeros((2,3))"},
                          {"hidden", "(5)"},
                          {"act", "list(tanh)"},
                          {"lr", "sqrt(2)"},
                          {"seed", "-(5)"},
                          {"lr", "1e-(3)"}}) {
        CAPTURE(c.typed);
        CHECK(problem(c.typed, c.meant) == c.meant);  // shown as it was typed
    }
    CHECK_FALSE(typed_number("(5)"));
}

TEST_CASE("a run of samples may have a space on either side of its dash") {
    for (const char* text : {"3-7", "3 -7", "3- 7", "3 - 7", " 3 –7 "}) {
        CAPTURE(text);
        Experiment experiment;
        CHECK_FALSE(set_value(experiment, "removed", text));
        CHECK(experiment.removed == std::vector<int>{3, 4, 5, 6, 7});
    }
    CHECK(array_of("3 -7") == "3,-7");
    CHECK(problem("removed", "3\t-7") != "(taken)");  // cells of a spreadsheet
}

TEST_CASE("any array comes back from NumPy's print, Python's list and a spreadsheet") {
    RandomExperiments random(3);
    for (int i = 0; i < 300; ++i) {
        SmallArray array{{1 + random.below(8), 1 + random.below(16)}, {}};
        if (random.chance()) array.shape.erase(array.shape.begin());
        const int entries = array.shape[0] * (array.shape.size() == 2 ? array.shape[1] : 1);
        for (int k = 0; k < entries; ++k) array.values.push_back(random.between(-1e3, 1e3));
        const std::string text = values::small_array_text(array);
        const int wrap = 1 + random.below(16);
        CHECK(array_of(printed(array, wrap, "")) == text);
        CHECK(array_of(printed(array, wrap, ",")) == text);
        CHECK(array_of("array(" + printed(array, wrap, ",") + ", dtype=float32)\n") == text);
        if (array.shape.size() < 2 || (array.shape[0] == 1 || array.shape[1] == 1)) continue;
        CHECK(array_of(spreadsheet(array, "\n")) == text);
        CHECK(array_of(spreadsheet(array, "\r\n")) == text);
    }
}

TEST_CASE("a text in the form of the keys means itself") {
    RandomExperiments random(4);
    for (int i = 0; i < 300; ++i) {
        const Experiment experiment = random.next();
        for (const Key& key : all_keys()) {
            const std::string written = key.write(experiment);
            CHECK(typed_text(written) == written);
        }
    }
    CHECK(typed_text("").empty());
    CHECK(typed_text("5,") == "5,");
    CHECK(typed_text("1,2,3;") == "1,2,3;");
}

TEST_CASE("whatever was typed becomes one line, which means itself") {
    RandomExperiments random(5);
    const std::vector<std::string> pieces = {"1",  "2.5", "-",        " ",          "\t",    "\n", "\r\n", ",",  ";",
                                             "[",  "]",   "(",        ")",          "...",   "，", "；",   "－", "３",
                                             "　", "=",   "np.array", "np.float64", "dtype", "|",  "\xFF"};
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (int k = random.below(14); k > 0; --k)
            text += pieces[static_cast<std::size_t>(random.below(static_cast<int>(pieces.size())))];
        const std::string typed = typed_text(text);
        CAPTURE(text, typed);
        CHECK(typed.find_first_of("\t\n\r") == std::string::npos);
        CHECK(typed_text(typed) == typed);
    }
}

TEST_CASE("links, the command line and fields take values as they are meant") {
    const ParsedExperiment parsed =
        parse_experiment("\uFEFF＃ｈｉｄｄｅｎ＝４，3&act=[relu, tanh]&lr＝０．５&removed=3－5&added=(1，2，0)");
    CHECK(parsed.problems.empty());
    CHECK(experiment_text(parsed.experiment) == "added=1,2,0&removed=3-5&hidden=4,3&act=relu,tanh&lr=0.5");
    CHECK(parse_experiment("hidden=%EF%BC%94%EF%BC%8C3").experiment.hidden == std::vector<int>{4, 3});
    CHECK(parse_experiment("lab=arrays&A=[[1 2]\n [3 4]]&B=5").experiment.shown.A->shape == std::vector<int>{2, 2});
    for (const Case& c : {Case{"hidden", "[4]"},
                          {"hidden", "[4, 3]"},
                          {"hidden", "(4,)"},
                          {"x", "[0.5]"},
                          {"z", "[2]"},
                          {"w", "[[1, 2]]"},
                          {"added", "[(1, 2, 0)]"},
                          {"seed", "７"}}) {
        CAPTURE(c.typed, c.meant);
        CHECK(problem(c.typed, c.meant) == "(taken)");
    }
    CHECK(typed_number("－０．５") == -0.5);
    CHECK_FALSE(typed_number("[1 2]"));
}

TEST_CASE("a refusal shows what was typed in plain characters on one line") {
    CHECK(problem("lr", "－１") == "-1");
    CHECK(problem("A", "1\t\t3\n") == "1  3");
    CHECK(problem("A", "[0 1 ... 9]") == "[0 1 ... 9]");
    CHECK(problem("A", "[1 nan]") == "[1 nan]");
}
