#include "app/configuration_queue.hpp"

#include "of_revision.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

Configuration wanted(const char* text, bool run = true) { return {{.run = text}, run}; }

}  // namespace

TEST_CASE("a configuration is sent at once to an engine that has answered") {
    ConfigurationQueue queue;
    const auto first = queue.put(wanted("lr=1"));
    REQUIRE(first);
    CHECK(first->command.run == "lr=1");
    CHECK(first->command.revision == 1);
    CHECK_FALSE(queue.is_settled());
    CHECK_FALSE(queue.take(of_revision<DataReady>(1)));
    CHECK(queue.is_settled());
    const auto second = queue.put(wanted("lr=2", false));
    REQUIRE(second);
    CHECK(second->command.revision == 2);
    CHECK_FALSE(second->run);
}

TEST_CASE("what is put before the answer is sent with it, and only the last") {
    ConfigurationQueue queue;
    queue.put(wanted("lr=1", false));
    CHECK_FALSE(queue.put(wanted("lr=2", false)));
    CHECK_FALSE(queue.put(wanted("lr=3", true)));
    const auto next = queue.take(of_revision<DataReady>(1));
    REQUIRE(next);
    CHECK(next->command.run == "lr=3");
    CHECK(next->command.revision == 2);
    CHECK(next->run);
    CHECK_FALSE(queue.is_settled());
    CHECK_FALSE(queue.take(of_revision<DataReady>(2)));
    CHECK(queue.is_settled());
}

TEST_CASE("pictures are an answer as data are, and a late answer is none") {
    ConfigurationQueue queue;
    queue.put(wanted("lr=1"));
    queue.put(wanted("lr=2"));
    CHECK_FALSE(queue.take(of_revision<DataReady>(0)));
    CHECK_FALSE(queue.take(of_revision<Progress>(1)));
    CHECK(queue.take(of_revision<PicturesReady>(1)));
    CHECK_FALSE(queue.take(of_revision<PicturesReady>(1)));
    CHECK_FALSE(queue.is_settled());
}

TEST_CASE("a new engine is sent what is put next, whatever the old one was to answer") {
    for (const int put_before : {0, 1, 2}) {
        ConfigurationQueue queue;
        for (int i = 0; i < put_before; ++i) queue.put(wanted("lr=1"));
        queue.restart();
        const auto sent = queue.put(wanted("lr=2", false));
        REQUIRE(sent);
        CHECK(sent->command.run == "lr=2");
        CHECK_FALSE(queue.take(of_revision<DataReady>(sent->command.revision)));
        CHECK(queue.is_settled());
    }
}

TEST_CASE("one look at a time is on its way") {
    ConfigurationQueue queue;
    queue.put(wanted("lr=1"));
    CHECK(queue.begin_look());
    CHECK_FALSE(queue.begin_look());
    queue.take(of_revision<Progress>(1));
    CHECK(queue.begin_look());
    queue.take(of_revision<SweepProgress>(1));
    CHECK(queue.begin_look());
    queue.take(of_revision<ParametersChecked>(1));
    CHECK(queue.begin_look());
    queue.take(of_revision<InitializationsCompared>(1));
    CHECK(queue.begin_look());
    queue.take(of_revision<IterationOpened>(1));  // unasked
    queue.take(of_revision<Progress>(0));         // late
    CHECK_FALSE(queue.begin_look());
}

TEST_CASE("the next configuration asks for a look of its own, also of a new engine") {
    ConfigurationQueue queue;
    queue.put(wanted("lr=1"));
    queue.begin_look();
    queue.take(of_revision<DataReady>(1));
    CHECK_FALSE(queue.begin_look());
    queue.put(wanted("lr=2"));
    CHECK(queue.begin_look());
    queue.restart();
    queue.put(wanted("lr=2"));
    CHECK(queue.begin_look());
}

TEST_CASE("the engine is asked for the run and for the gradient flow, and never for a view") {
    Experiment experiment = lab_defaults(Lab::neuron);
    const Asked asked = asked_of(experiment);
    experiment.shown.z = 2;
    experiment.idea = Idea::loss;
    CHECK(asked_of(experiment) == asked);
    experiment.idea = Idea::vanishing;
    CHECK(asked_of(experiment).command.gradient_flow);
    CHECK(asked_of(experiment).training);
    CHECK(asked_of(experiment).command.run == asked.command.run);
    experiment.seed = 7;
    CHECK(asked_of(experiment).command.run != asked.command.run);
}
