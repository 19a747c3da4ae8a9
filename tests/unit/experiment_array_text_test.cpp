#include "experiment/array_text.hpp"

#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;
using Shape = std::vector<int>;

namespace {

const ListRange& row = find_key("A")->limits;

}  // namespace

TEST_CASE("an array's text has the shape that its commas and semicolons say") {
    struct Case {
        const char* text;
        Shape shape;
    };
    for (const Case& c : {Case{"5", {}},
                          {"5,", {1}},
                          {"1,2,3", {3}},
                          {"5;", {1, 1}},
                          {"1,2,3;", {1, 3}},
                          {"1;2;3", {3, 1}},
                          {"1,2;3,4", {2, 2}}}) {
        CAPTURE(c.text);
        const auto array = values::small_array(c.text, row);
        REQUIRE(array);
        CHECK(array->shape == c.shape);
        CHECK(values::small_array_text(*array) == c.text);
    }
    CHECK(values::small_array(" 1.5 , -2e3 ; 0,4 ", row)->values == std::vector<double>{1.5, -2000, 0, 4});
}

TEST_CASE("what is no array, or too large, is refused") {
    for (const char* wrong : {"", ";", ",", "1,,2", ",1", "1,2;3", "1;;2", ";1", "x", "1,2,", "nan", "1000001",
                              "1;2;3;4;5;6;7;8;9", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17"}) {
        CAPTURE(wrong);
        CHECK_FALSE(values::small_array(wrong, row));
    }
}

TEST_CASE("an idea of another lab gives way to the lab's first") {
    const ParsedExperiment parsed = parse_experiment("lab=arrays&idea=vanishing");
    REQUIRE(parsed.problems.size() == 1);
    CHECK(parsed.problems[0].key == "idea");
    CHECK(parsed.experiment.idea == Idea::broadcasting);
    CHECK(parse_experiment("idea=loss").experiment.idea == Idea::none);
}

TEST_CASE("there are as many answers as labels") {
    const ParsedExperiment parsed = parse_experiment("lab=neuron&idea=loss&y=1,0&yhat=0.5,0.25,0.75");
    REQUIRE(parsed.problems.size() == 1);
    CHECK(parsed.problems[0].key == "yhat");
    CHECK(parsed.experiment.shown.yhat == std::vector<double>{0.5, 0.25});
    CHECK(parse_experiment("y=1,0.5").problems.size() == 1);
}

TEST_CASE("only what trains is trained") {
    CHECK(idea_of(lab_defaults(Lab::planar)).trains);
    CHECK_FALSE(idea_of(lab_defaults(Lab::arrays)).trains);
    CHECK(idea_of(parse_experiment("lab=neuron&idea=vanishing").experiment).trains);
}
