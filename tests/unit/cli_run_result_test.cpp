#include "cli/run_result.hpp"

#include "cli/json.hpp"
#include "data/planar.hpp"
#include "experiment/experiment_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

using namespace petal;

namespace {

Experiment experiment_of(const char* text) { return parse_experiment(text).experiment; }

Session session_of(const Experiment& experiment) {
    return Session(experiment, std::make_shared<PlanarData>(make_planar_data(experiment)));
}

}  // namespace

TEST_CASE("costs are printed about ten times, at round iterations") {
    CHECK(round_tenth(1) == 1);
    CHECK(round_tenth(10) == 1);
    CHECK(round_tenth(37) == 5);
    CHECK(round_tenth(5000) == 500);
    CHECK(round_tenth(10000) == 1000);
    CHECK(round_tenth(10'000'000) == 1'000'000);
}

TEST_CASE("a result holds the cost of every Nth iteration and the last, and printing them changes no bit") {
    const Experiment experiment = experiment_of("data=moons&iters=25&keep=0.8&hidden=5");
    Session looked_at = session_of(experiment), left_alone = session_of(experiment);
    const RunResult result = train(experiment, looked_at, 10);
    std::vector<std::int64_t> iterations;
    for (const CostPoint& point : result.costs) iterations.push_back(point.iteration);
    CHECK(iterations == std::vector<std::int64_t>{0, 10, 20, 25});
    left_alone.advance(25);
    CHECK(result.fingerprint == left_alone.fingerprint());
}

TEST_CASE("the JSON of a run gives back the same doubles") {
    const Experiment experiment = experiment_of("data=moons&iters=20&test=0.25");
    Session session = session_of(experiment);
    const RunResult result = train(experiment, session, 5);
    const nlohmann::json json = nlohmann::json::parse(run_json(result));
    CHECK(json["experiment"] == "data=moons&test=0.25&iters=20");
    CHECK(json["iterations"] == 20);
    REQUIRE(json["costs"].size() == 5);
    CHECK(json["costs"][1][0] == 5);
    CHECK(json["costs"][4][1].get<double>() == result.cost());
    CHECK(json["test_accuracy"].get<double>() == result.test_accuracy);
    CHECK(json["fingerprint"].get<std::string>().size() == 16);
    CHECK_FALSE(json.contains("diverged"));
}

TEST_CASE("what is not finite is null in JSON, and strings are escaped") {
    CHECK(json_number(std::numeric_limits<double>::quiet_NaN()) == "null");
    CHECK(json_number(-std::numeric_limits<double>::infinity()) == "null");
    CHECK(nlohmann::json::parse(json_number(0.1)).get<double>() == 0.1);
    CHECK(nlohmann::json::parse(json_string("a\"b\\c\n")).get<std::string>() == "a\"b\\c\n");
}

TEST_CASE("without points no iteration is done, and there is no cost") {
    const Experiment experiment = experiment_of("data=points&iters=20");
    Session session = session_of(experiment);
    const RunResult result = train(experiment, session, 5);
    CHECK(result.iterations == 0);
    CHECK(std::isnan(result.cost()));
    CHECK(std::isnan(result.train_accuracy));
}
