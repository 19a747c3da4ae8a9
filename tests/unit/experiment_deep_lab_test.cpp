#include "experiment/deep_lab.hpp"

#include "experiment/experiment_text.hpp"
#include "experiment/keys.hpp"
#include "random_experiment.hpp"
#include "settled.hpp"
#include "valid_experiment.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

const Range& layers = find_key("box")->range();

}  // namespace

TEST_CASE("every box of a network of up to eight layers has a name of its own") {
    for (const BoxKind kind :
         {BoxKind::linear, BoxKind::activation, BoxKind::activation_back, BoxKind::linear_back, BoxKind::update}) {
        for (int l = 1; l <= 8; ++l) {
            const DeepBox box{kind, l};
            CHECK(values::deep_box(values::deep_box_text(box), layers) == box);
        }
    }
    CHECK(values::deep_box("X", layers) == DeepBox{BoxKind::data, 0});
    CHECK(values::deep_box("J", layers) == DeepBox{BoxKind::cost, 0});
    CHECK(values::deep_box_text({BoxKind::linear_back, 2}) == "dW2");
    for (const char* wrong : {"", "X1", "J2", "Z", "Z0", "Z9", "Z12", "dX1", "d", "dA1", "z1", "W-1", "dZ1 "})
        CHECK_FALSE(values::deep_box(wrong, layers));
}

TEST_CASE("a fault is none, or has a kind and a layer") {
    for (const FaultKind kind : {FaultKind::slope, FaultKind::mean, FaultKind::bias})
        for (int l = 1; l <= 8; ++l)
            CHECK(values::planted_fault(values::planted_fault_text({kind, l}), layers) == PlantedFault{kind, l});
    CHECK(values::planted_fault("none", layers) == PlantedFault{});
    CHECK(values::planted_fault_text({}) == "none");
    for (const char* wrong : {"", "none1", "slope", "slope0", "mean9", "bias11", "sign1"})
        CHECK_FALSE(values::planted_fault(wrong, layers));
}

TEST_CASE("the deep lab's link is its name alone, and what is looked at stands in it") {
    CHECK(experiment_text(lab_defaults(Lab::deep)) == "lab=deep");
    const ParsedExperiment parsed = parse_experiment("lab=deep&box=dW2&at=40&idea=check&fault=slope1");
    CHECK(parsed.problems.empty());
    CHECK(parsed.experiment.box == DeepBox{BoxKind::linear_back, 2});
    CHECK(parsed.experiment.at == 40);
    CHECK(parsed.experiment.idea == Idea::check);
    CHECK(parsed.experiment.fault == PlantedFault{FaultKind::slope, 1});
    CHECK(static_cast<const Run&>(parsed.experiment) == lab_defaults(Lab::deep));
}

TEST_CASE("other labs do not take what only the deep lab shows") {
    CHECK(settled("box=Z1", "box") == Experiment{});
    CHECK(settled("at=3", "at") == Experiment{});
    CHECK(settled("fault=mean1", "fault") == Experiment{});
    CHECK(settled("idea=check", "idea") == Experiment{});
}

TEST_CASE("the deep lab cuts off what it cannot show, and says so") {
    CHECK(settled("lab=deep&hidden=4,13", "hidden").hidden == std::vector<int>{4, 12});
    CHECK(settled("lab=deep&hidden=1,2,3,4,5,6,7,8", "hidden").hidden.size() == 7);
    CHECK(settled("lab=deep&m=5000", "m").m == 2000);
    CHECK(settled("lab=deep&opt=adam", "opt").opt == Optimizer::gd);
    CHECK(settled("lab=deep&batch=16", "batch").batch == 0);
    CHECK(settled("lab=deep&keep=0.5", "keep").keep == 1);
    CHECK(settled("lab=deep&l2=0.5", "l2").l2 == 0);
    CHECK(settled("lab=deep&at=1001", "at").at == 1000);
    CHECK(settled("lab=deep&box=Z4", "box").box == DeepBox{BoxKind::linear, 3});
    CHECK(settled("lab=deep&fault=slope3", "fault").fault == PlantedFault{FaultKind::slope, 2});
    CHECK(settled("lab=deep&fault=mean8", "fault").fault == PlantedFault{FaultKind::mean, 3});
    CHECK(settled("lab=deep&hidden=none&fault=slope1", "fault").fault == PlantedFault{});
    CHECK(settled("lab=deep&idea=none", "idea").idea == Idea::iteration);
    CHECK(parse_experiment("lab=deep&hidden=none&fault=bias1&box=W1").problems.empty());
}

TEST_CASE("activations of each layer go with the layers that are cut off") {
    const Experiment e =
        settled("lab=deep&hidden=1,2,3,4,5,6,7,8&act=relu,tanh,relu,tanh,relu,tanh,relu,tanh", "hidden");
    CHECK(e.act.size() == 7);
    CHECK(valid(e));
}

TEST_CASE("any experiment in the deep lab becomes one that its text gives back") {
    RandomExperiments random(77);
    for (int trial = 0; trial < 200; ++trial) {
        Experiment e = random.next();
        e.lab = Lab::deep;
        e.at = random.below(2000000);
        e.box = {random.any_of(std::vector{BoxKind::linear, BoxKind::linear_back}), 1 + random.below(8)};
        e.fault = {random.any_of(std::vector{FaultKind::slope, FaultKind::mean, FaultKind::bias}), 1 + random.below(8)};
        const Experiment kept = parse_experiment(experiment_text(e)).experiment;
        CHECK(valid(kept));
        const ParsedExperiment again = parse_experiment(experiment_text(kept));
        CHECK(again.problems.empty());
        CHECK(again.experiment == kept);
    }
}
