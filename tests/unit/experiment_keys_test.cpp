#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"
#include "experiment/values.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sstream>
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

std::vector<std::string> words(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> list;
    for (std::string word; stream >> word;) list.push_back(word);
    return list;
}

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
            const std::string allowed = find_key(range.key)->allowed.in(language);
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

TEST_CASE("every name in a message is taken, and no other") {
    for (const char* key : {"lab", "data", "act", "out", "init", "opt", "mask", "op", "keepdims"}) {
        CAPTURE(key);
        for (const Language language : {Language::en, Language::zh}) {
            std::string names = find_key(key)->allowed.in(language);
            names = names.substr(0, names.find(", or one of"));  // act: what follows is about lists
            names = names.substr(0, names.find("，"));
            for (const std::string separator : {",", "、", "或", "之一"}) {
                for (auto at = names.find(separator); at != std::string::npos; at = names.find(separator))
                    names.replace(at, separator.size(), 1, ' ');
            }
            for (const std::string& name : words(names)) {
                CAPTURE(name);
                CHECK((name == "or" || takes(key, name)));
            }
        }
        CHECK_FALSE(takes(key, "Planar"));
        CHECK_FALSE(takes(key, "linear"));
    }
}

TEST_CASE("every name that is written stands in the message about it") {
    struct Choice {
        const char* key;
        int names;
    };
    for (const Choice& choice : {Choice{"data", 7}, {"act", 4}, {"out", 2}, {"init", 6}, {"opt", 4}, {"mask", 2}}) {
        for (int i = 0; i < choice.names; ++i) {
            Experiment e;
            e.data = static_cast<DataSet>(i), e.act = {static_cast<Activation>(i)}, e.out = static_cast<Output>(i);
            e.init = static_cast<Initialization>(i), e.opt = static_cast<Optimizer>(i),
            e.mask = static_cast<DropoutMask>(i);
            const Key& key = *find_key(choice.key);
            const std::string name = key.write(e);
            CAPTURE(choice.key, name);
            CHECK(std::string(key.allowed.en).find(name) != std::string::npos);
            CHECK(std::string(key.allowed.zh).find(name) != std::string::npos);
        }
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
    for (std::size_t i = 0; i < values::labs.size(); ++i) {
        const Experiment defaults = lab_defaults(static_cast<Lab>(i));
        const std::string text = "lab=" + std::string(values::labs[i]);
        CAPTURE(text);
        CHECK(parse_experiment(text).problems.empty());
        CHECK(parse_experiment(text).experiment == defaults);
        CHECK(parse_experiment("lr=0.125&" + text).experiment.lr == 0.125);
        CHECK(experiment_text(defaults) == (defaults.lab == Lab::planar ? "" : text));
    }
    CHECK(parse_experiment("lab=kitchen").problems.size() == 1);
}
