#include "experiment/experiment_text.hpp"

#include "random_experiment.hpp"
#include "valid_experiment.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

Experiment read(std::string_view text) {
    const ParsedExperiment parsed = parse_experiment(text);
    CAPTURE(text);
    CHECK(parsed.problems.empty());
    return parsed.experiment;
}

std::string rewritten(std::string_view text) { return experiment_text(read(text)); }

}  // namespace

TEST_CASE("an empty text is the course's experiment, whose text is empty") {
    CHECK(read("") == Experiment{});
    CHECK(read("#") == Experiment{});
    CHECK(experiment_text(Experiment{}).empty());
    CHECK(rewritten("lab=planar&data=flower&hidden=4&act=tanh&lr=1.2&iters=10000&seed=2&scale=0.01").empty());
}

TEST_CASE("each key sets its member") {
    const Experiment e = read(
        "data=blobs&m=300&noise=0.7&dataseed=9&classes=3&test=0.25&added=1,-2.5,2;0.5,0,0&removed=0,2-4,7&hidden=8,3"
        "&act=relu,leaky&out=softmax&init=he"
        "&scale=0.5&seed=7&lr=0.075&iters=2500&batch=64&opt=adam&beta=0.8&beta2=0.99&decay=0.01&l1=0.1&l2=0.7"
        "&keep=0.86&mask=course&tol=1e-7");
    CHECK(e.data == DataSet::blobs);
    CHECK(e.m == 300);
    CHECK(e.noise == 0.7);
    CHECK(e.dataseed == 9u);
    CHECK(e.classes == 3);
    CHECK(e.test == 0.25);
    CHECK(e.added == std::vector<DrawnPoint>{{1, -2.5, 2}, {0.5, 0, 0}});
    CHECK(e.removed == std::vector<int>{0, 2, 3, 4, 7});
    CHECK(e.hidden == std::vector<int>{8, 3});
    CHECK(e.act == std::vector<Activation>{Activation::relu, Activation::leaky});
    CHECK(e.out == Output::softmax);
    CHECK(e.init == Initialization::he);
    CHECK(e.scale == 0.5);
    CHECK(e.seed == 7);
    CHECK(e.lr == 0.075);
    CHECK(e.iters == 2500);
    CHECK(e.batch == 64);
    CHECK(e.opt == Optimizer::adam);
    CHECK(e.beta == 0.8);
    CHECK(e.beta2 == 0.99);
    CHECK(e.decay == 0.01);
    CHECK(e.l1 == 0.1);
    CHECK(e.l2 == 0.7);
    CHECK(e.keep == 0.86);
    CHECK(e.mask == DropoutMask::course);
    CHECK(e.tol == 1e-7);
}

TEST_CASE("the text has its keys in one order and leaves defaults out") {
    CHECK(rewritten("lr=0.5&data=moons&seed=2&hidden=none") == "data=moons&hidden=none&lr=0.5");
    CHECK(rewritten("out=softmax&classes=4&data=blobs") == "data=blobs&classes=4&out=softmax");
    CHECK(rewritten("iters=1e4&lr=12e-1&m=0100") == "m=100");
    CHECK(rewritten("tol=1e-7&removed=9,1,2,3,3,8") == "removed=1-3,8,9&tol=1e-7");
    CHECK(rewritten("added=1.50,-0,1") == "added=1.5,0,1");
}

TEST_CASE("a sample count that is given stays given, even where it is the set's own") {
    CHECK(read("m=400").m == 400);
    CHECK(rewritten("m=400") == "m=400");
}

TEST_CASE("a link's hash, percent-encoding, spaces and empty pairs are understood") {
    CHECK(read("#data=moons").data == DataSet::moons);
    CHECK(read("?data=moons").data == DataSet::moons);
    CHECK(read("#?data=moons").data == DataSet::moons);
    CHECK(read("hidden=8%2C3").hidden == std::vector<int>{8, 3});
    CHECK(read("%64ata=%6Doons").data == DataSet::moons);
    CHECK(read("&&data=moons&\n lr = 0.5 &&").lr == 0.5);
    CHECK(read("hidden= 8, 3 ").hidden == std::vector<int>{8, 3});
    CHECK(parse_experiment("lr=%31%2").problems.at(0).value == "1%2");
    CHECK(parse_experiment("lr=%zz%").problems.at(0).value == "%zz%");
    CHECK(parse_experiment(std::string_view("lr=%31").substr(0, 5)).problems.at(0).value == "%3");
}

TEST_CASE("a link that was encoded as a whole opens its run") {
    for (const char* link :
         {"data%3Dmoons%26hidden%3D8%2C3", "#data%3dmoons%26hidden%3d8%2c3", "%23data%3Dmoons%26hidden%3D8%2C3",
          "data%253Dmoons%2526hidden%253D8%252C3", "data=moons%26hidden=8,3", "data%3Dmoons&hidden=8%2C3",
          "data=moons&amp;hidden=8,3", "data=moons&amp;amp;hidden=8,3", "data%3Dmoons%26amp%3Bhidden%3D8%2C3",
          "data=moons&hidden=8,+3", "+data=moons+&+hidden=+8,+3+"}) {
        CAPTURE(link);
        CHECK(rewritten(link) == "data=moons&hidden=8,3");
    }
    CHECK(rewritten("lr=1e+2&iters=2.e%2B3&tol=+1e-7") == "lr=100&iters=2000&tol=1e-7");
    CHECK(read("act=relu,+tanh&hidden=3,3").act == std::vector<Activation>{Activation::relu, Activation::tanh});
    CHECK(read("lab=arrays&A=%5B%5B1+2%5D%0A+%5B3+4%5D%5D").shown.A->shape == std::vector<int>{2, 2});
}

TEST_CASE("what is unknown or out of range is named, and the rest is kept") {
    const ParsedExperiment parsed = parse_experiment("colour=red&hidden=0&lr=0.5&iters=abc&lr=7&act");
    CHECK(parsed.experiment.lr == 0.5);
    CHECK(parsed.experiment.hidden == std::vector<int>{4});
    CHECK(parsed.experiment.iters == 10000);
    REQUIRE(parsed.problems.size() == 5);
    CHECK(parsed.problems[0].kind == Problem::Kind::unknown_key);
    CHECK(parsed.problems[0].key == "colour");
    CHECK(parsed.problems[0].value == "red");
    CHECK(parsed.problems[1].kind == Problem::Kind::bad_value);
    CHECK(parsed.problems[1].key == "hidden");
    CHECK(parsed.problems[2].key == "iters");
    CHECK(parsed.problems[3].kind == Problem::Kind::repeated_key);
    CHECK(parsed.problems[3].value == "7");
    CHECK(parsed.problems[4].key == "act");
    CHECK(parsed.problems[4].value.empty());
}

TEST_CASE("a text full of mistakes brings a bounded number of problems") {
    std::string text;
    for (int i = 0; i < 1000; ++i) text += "&x" + std::to_string(i) + "=1";
    CHECK(parse_experiment(text + "&lr=3").problems.size() == most_problems);
    CHECK(parse_experiment(text + "&lr=3").experiment.lr == 3);
}

TEST_CASE("what a text says survives being written and read again") {
    RandomExperiments experiments(1);
    for (int i = 0; i < 300; ++i) {
        const Experiment experiment = experiments.next();
        REQUIRE(valid(experiment));
        const std::string text = experiment_text(experiment);
        const ParsedExperiment parsed = parse_experiment(text);
        CAPTURE(text);
        CHECK(parsed.problems.empty());
        CHECK(parsed.experiment == experiment);
        CHECK(experiment_text(parsed.experiment) == text);
    }
}

TEST_CASE("whatever the text, the experiment can run") {
    RandomExperiments experiments(2);
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
        std::string text = experiment_text(experiments.next());
        // Two texts spliced and a few characters changed: mostly right, here and there wrong.
        text.resize(static_cast<std::size_t>(experiments.below(static_cast<int>(text.size()) + 1)));
        const std::string other = experiment_text(experiments.next());
        text += other.substr(static_cast<std::size_t>(experiments.below(static_cast<int>(other.size()) + 1)));
        for (int k = experiments.below(4); k > 0 && !text.empty(); --k) {
            constexpr std::string_view characters = "0123456789.,;-+e&=%\xFF";
            const auto place = static_cast<std::size_t>(experiments.below(static_cast<int>(text.size())));
            text[place] = characters[static_cast<std::size_t>(experiments.below(static_cast<int>(characters.size())))];
        }
        const ParsedExperiment parsed = parse_experiment(text);
        refused += parsed.problems.empty() ? 0 : 1;
        CAPTURE(text);
        CHECK(valid(parsed.experiment));
        CHECK(parse_experiment(experiment_text(parsed.experiment)).experiment == parsed.experiment);
    }
    CHECK(refused > 300);
}
