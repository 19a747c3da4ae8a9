#include "configured.hpp"
#include "engine/engine_host.hpp"
#include "experiment/experiment_text.hpp"
#include "ui/page.hpp"
#include "ui/planar/insight.hpp"
#include "ui/planar/texts_insight.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

using namespace petal;

namespace {

Snapshot trained(double logistic, double network, double test = NAN) {
    Snapshot snapshot;
    Progress progress;
    progress.state = RunState::finished;
    progress.iteration = progress.iterations = 10000;
    progress.logistic.train_accuracy = logistic;
    progress.network.train_accuracy = network;
    progress.network.test_accuracy = test;
    snapshot.progress = progress;
    return snapshot;
}

std::string advice(const Snapshot& snapshot, const Experiment& experiment = {}) {
    return insight_of(snapshot, experiment, Language::en).next;
}

}  // namespace

TEST_CASE("what is said depends on what the models reached") {
    CHECK(advice(trained(0.47, 0.905)) == texts::curve_wins.next.en);
    CHECK(advice(trained(0.86, 0.87)) == texts::line_suffices.next.en);
    CHECK(advice(trained(0.5, 0.99, 0.7)) == texts::overfit.next.en);
    CHECK(advice(trained(0.5, 0.91, 0.9)) == texts::generalizes.next.en);
    Experiment one;
    one.hidden = {1};
    CHECK(advice(trained(0.47, 0.675), one) == texts::too_few_one.next.en);
    Experiment none;
    none.hidden = {};
    CHECK(advice(trained(0.47, 0.47), none) == texts::no_hidden_layer.next.en);
}

TEST_CASE("figures stand in the sentences, and no place in braces is left in either language") {
    const Language language = GENERATE(Language::en, Language::zh);
    for (const Snapshot& snapshot :
         {trained(0.47, 0.905), trained(0.86, 0.87), trained(0.5, 0.99, 0.7), trained(0.5, 0.91, 0.9)}) {
        const Insight insight = insight_of(snapshot, {}, language);
        CHECK((insight.look + insight.next).find_first_of("{}") == std::string::npos);
    }
    CHECK(insight_of(trained(0.47, 0.905), {}, Language::en).look.find("90.5 %") != std::string::npos);
}

TEST_CASE(
    "after divergence the sentence names model, layer and iteration, and the remedy divides the learning rate by ten") {
    Snapshot snapshot = trained(0.5, 0.5);
    snapshot.progress->state = RunState::diverged;
    snapshot.progress->diverged_layer = 2;
    snapshot.progress->diverged_iteration = 137;
    Experiment experiment;
    experiment.lr = 1.2;
    const Insight insight = insight_of(snapshot, experiment, Language::en);
    CHECK(insight.look.find("network") != std::string::npos);
    CHECK(insight.look.find("layer 2") != std::string::npos);
    CHECK(insight.look.find("iteration 137") != std::string::npos);
    REQUIRE(insight.remedy);
    CHECK(insight.remedy->lr == 0.12);
    CHECK(insight.went_wrong);
    CHECK(insight.next.find("0.12") != std::string::npos);
}

TEST_CASE("no remedy is a learning rate that diverges again") {
    Snapshot snapshot = trained(0.5, 0.5);
    snapshot.progress->state = RunState::diverged;
    Experiment experiment;
    experiment.lr = 1e300;
    CHECK(insight_of(snapshot, experiment, Language::en).remedy->lr == 1.2);
}

TEST_CASE("where there are no points the page asks for some") {
    CHECK(advice(trained(NAN, NAN)) == texts::no_points.next.en);
}

TEST_CASE("before the first answer of the engine nothing is claimed") {
    CHECK(!insight_of({}, {}, Language::en).look.empty());
    CHECK(!status_text({}, {}, Language::zh).empty());
}

TEST_CASE("the status names model, iteration, cost and accuracy") {
    const std::string status = status_text(trained(0.47, 0.905), {}, Language::en);
    for (const char* words : {"Logistic regression", "Network, 4 hidden units", "10,000", "90.5 %", "47.0 %"})
        CHECK(status.find(words) != std::string::npos);
}

TEST_CASE("where the threshold is not 0.5 the accuracies are said to be its work, and 0.5 is the remedy") {
    Experiment moved;
    moved.threshold = 0.9;
    const Insight insight = insight_of(trained(0.5, 0.6), moved, Language::en);
    CHECK(insight.look.find("where P > 0.9") != std::string::npos);
    CHECK(insight.look.find("not learned") == std::string::npos);
    REQUIRE(insight.remedy);
    CHECK(*insight.remedy == Experiment{});
    CHECK_FALSE(insight.went_wrong);
    moved.threshold = 0.8;
    CHECK(insight_of(trained(0.5, 0.9), moved, Language::en).look.find("straight line") == std::string::npos);
    moved.out = Output::softmax;
    CHECK_FALSE(insight_of(trained(0.5, 0.9), moved, Language::en).remedy);
}

TEST_CASE("a weight that was set by hand is spoken of until Run is pressed") {
    Snapshot snapshot = trained(0.47, 0.905);
    snapshot.progress->network.edited_by_hand = true;
    CHECK(advice(snapshot) == texts::curve_wins.next.en);
    snapshot.progress->state = RunState::paused;
    CHECK(advice(snapshot) == texts::set_by_hand.next.en);
}

TEST_CASE("a network that is wrong on many points is not told to have solved the task") {
    CHECK(insight_of(trained(0.47, 0.58), {}, Language::en).look.find("has not learned") != std::string::npos);
    CHECK(insight_of(trained(0.5, 0.5), {}, Language::en).look.find("straight line") == std::string::npos);
}

namespace {

// What is said of a run that the engine has trained, to its end or so far.
std::string said_of(const std::string& run, std::int64_t steps = 0) {
    Snapshot snapshot;
    EngineHost host([&](const Event& event) {
        if (const auto* progress = std::get_if<Progress>(&event)) snapshot.progress = *progress;
    });
    const auto work = [&] {
        while (host.advance(std::chrono::milliseconds(10))) {
        }
    };
    host.receive(configured(run, 1));
    if (steps > 0)
        host.receive(Step{steps});
    else
        host.receive(Start{});
    work();
    host.receive(Look{16});
    work();
    REQUIRE(snapshot.progress);
    return insight_of(snapshot, parse_experiment(run).experiment, Language::en).look;
}

bool holds(const std::string& text, const char* words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("each sentence is said of the run that it is for, and not of one that it is not for") {
    struct Row {
        const char *words, *run, *other;
    };
    const Row rows[] = {
        {"higher than where it began", "hidden=none&lr=30&iters=500", "hidden=none&iters=500"},
        {"higher than where it began", "lr=100&iters=2000", "iters=2000"},
        {"up and down from step to step", "lr=30&iters=2000", "iters=2000"},
        {"up and down from step to step", "lr=30&iters=2000", "data=moons&hidden=5,5&init=xavier&lr=2&iters=5000"},
        {"a few samples only", "batch=32&iters=100", "iters=100"},
        {"dropout switches off", "hidden=20&keep=0.5&iters=2000", "hidden=20&iters=2000"},
        {"shoots up and comes back", "opt=adam&lr=0.05&hidden=20", "opt=adam&lr=0.05&hidden=20&iters=2000"},
        {"has been as low as", "hidden=20,7,5&act=relu&init=he&lr=0.5", "hidden=20,7,5&act=relu&init=he&lr=0.05"},
        {"All weights began at zero", "init=zeros&iters=500", "iters=500"},
        {"All weights began at zero", "init=zeros&iters=500", "init=zeros&init_b=random&iters=500"},
        {"worth one unit", "init=constant&scale=0.5&iters=500", "init=constant&scale=0.5&iters=500&keep=0.5"},
        {"fades from layer to layer", "hidden=5,5,5&iters=1000", "hidden=5,5,5&init=xavier&iters=1000"},
        {"has hardly moved: 0.69", "lr=0.0001&iters=1000", "iters=1000"},
        {"overfits", "data=moons&m=60&noise=0.4&test=0.5&hidden=50&iters=20000",
         "data=moons&m=1000&test=0.5&iters=2000"},
        {"Logistic regression has not settled", "lr=10&iters=2000", "iters=2000"},
        {"can only draw a straight line", "iters=2000", "lr=10&iters=2000"},
        {"is chance", "data=noise&test=0.3&iters=500", "data=noise&iters=500"}};
    for (const Row& row : rows) {
        CAPTURE(row.words, row.run, row.other);
        CHECK(holds(said_of(row.run), row.words));
        CHECK_FALSE(holds(said_of(row.other), row.words));
    }
}

TEST_CASE("the cost is said to fall only while it does") {
    CHECK(holds(said_of("", 400), "The cost falls"));
    CHECK(holds(said_of("data=circles&hidden=1&iters=20000", 5000), "hardly falls at the moment"));
}

TEST_CASE("an untrained network is said to be undecided only where it is") {
    Snapshot snapshot = trained(0.5, 0.5);
    snapshot.progress->iteration = 0;
    Region& region = snapshot.progress->network.region;
    region = {2, 1, {32000, 33500}, {}};
    CHECK(holds(insight_of(snapshot, {}, Language::en).look, "about the same probability"));
    region.probability = {12000, 33500};
    CHECK(holds(insight_of(snapshot, {}, Language::en).look, "random first weights"));
}

TEST_CASE("a run without points has no state of training") {
    Snapshot snapshot = trained(NAN, NAN);
    CHECK(holds(status_text(snapshot, {}, Language::en), "no data"));
    CHECK(holds(status_text(trained(0.5, 0.5), {}, Language::en), "finished"));
}
