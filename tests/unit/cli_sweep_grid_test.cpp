#include "cli/sweep_grid.hpp"

#include "cli/usage_error.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("each value of a swept key is an experiment of its own") {
    const SweepGrid grid = sweep_grid("hidden=1,20,none", "data=moons&iters=50");
    REQUIRE(grid.runs.size() == 3);
    CHECK(grid.keys == std::vector<std::string>{"hidden"});
    CHECK(grid.runs[1].values == std::vector<std::string>{"20"});
    CHECK(grid.runs[1].experiment.hidden == std::vector<int>{20});
    CHECK(grid.runs[2].experiment.hidden.empty());
    for (const SweepRun& run : grid.runs) {
        CHECK(run.experiment.data == DataSet::moons);
        CHECK(run.experiment.iters == 50);
    }
}

TEST_CASE("several swept keys make all combinations, the last key fastest") {
    const SweepGrid grid = sweep_grid("lr=0.1,1.2&act=tanh,relu", "");
    REQUIRE(grid.runs.size() == 4);
    CHECK(grid.runs[1].values == std::vector<std::string>{"0.1", "relu"});
    CHECK(grid.runs[2].experiment.lr == 1.2);
    CHECK(grid.runs[2].experiment.act == std::vector<Activation>{Activation::tanh});
}

TEST_CASE("a sweep without pairs, of bad values, of a key that is also fixed, or without bounds is refused") {
    CHECK_THROWS_AS(sweep_grid("", ""), UsageError);
    CHECK_THROWS_AS(sweep_grid("hidden", ""), UsageError);
    CHECK_THROWS_AS(sweep_grid("hidden=1,,2", ""), UsageError);
    CHECK_THROWS_AS(sweep_grid("hidden=1,5000", ""), UsageError);
    CHECK_THROWS_AS(sweep_grid("hidden=1,2", "hidden=4"), UsageError);
    std::string many = "seed=0";
    for (int seed = 1; seed <= 40; ++seed) many += "," + std::to_string(seed);
    CHECK_THROWS_AS(sweep_grid(many + "&data" + many, ""), UsageError);
}

TEST_CASE("a sweep is understood as a Chinese keyboard writes it") {
    const SweepGrid grid = sweep_grid("hidden＝１，2", "");
    REQUIRE(grid.runs.size() == 2);
    CHECK(grid.keys == std::vector<std::string>{"hidden"});
    CHECK(grid.runs[0].experiment.hidden == std::vector<int>{1});
    CHECK(grid.runs[1].experiment.hidden == std::vector<int>{2});
}
