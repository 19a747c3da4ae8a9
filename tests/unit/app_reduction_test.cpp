#include "app/reduction.hpp"

#include "of_revision.hpp"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace petal;

namespace {

template <class Check, std::size_t... I> void for_each_kind(std::index_sequence<I...>, const Check& check) {
    (check(std::variant_alternative_t<I, Event>{}), ...);
}
// Calls it with one event of each kind.
template <class Check> void for_each_kind(const Check& check) {
    for_each_kind(std::make_index_sequence<std::variant_size_v<Event>>{}, check);
}

template <class E> bool has_revision(const E&) {
    return requires(E event) { event.revision; };
}
// Every event has come, in the order in which an engine may send them.
Snapshot full(std::uint32_t revision) {
    Snapshot snapshot = awaiting({}, revision);
    for_each_kind([&](auto event) { snapshot = reduce(std::move(snapshot), of_revision(revision, event)); });
    return snapshot;
}

Progress progress(RunState state) {
    Progress event;
    event.state = state;
    return event;
}

}  // namespace

TEST_CASE("an event of another revision is late and changes nothing") {
    for (const std::uint32_t revision : {4u, 6u}) {
        for_each_kind([&](auto event) {
            if (!has_revision(event)) return;
            const Snapshot before = full(5);
            CAPTURE(Event{event}.index());
            CHECK(reduce(before, of_revision(revision, event)) == before);
        });
    }
}

TEST_CASE("every event is shown but a command's that could not be read, which is told") {
    for_each_kind([&](auto event) {
        const bool is_told = std::is_same_v<decltype(event), CommandRefused>;
        const Snapshot before = awaiting({}, 5);
        Snapshot after = reduce(before, of_revision(5, event));
        CAPTURE(Event{event}.index());
        CHECK(after.version > before.version);
        after.version = before.version;
        CHECK((after != before) == !is_told);
    });
}

TEST_CASE("new data end what was computed of the old ones, and leave the last curves in sight") {
    Snapshot snapshot = awaiting({}, 1);
    snapshot.progress = of_revision<Progress>(1);
    snapshot.sweep.emplace(), snapshot.gradient_check.emplace(), snapshot.opened.emplace();
    snapshot.parameter_check.emplace(), snapshot.comparison.emplace(), snapshot.flow.emplace();
    snapshot = reduce(awaiting(snapshot, 2), of_revision<DataReady>(2));
    CHECK(snapshot.data->revision == 2);
    CHECK(snapshot.progress->revision == 1);
    CHECK_FALSE(is_whole(snapshot));
    CHECK_FALSE((snapshot.sweep || snapshot.gradient_check || snapshot.opened || snapshot.parameter_check ||
                 snapshot.comparison || snapshot.flow));
    CHECK(is_whole(reduce(snapshot, of_revision<Progress>(2))));
}

TEST_CASE("a timing that is over outlives an experiment, one that runs does not") {
    for (const bool running : {false, true}) {
        Snapshot snapshot = reduce({}, SpeedMeasured{running, 2, {}});
        snapshot = reduce(awaiting(snapshot, 1), of_revision<DataReady>(1));
        CHECK(snapshot.speed.has_value() == !running);
    }
}

TEST_CASE("progress on points is not shown of pictures, nor the other way round") {
    Snapshot snapshot = reduce(awaiting({}, 1), of_revision<DataReady>(1));
    snapshot = reduce(snapshot, of_revision<Progress>(1));
    snapshot = reduce(awaiting(snapshot, 2), of_revision<PicturesReady>(2));
    CHECK_FALSE(snapshot.progress);
    snapshot = reduce(snapshot, of_revision<Progress>(2));
    snapshot = reduce(awaiting(snapshot, 3), of_revision<PicturesReady>(3));
    CHECK(snapshot.progress);
    snapshot = reduce(awaiting(snapshot, 4), of_revision<DataReady>(4));
    CHECK_FALSE(snapshot.progress);
    CHECK_FALSE(snapshot.pictures.ready);
}

TEST_CASE("what is expected is shown until the engine says it too") {
    Snapshot snapshot = expecting(reduce({}, progress(RunState::running)), Pause{});
    CHECK(snapshot.progress->state == RunState::paused);
    snapshot = reduce(snapshot, progress(RunState::running));
    CHECK(snapshot.progress->state == RunState::paused);
    snapshot = reduce(snapshot, progress(RunState::paused));
    snapshot = reduce(snapshot, progress(RunState::running));
    CHECK(snapshot.progress->state == RunState::running);
}

TEST_CASE("what is expected gives way to the end of the run, and to another experiment") {
    const Snapshot paused = expecting(reduce({}, progress(RunState::running)), Pause{});
    for (const RunState over : {RunState::finished, RunState::diverged})
        CHECK(reduce(paused, progress(over)).progress->state == over);
    Progress next = progress(RunState::running);
    next.revision = 1;
    CHECK(reduce(awaiting(paused, 1), next).progress->state == RunState::running);
}

TEST_CASE("nothing is expected before there is a run, nor of a step, of going back, or of what does not train") {
    CHECK_FALSE(expecting({}, Start{}).expected);
    const Snapshot running = expecting(reduce({}, progress(RunState::paused)), Start{});
    CHECK(running.progress->state == RunState::running);
    CHECK_FALSE(expecting(running, Step{}).expected);
    CHECK_FALSE(expecting(running, Reset{}).expected);
    CHECK(expecting(running, CheckGradients{}).expected == RunState::running);
}

TEST_CASE("the last weights that were formed stay in sight") {
    PictureView with, without;
    with.weights_iteration = 7;
    with.weights = {1, 2, 3};
    with.largest_weight = {0.5};
    with.asked_probability = {0.25};
    without.probability = {0.75};
    const Snapshot before = reduce({}, with), after = reduce(before, without);
    CHECK(after.pictures.view->probability == without.probability);
    CHECK(after.pictures.view->weights_iteration == 7);
    CHECK(after.pictures.view->weights == with.weights);
    CHECK(after.pictures.view->largest_weight == with.largest_weight);
    CHECK(after.pictures.view->asked_probability == with.asked_probability);
    CHECK(after.pictures.weights_version == before.pictures.weights_version);
    CHECK(reduce(after, with).pictures.weights_version > after.pictures.weights_version);
}

TEST_CASE("other pictures are not shown with what was said of the last ones") {
    const Snapshot before = reduce(reduce({}, PictureSheet{}), PictureView{});
    const Snapshot after = reduce(before, PictureSheet{});
    CHECK_FALSE(after.pictures.view);
    CHECK(after.pictures.sheet_version > before.pictures.sheet_version);
}

TEST_CASE("pictures that are taken are those that are given, and what is refused or asked about leaves them") {
    PicturesTaken taken, refused, asks;
    taken.train = 4;
    refused.refusal = FileRefusal();
    asks.asks = true, asks.number = 7, asks.name = "cats.npz";
    Snapshot snapshot = reduce({}, taken);
    snapshot = reduce(reduce(snapshot, refused), asks);
    CHECK(snapshot.pictures.given == taken);
    CHECK(snapshot.pictures.unsaid == std::vector<UnsaidFile>{{7, "cats.npz"}});
    asks.number = 8;
    snapshot = having_said(reduce(snapshot, asks), 7);
    CHECK(snapshot.pictures.unsaid == std::vector<UnsaidFile>{{8, "cats.npz"}});
    CHECK(having_said(snapshot, 7) == snapshot);
}

TEST_CASE("another picture that is asked about is not shown with what was said of the last one") {
    PictureView view;
    view.weights_iteration = 0;
    view.asked_probability = {0.25};
    const Snapshot before = asking(reduce({}, view), {1, 2, 3});
    CHECK(before.pictures.asked == std::vector<std::uint8_t>{1, 2, 3});
    CHECK(before.pictures.view->asked_probability.empty());
    const Snapshot after = asking(reduce(before, view), {});
    CHECK(after.pictures.asked.empty());
    CHECK(after.pictures.view->asked_probability.empty());
    CHECK(after.pictures.asked_version > before.pictures.asked_version);
}

TEST_CASE("a threshold decides what is right and wrong, of training and held-out points each") {
    Snapshot snapshot;
    snapshot.data.emplace();
    snapshot.data->label = {0, 1, 1, 0, 1};
    snapshot.data->held_out = {0, 0, 0, 1, 1};
    snapshot.progress.emplace();
    ModelView& view = snapshot.progress->network;
    view.probability = {0.4, 0.6, 0.3, 0.45, 0.9};
    const ModelView half = judged(snapshot, 0.5).progress->network;
    CHECK(half.wrong == std::vector<std::uint8_t>{0, 0, 1, 0, 0});
    CHECK(half.train_accuracy == 2.0 / 3);
    CHECK(half.test_accuracy == 1);
    const ModelView low = judged(snapshot, 0.2).progress->network;
    CHECK(low.wrong == std::vector<std::uint8_t>{1, 0, 0, 1, 0});
    CHECK(low.train_accuracy == 2.0 / 3);
    CHECK(low.test_accuracy == 0.5);
    view.train_accuracy = 0.7;
    view.probability.clear();  // of softmax, or of pictures
    CHECK(judged(snapshot, 0.2).progress->network.train_accuracy == 0.7);
}
