#include "data/planar.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"
#include "random_experiment.hpp"
#include "training/session.hpp"
#include "valid_experiment.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

// The same experiment but for this key, which has one of its other values. A key that the random experiments never
// change is one that they do not know.
Experiment with_another_value(const Key& key, const Experiment& experiment) {
    RandomExperiments experiments(11);
    const std::string value = key.write(experiment);
    for (int i = 0; i < 200; ++i) {
        const std::string other = key.write(experiments.next());
        if (other == value || other.empty()) continue;
        Experiment changed = experiment;
        REQUIRE(key.read(changed, other));
        return changed;
    }
    FAIL("random experiments have no other value of " << key.name);
    return experiment;
}

std::uint64_t trained(const Experiment& experiment) {
    Session session(experiment, std::make_shared<PlanarData>(make_planar_data(experiment)));
    session.advance(5);
    return session.fingerprint();
}

}  // namespace

TEST_CASE("what is looked at changes neither the run nor its fingerprint") {
    for (const Lab lab : {Lab::planar, Lab::deep}) {
        const Experiment experiment = lab_defaults(lab);
        const std::uint64_t before = trained(experiment);
        for (const Key& key : all_keys()) {
            if (key.is_of_run()) continue;
            CAPTURE(key.name);
            const Experiment other = with_another_value(key, experiment);
            CHECK(static_cast<const View&>(other) != experiment);
            CHECK(static_cast<const Run&>(other) == experiment);
            CHECK(run_text(other) == run_text(experiment));
            CHECK(trained(other) == before);
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
