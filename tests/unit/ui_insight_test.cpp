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
    Experiment zeros;
    zeros.init = Initialization::zeros;
    CHECK(advice(trained(0.47, 0.5), zeros) == texts::all_zeros.next.en);
    zeros.init_b = FirstBiases::random;
    CHECK(advice(trained(0.47, 0.905), zeros) == texts::curve_wins.next.en);
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

TEST_CASE("a cost above its beginning and a deep network that does not move are named for what they are") {
    Snapshot snapshot = trained(0.5, 0.5);
    snapshot.progress->network.cost_value = {0.69, 0.7};
    snapshot.progress->network.cost = 12;
    CHECK(advice(snapshot) == texts::overshoots.next.en);
    snapshot.progress->network.cost = 0.6899;
    Experiment deep;
    deep.hidden = {5, 5, 5};
    CHECK(advice(snapshot, deep) == texts::fades_away.next.en);
}

TEST_CASE("a weight that is set after the end is not said to be trained on by Run") {
    Snapshot snapshot = trained(0.47, 0.905);
    snapshot.progress->network.edited_by_hand = true;
    snapshot.progress->state = RunState::finished;
    CHECK(insight_of(snapshot, {}, Language::en).next == texts::set_by_hand_afterwards.next.en);
    snapshot.progress->state = RunState::paused;
    CHECK(insight_of(snapshot, {}, Language::en).next == texts::set_by_hand.next.en);
}

TEST_CASE("a network that is wrong on many points is not told to have solved the task") {
    CHECK(insight_of(trained(0.47, 0.58), {}, Language::en).look.find("has not learned") != std::string::npos);
    CHECK(insight_of(trained(0.5, 0.5), {}, Language::en).look.find("straight line") == std::string::npos);
}
