#include "ui/deep/deep_status.hpp"

#include "configured.hpp"
#include "engine/engine_host.hpp"
#include "experiment/experiment_text.hpp"
#include "told_text.hpp"
#include "ui/deep/requests.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

std::string status_of(const char* text, Language language) {
    const Experiment experiment = parse_experiment(text).experiment;
    Snapshot snapshot;
    EngineHost host([&](const Event& event) {
        if (auto* e = std::get_if<DataReady>(&event)) snapshot.data = *e;
        if (auto* e = std::get_if<IterationOpened>(&event)) snapshot.opened = *e;
        if (auto* e = std::get_if<ParametersChecked>(&event)) snapshot.parameter_check = *e;
        if (auto* e = std::get_if<InitializationsCompared>(&event)) snapshot.comparison = *e;
    });
    host.receive(configured(experiment, 1));
    DeepRequests asked;
    Wishes wishes;
    deep_requests(snapshot, experiment, asked, wishes);
    for (const Wish& wish : wishes) {
        if (auto* w = std::get_if<OpenIteration>(&wish)) host.receive(*w);
        if (auto* w = std::get_if<CheckParameters>(&wish)) host.receive(*w);
        if (auto* w = std::get_if<StartComparison>(&wish)) host.receive(*w);
    }
    const auto work = [&] {
        while (host.advance(std::chrono::microseconds(5000))) {
        }
    };
    work();
    host.receive(Look{16});
    work();
    return deep_status(snapshot, experiment, language);
}

}  // namespace

TEST_CASE("the status tells iteration, layers, the open box with its numbers, and the assertions") {
    const std::string status = status_of("lab=deep&box=dW2&at=3", Language::en);
    CHECK(says(status, "Iteration 3 of 1,000, layers 2-4-3-1, cost 0."));
    CHECK(says(status, "Open box dW2"));
    CHECK(says(status, "dW[2] (3, 4), first row "));
    CHECK(says(status, "3 of 3 shape assertions passed."));
    CHECK(says(status_of("lab=deep&box=dW2&at=3", Language::zh), "3 条形状断言中通过 3 条"));
}

TEST_CASE("the status tells a planted fault from right gradients") {
    CHECK(says(status_of("lab=deep&idea=check&act=tanh", Language::en), "The gradients are right."));
    CHECK(says(status_of("lab=deep&idea=check&act=tanh&fault=mean2", Language::en),
               "planted fault dW without 1/m in layer 2. Caught"));
    CHECK(says(status_of("lab=deep&idea=check&act=tanh&fault=bias1", Language::zh), "植入的错误：第 1 层 db 忘了算"));
    CHECK(says(status_of("lab=deep&idea=check&act=tanh", Language::zh), "植入的错误：无"));
    // All weights 0: no gradient reaches the hidden layers, so a missing slope there changes nothing.
    CHECK(says(status_of("lab=deep&idea=check&act=tanh&init=zeros&m=61&fault=slope1", Language::en), "Not caught"));
}

TEST_CASE("the status tells how the four beginnings ended") {
    const std::string status = status_of("lab=deep&idea=initialization&iters=200", Language::en);
    CHECK(says(status, "zeros: iteration 200, cost 0.69"));
    CHECK(says(status, "distinct units 1/4, 1/3"));
    CHECK(says(status, "He: iteration 200"));
    CHECK(says(status, "distinct units 4/4, 3/3"));
}

TEST_CASE("without samples the status says so, and before an answer that it is coming") {
    CHECK(says(status_of("lab=deep&data=points", Language::en), "no samples"));
    CHECK(says(deep_status({}, lab_defaults(Lab::deep), Language::en), "Training to iteration 0"));
}
