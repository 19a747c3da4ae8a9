#include "training/initialization_comparison.hpp"

#include "data/planar.hpp"
#include "experiment/experiment_text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;
using std::chrono::microseconds;

namespace {

InitializationComparison comparison_of(const char* text) {
    const Experiment experiment = parse_experiment(text).experiment;
    return {experiment, std::make_shared<PlanarData>(make_planar_data(experiment))};
}

void finish(InitializationComparison& comparison, microseconds slice) {
    while (!comparison.ended()) comparison.advance(slice);
}

}  // namespace

TEST_CASE("zeros keep the hidden units twins, the random beginnings do not") {
    for (const char* text : {"lab=deep&act=sigmoid&iters=200", "lab=deep&act=tanh&iters=200", "lab=deep&iters=200"}) {
        CAPTURE(text);
        InitializationComparison comparison = comparison_of(text);
        finish(comparison, microseconds(10000));
        REQUIRE(comparison.runs().size() == 4);
        for (std::size_t i = 0; i < 4; ++i) {
            const auto& layers = comparison.runs()[i].session.parameters().layers;
            CHECK((distinct_units(layers[0]) == 1) == (i == 0));
        }
    }
}

TEST_CASE("a run of the comparison is the run of that experiment, however it is sliced") {
    InitializationComparison whole = comparison_of("lab=deep&iters=120"), sliced = comparison_of("lab=deep&iters=120");
    finish(whole, microseconds(1000000));
    finish(sliced, microseconds(0));
    const Experiment he = parse_experiment("lab=deep&iters=120&init=he&scale=0.01").experiment;
    Session alone(he, std::make_shared<PlanarData>(make_planar_data(he)));
    alone.advance(120);
    CHECK(whole.runs()[3].session.fingerprint() == alone.fingerprint());
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(whole.runs()[i].session.fingerprint() == sliced.runs()[i].session.fingerprint());
}

TEST_CASE("sigmoid and ReLU are the runs with these activations, each with the weights made for it") {
    const Experiment base = parse_experiment("lab=neuron&idea=relu&hidden=4,4&iters=120").experiment;
    const auto data = std::make_shared<PlanarData>(make_planar_data(base));
    InitializationComparison comparison(base, data, Compared::activations);
    finish(comparison, microseconds(1000));
    REQUIRE(comparison.runs().size() == 2);
    const char* texts[] = {"act=sigmoid&init=xavier", "act=relu&init=he"};
    for (std::size_t i = 0; i < 2; ++i) {
        CAPTURE(texts[i]);
        const std::string text = std::string("lab=neuron&hidden=4,4&iters=120&") + texts[i];
        Session alone(parse_experiment(text).experiment, data);
        alone.advance(120);
        CHECK(comparison.runs()[i].session.fingerprint() == alone.fingerprint());
    }
}

TEST_CASE("the runs stay abreast") {
    InitializationComparison comparison = comparison_of("lab=deep&iters=100000");
    for (int i = 0; i < 40; ++i) comparison.advance(microseconds(0));
    std::int64_t least = 1000000, most = 0;
    for (auto& run : comparison.runs()) {
        least = std::min(least, run.session.iteration());
        most = std::max(most, run.session.iteration());
    }
    CHECK(most - least <= 50);
}

TEST_CASE("He keeps the activations of a deep ReLU network alive, 0.01 lets them die") {
    InitializationComparison comparison = comparison_of("lab=deep&hidden=12,12,12,12,12");
    const auto deviation = [&](std::size_t run) { return comparison.runs()[run].at_start.back().deviation; };
    CHECK(deviation(0) == 0);
    CHECK(deviation(1) < 1e-6);
    CHECK(deviation(3) > 0.1);
    CHECK(deviation(3) > deviation(2));
}

TEST_CASE("a comparison without samples ends at once") {
    InitializationComparison comparison = comparison_of("lab=deep&data=points");
    CHECK(comparison.ended());
    CHECK(comparison.runs()[0].at_start.empty());
    CHECK(comparison.runs()[0].now().empty());
}
