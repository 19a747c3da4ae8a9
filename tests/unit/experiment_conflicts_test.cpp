#include "experiment/conflicts.hpp"

#include "settled.hpp"
#include "valid_experiment.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace petal;

TEST_CASE("activations must be one for all or one a layer, else the first serves all") {
    CHECK(settled("hidden=8,8,8&act=relu,tanh", "act").act == std::vector<Activation>{Activation::relu});
    CHECK(settled("hidden=none&act=relu,tanh", "act").act == std::vector<Activation>{Activation::relu});
    CHECK(parse_experiment("act=relu,tanh&hidden=8,8").problems.empty());
    CHECK(parse_experiment("hidden=none&act=relu").problems.empty());
}

TEST_CASE("more than two classes need the softmax output and data that has them") {
    CHECK(settled("data=blobs&classes=3", "classes").classes == 2);
    CHECK(settled("classes=3&out=softmax", "classes").classes == 2);
    CHECK(settled("classes=3&out=softmax", "classes").out == Output::softmax);
    CHECK(parse_experiment("data=blobs&classes=6&out=softmax").problems.empty());
    CHECK(parse_experiment("data=points&classes=6&out=softmax").problems.empty());
    CHECK(parse_experiment("out=softmax").problems.empty());
}

TEST_CASE("only added points of a class that there is are kept") {
    const Experiment experiment = settled("added=1,1,1;2,2,2;3,3,0", "added");
    CHECK(experiment.added == std::vector<DrawnPoint>{{1, 1, 1}, {3, 3, 0}});
    CHECK(parse_experiment("added=2,2,2").problems.at(0).value == "2,2,2");
    CHECK(parse_experiment("data=points&classes=3&out=softmax&added=2,2,2").problems.empty());
}

TEST_CASE("only samples that are generated can be removed") {
    CHECK(settled("m=50&removed=49-51,7", "removed").removed == std::vector<int>{7, 49});
    CHECK(settled("removed=400", "removed").removed.empty());
    CHECK(settled("data=points&m=100&removed=0", "removed").removed.empty());
    CHECK(parse_experiment("removed=399").problems.empty());
}

TEST_CASE("a network is only as large as a page can hold") {
    std::string layers = "1000";
    for (int l = 2; l <= 4; ++l) layers += ",1000";
    CHECK(parse_experiment("m=600&hidden=" + layers).problems.empty());
    CHECK(settled("hidden=" + layers + ",1000", "hidden").hidden == std::vector<int>{4});
}

TEST_CASE("an iteration takes seconds at most") {
    CHECK(parse_experiment("m=100000&hidden=100,100").problems.empty());
    CHECK(settled("m=100000&hidden=1000,1000", "m").m == 1990);  // 2e9 over 1005001 parameters
    CHECK(settled("m=100000&hidden=1000,1000&added=0,0,1", "m").m == 1989);
    std::string many = "0,0,1";
    for (int i = 1; i < 5000; ++i) many += ";0,0,1";
    CHECK(settled("data=points&hidden=1000,1000&added=" + many, "hidden").hidden == std::vector<int>{4});
}

TEST_CASE("a sentence about too much names the most that is taken") {
    struct Limit {
        const char *most, *too_much, *number;
    };
    for (const auto& [most, too_much, number] : std::initializer_list<Limit>{
             {"m=10&hidden=1000,997,999,1000,1000", "m=10&hidden=1000,998,999,1000,1000", "4000000"},  // 1000 * 997 + …
             {"m=50000&hidden=125,312", "m=50001&hidden=125,312", "2000000000"},  // 40000 parameters
             {"data=cats&hidden=200", "data=cats&hidden=201", "200"},
             {"lab=deep&m=2000", "lab=deep&m=2001", "2000"},
             {"lab=deep&hidden=1,1,1,1,1,1,1", "lab=deep&hidden=1,1,1,1,1,1,1,1", "7"},
             {"lab=deep&hidden=12", "lab=deep&hidden=13", "12"}}) {
        CAPTURE(most, too_much);
        CHECK(parse_experiment(most).problems.empty());
        const std::vector<Problem> problems = parse_experiment(too_much).problems;
        REQUIRE(problems.size() == 1);
        for (const Language language : {Language::en, Language::zh})
            CHECK(std::string(problems[0].allowed.in(language)).find(number) != std::string::npos);
    }
}

TEST_CASE("a point too many is named and nothing else is lost") {
    Experiment experiment;
    experiment.added.assign(5001, {1, 2, 1});
    const std::vector<Problem> problems = resolve_conflicts(experiment);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].key == "added");
    CHECK(std::string(problems[0].allowed.en).find("5000") != std::string::npos);
    CHECK(std::string(problems[0].allowed.zh).find("5000") != std::string::npos);
    CHECK(experiment.added.size() == 5000);
}

TEST_CASE("of samples and layers the one that is typed is refused") {
    Experiment experiment = parse_experiment("m=100000&hidden=100").experiment;
    const Experiment many_samples = experiment;
    CHECK(set_value(experiment, "hidden", "1000,1000")->key == "hidden");
    CHECK(experiment == many_samples);
    experiment = parse_experiment("hidden=1000,1000").experiment;
    CHECK(set_value(experiment, "m", "100000")->key == "m");
    CHECK(experiment.hidden.size() == 2);
}

TEST_CASE("a value that cannot be had is refused and changes nothing") {
    Experiment experiment;
    const auto problem = set_value(experiment, "classes", "3");
    REQUIRE(problem);
    CHECK(problem->kind == Problem::Kind::conflict);
    CHECK(problem->value == "3");
    CHECK(experiment == Experiment{});
    CHECK(set_value(experiment, "act", "relu,relu")->key == "act");
    CHECK(set_value(experiment, "removed", "400")->key == "removed");
    CHECK(set_value(experiment, "lr", "-1")->kind == Problem::Kind::bad_value);
    CHECK(set_value(experiment, "speed", "1")->kind == Problem::Kind::unknown_key);
    CHECK(experiment == Experiment{});
}

TEST_CASE("other values give way to the one that is set") {
    Experiment experiment =
        parse_experiment("data=blobs&classes=3&out=softmax&hidden=8,8&act=relu,tanh&removed=5,150&added=0,0,2")
            .experiment;
    CHECK_FALSE(set_value(experiment, "hidden", "8"));
    CHECK(experiment.act == std::vector<Activation>{Activation::relu});
    CHECK_FALSE(set_value(experiment, "m", "100"));
    CHECK(experiment.removed == std::vector<int>{5});
    CHECK_FALSE(set_value(experiment, "out", "sigmoid"));
    CHECK(experiment.classes == 2);
    CHECK(experiment.added.empty());
}

TEST_CASE("an experiment without conflicts is left alone") {
    Experiment experiment = parse_experiment("data=blobs&classes=3&out=softmax&added=0,0,2&removed=3").experiment;
    const Experiment before = experiment;
    CHECK(resolve_conflicts(experiment).empty());
    CHECK(experiment == before);
}

TEST_CASE("pictures live in the lab images and bring it with them") {
    CHECK(parse_experiment("data=cats").experiment == lab_defaults(Lab::images));
    CHECK(experiment_text(parse_experiment("data=images").experiment) == "lab=images&data=images");
    CHECK(parse_experiment("data=cats&hidden=4").experiment.lr == 0.0075);

    const ParsedExperiment elsewhere = parse_experiment("lab=planar&data=cats");
    REQUIRE(elsewhere.problems.size() == 1);
    CHECK(elsewhere.problems[0].key == "data");
    CHECK(elsewhere.experiment == Experiment{});

    const ParsedExperiment points = parse_experiment("lab=images&data=moons");
    REQUIRE(points.problems.size() == 1);
    CHECK(points.experiment == lab_defaults(Lab::images));
}

TEST_CASE("what makes no sense with pictures is given up, each by name") {
    const auto given_up = [](const char* text) {
        const ParsedExperiment parsed = parse_experiment(text);
        CHECK(valid(parsed.experiment));
        std::string keys;
        for (const Problem& problem : parsed.problems) keys += problem.key + " ";
        return keys;
    };
    CHECK(given_up("data=cats&dataseed=5&hidden=200,1000&out=softmax") == "");
    CHECK(given_up("data=cats&m=100&noise=1&test=0.5&added=1,2,0&removed=3&hidden=201") ==
          "m noise test added removed hidden ");
    CHECK(given_up("data=images&test=0.2") == "");
    CHECK(given_up("data=images&dataseed=5") == "dataseed ");
    CHECK(parse_experiment("data=cats&hidden=500,7").experiment.hidden == std::vector<int>{200, 7});
}
