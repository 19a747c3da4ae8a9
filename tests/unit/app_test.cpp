#include "app_bench.hpp"

#include "ui/texts.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

TEST_CASE("a link is opened, shown and run") {
    AppBench bench;
    bench.app.open("lr=0.5&hidden=3");
    CHECK(bench.platform.link == "hidden=3&lr=0.5");
    CHECK(bench.configured().run == "hidden=3&lr=0.5");
    CHECK(bench.sent<Configure, Start, Look>());
}

TEST_CASE("what a link says wrong is told, and the rest is opened") {
    AppBench bench;
    bench.app.open("lr=-1&hidden=3&colour=red");
    CHECK(bench.page().notices.size() == 2);
    CHECK(bench.app.experiment().hidden == std::vector{3});
    bench.app.open("");
    CHECK(bench.page().notices.empty());
}

TEST_CASE("late events change nothing, and nothing is told of them") {
    AppBench bench;
    bench.open("");
    bench.edit("lr", "0.5");
    const int told = bench.platform.times_of_status;
    auto late = of_revision<Progress>(1);
    late.iteration = 77;
    bench.hear(late);
    bench.hear(of_revision<SweepProgress>(1));
    CHECK(bench.snapshot().progress->iteration == 0);
    CHECK_FALSE(bench.snapshot().sweep);
    CHECK(bench.platform.times_of_status == told);
}

TEST_CASE("the status waits for the first progress of a new experiment") {
    AppBench bench;
    bench.open("");
    bench.edit("iters", "500");
    const int told = bench.platform.times_of_status;
    bench.answer();
    CHECK(bench.platform.times_of_status == told);
    bench.tell(RunState::running, 12);
    CHECK(bench.platform.times_of_status == told + 1);
    CHECK(bench.platform.changes_often);
    bench.tell(RunState::finished, 500);
    CHECK_FALSE(bench.platform.changes_often);
}

TEST_CASE("two edits before an answer are sent together, when it has come") {
    AppBench bench;
    bench.open("");
    bench.edit("lr", "0.5");
    CHECK(bench.sent<Configure, Start, Look>());
    bench.edit("seed", "3");
    bench.edit("lr", "0.25");
    CHECK(bench.sent<>());
    CHECK(bench.platform.link == "seed=3&lr=0.25");
    bench.answer();
    CHECK(bench.configured().run == "seed=3&lr=0.25");
    CHECK(bench.sent<Configure, Start, Look>());
    CHECK(bench.snapshot().data->revision == 1);  // the answer was about what nobody wants any longer
    bench.answer();
    CHECK(bench.sent<>());
    CHECK(bench.snapshot().data->revision == 3);
}

TEST_CASE("a view that is changed before an answer sends nothing") {
    AppBench bench;
    bench.open("lab=deep");
    bench.edit("lr", "0.5");
    CHECK(bench.sent<Configure, Start, Look>());
    bench.edit("at", "3");
    bench.answer();
    CHECK(bench.sent<>());
    CHECK(bench.app.experiment().at == 3);
    CHECK(bench.platform.link == "lab=deep&lr=0.5&at=3");
}

TEST_CASE("a new engine gets the experiment once, held, and says why") {
    AppBench bench;
    bench.open("hidden=3");
    SECTION("while a look is on its way") {}
    SECTION("while none is") { bench.tell(RunState::running); }
    SECTION("while an edit is on its way") { bench.edit("lr", "0.5"); }
    SECTION("while another one waits behind it") { bench.edit("lr", "0.25"), bench.edit("lr", "0.5"); }
    SECTION("while the start of the run is expected") {
        bench.tell(RunState::paused);
        bench.wish(Start{});
    }
    bench.forget_sent();
    bench.restart();
    CHECK(bench.configured().run == run_text(bench.app.experiment()));
    CHECK(bench.sent<Configure, Look>());
    CHECK(bench.page().notices.size() == 1);
    CHECK(bench.page().notices[0].text == texts::engine_restarted.en);

    bench.answer();
    bench.tell(RunState::paused);
    CHECK(bench.sent<>());
    CHECK(bench.state() == RunState::paused);
    bench.rest();
    CHECK(bench.sent<Look>());
    bench.edit("seed", "5");
    CHECK(bench.sent<Configure, Look>());
}

TEST_CASE("what the old engine had still to say is late for the new one") {
    AppBench bench;
    bench.open("");
    const std::uint32_t old = bench.configured().revision;
    bench.link.restarted = true;
    auto late = of_revision<DataReady>(old);
    late.x = {1.0};
    bench.hear(late);
    CHECK(bench.snapshot().data->x.empty());
}

TEST_CASE("a lab is opened as it was left, or as it begins, and runs") {
    AppBench bench;
    bench.open("hidden=3", RunState::paused);
    bench.wish(OpenLab{Lab::deep});
    CHECK(bench.app.experiment() == lab_defaults(Lab::deep));
    CHECK(bench.sent<Configure, Start, Look>());
    bench.answer();
    bench.edit("lr", "0.5");
    bench.wish(OpenLab{Lab::planar});
    CHECK(bench.platform.link == "hidden=3");
    bench.wish(OpenLab{Lab::deep});
    CHECK(bench.platform.link == "lab=deep&lr=0.5");
    bench.forget_sent();
    bench.wish(OpenLab{Lab::deep});
    CHECK(bench.sent<>());
}

TEST_CASE("values that do not fit are refused in words, and nothing is sent") {
    AppBench bench;
    bench.open("");
    Experiment edited = bench.app.experiment();
    edited.classes = 3;  // without softmax
    bench.wish(EditExperiment{edited});
    bench.wish(EditExperiment{edited});
    CHECK(bench.sent<>());
    CHECK(bench.app.experiment().classes == 2);
    CHECK(bench.page().notices.size() == 1);
    CHECK(bench.page().notices[0].kind == Notice::Kind::warning);
}
