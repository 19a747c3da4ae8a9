#include "another_value.hpp"
#include "experiment/experiment_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("what is looked at does not change the run") {
    for (const Lab lab : {Lab::planar, Lab::deep}) {
        const Experiment experiment = lab_defaults(lab);
        for (const Key& key : all_keys()) {
            if (key.is_of_run()) continue;
            CAPTURE(key.name);
            const Experiment other = with_another_value(key, experiment);
            CHECK(static_cast<const View&>(other) != experiment);
            CHECK(static_cast<const Run&>(other) == experiment);
            CHECK(run_text(other) == run_text(experiment));
        }
    }
}

TEST_CASE("every key of the run is in its text, and none of them is looked at") {
    for (const Key& key : all_keys()) {
        if (!key.is_of_run()) continue;
        CAPTURE(key.name);
        const Experiment other = with_another_value(key, Experiment{});
        CHECK(static_cast<const Run&>(other) != Run{});
        CHECK(static_cast<const View&>(other) == View{});
        CHECK(run_text(other) == std::string(key.name) + "=" + key.write(other));
    }
}

TEST_CASE("the text of a run gives it back, whatever looks at it") {
    RandomExperiments experiments(12);
    CHECK(run_text(Run{}).empty());
    for (int i = 0; i < 300; ++i) {
        const Experiment experiment = experiments.next();
        CAPTURE(run_text(experiment));
        CHECK(parse_run(run_text(experiment)) == experiment);
    }
}

TEST_CASE("a run's text gives no more than an engine can hold") {
    CHECK(parse_run("hidden=1000,1000,1000,1000,1000,1000&m=100000").hidden == Run{}.hidden);
    CHECK(parse_run("data=cats&hidden=1000").hidden == std::vector{widest_first_layer_on_pictures});
    CHECK(parse_run("m=100001&lr=0.5&lab=deep&nothing=1&lr=7&added=0,0,5") == parse_run("lr=0.5"));
    CHECK(parse_run("lr=0.5").lr == 0.5);
    CHECK(parse_run("%\xFF&=&&lr").lr == Run{}.lr);
}
