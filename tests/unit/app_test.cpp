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

TEST_CASE("a run that was going or had ended goes on with an edit, one that was held stays held") {
    for (const RunState state : {RunState::running, RunState::finished, RunState::diverged}) {
        AppBench bench;
        bench.open("", state);
        bench.edit("lr", "0.5");
        CHECK(bench.sent<Configure, Start, Look>());
    }
    AppBench bench;
    bench.open("", RunState::paused);
    bench.edit("lr", "0.5");
    bench.edit("lr", "0.25");
    CHECK(bench.sent<Configure, Look>());
    bench.answer();
    CHECK(bench.sent<Configure, Look>());
}

TEST_CASE("an edit before the answer goes on as what was asked before it, whatever is still shown") {
    AppBench bench;
    bench.open("", RunState::paused);
    bench.wish(OpenLab{Lab::deep});  // which runs
    bench.edit("lr", "0.25");
    bench.forget_sent();
    bench.answer();
    CHECK(bench.sent<Configure, Start, Look>());

    AppBench other;
    other.open("", RunState::running);
    other.restart();  // which holds
    other.edit("lr", "0.25");
    other.forget_sent();
    other.answer();
    CHECK(other.sent<Configure, Look>());
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

TEST_CASE("a lab about formulas is configured and not trained") {
    AppBench bench;
    bench.open("", RunState::running);
    bench.wish(OpenLab{Lab::arrays});
    CHECK(bench.sent<Configure, Look>());
    bench.answer();
    bench.edit("idea", "softmax");
    CHECK(bench.sent<>());
}

TEST_CASE("an idea that trains runs when it is opened, and not before") {
    AppBench bench;
    bench.open("lab=neuron", RunState::paused);
    bench.edit("idea", "loss");
    CHECK(bench.sent<>());
    bench.edit("idea", "vanishing");
    CHECK(bench.sent<Configure, Start, Look>());
    bench.answer();
    bench.tell(RunState::paused);
    bench.edit("seed", "9");
    CHECK(bench.sent<Configure, Look>());
    bench.answer();
    bench.edit("idea", "unit");
    CHECK(bench.sent<Configure, Look>());
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

TEST_CASE("what the user asks of a run is shown before the engine has done it") {
    AppBench bench;
    bench.open("");
    bench.wish(Pause{});
    CHECK(bench.sent<Pause>());
    CHECK(bench.state() == RunState::paused);
    CHECK_FALSE(bench.platform.changes_often);
    bench.tell(RunState::running, 40);  // said before it heard of the wish
    CHECK(bench.state() == RunState::paused);
    bench.wish(Start{100});
    CHECK(bench.state() == RunState::running);
    bench.wish(Reset{});
    bench.tell(RunState::paused);
    CHECK(bench.state() == RunState::paused);
    bench.wish(Start{100});
    bench.wish(Step{1});
    bench.tell(RunState::paused);
    CHECK(bench.state() == RunState::paused);
}

TEST_CASE("a run starts at the pace that the wish names, and a new pace reaches a run that goes") {
    AppBench bench;
    bench.open("");
    bench.wish(Start{250});
    REQUIRE_FALSE(bench.link.sent.empty());
    CHECK(std::get<Start>(bench.link.sent[0]).pace == 250);
    bench.forget_sent();
    bench.wish(SetPace{0});
    REQUIRE_FALSE(bench.link.sent.empty());
    CHECK(std::get<Start>(bench.link.sent[0]).pace == 0);
    CHECK(bench.page().pace == 0);
    bench.wish(Pause{});
    bench.forget_sent();
    bench.wish(SetPace{100});
    CHECK(bench.sent<>());
    bench.edit("lr", "0.5");
    bench.wish(OpenLab{Lab::deep});
    bench.forget_sent();
    bench.answer();
    REQUIRE(bench.link.sent.size() == 3);
    CHECK(std::get<Start>(bench.link.sent[1]).pace == 100);
}

TEST_CASE("one look is on its way at a time, and only a frame asks for the next") {
    AppBench bench;
    bench.open("");
    bench.rest();
    CHECK(bench.sent<>());
    bench.tell(RunState::running, 9);
    CHECK(bench.sent<>());
    bench.rest();
    CHECK(bench.sent<Look>());
}

TEST_CASE("commands of the protocol reach the engine as they are") {
    AppBench bench;
    bench.open("");
    const bool goes_on = bench.app.apply(
        {SetParameter{WhichModel::logistic, 1, 0, -1, 0.5}, StartSweep{{1, 2}, 50}, CancelSweep{}, CheckGradients{},
         OpenIteration{4}, CheckParameters{FaultKind::bias, 2}, StartComparison{}, MeasureSpeed{}, ForgetPictures{}});
    CHECK(goes_on);
    REQUIRE(bench.link.sent.size() == 9);
    CHECK(std::get<SetParameter>(bench.link.sent[0]).value == 0.5);
    CHECK(std::get<StartSweep>(bench.link.sent[1]).hidden_sizes == std::vector{1, 2});
    CHECK(std::get<OpenIteration>(bench.link.sent[4]).iteration == 4);
    CHECK(std::get<CheckParameters>(bench.link.sent[5]).layer == 2);
    CHECK(bench.sent<SetParameter, StartSweep, CancelSweep, CheckGradients, OpenIteration, CheckParameters,
                     StartComparison, MeasureSpeed, ForgetPictures>());
}

TEST_CASE("wishes about the page reach the platform") {
    AppBench bench;
    bench.open("lr=0.5");
    bench.app.apply({CopyLink{}, CopyText{"np.dot"}, ChooseFiles{PictureRole::cats}, SetLanguage{Language::zh},
                     SetTheme{Theme::dark}});
    CHECK(bench.platform.copied_link == "lr=0.5");
    CHECK(bench.platform.copied_text == "np.dot");
    CHECK(bench.platform.asked_for_files == std::vector{PictureRole::cats});
    CHECK(bench.platform.choices == std::map<std::string, std::string>{{"language", "zh"}, {"theme", "dark"}});
    CHECK(bench.page().language == Language::zh);
    CHECK(bench.page().theme == Theme::dark);
    CHECK_FALSE(bench.app.apply(Wishes{}));
}

TEST_CASE("the status speaks the language of the page") {
    AppBench bench;
    bench.open("");
    const std::string english = bench.platform.status;
    bench.wish(SetLanguage{Language::zh});
    CHECK(bench.platform.status != english);
    bench.wish(SetLanguage{Language::en});
    CHECK(bench.platform.status == english);
}

TEST_CASE("a notice is told once, however often it is given, and goes when it is dismissed") {
    AppBench bench;
    bench.open("");
    bench.app.link_copied(true);
    bench.app.tell_fault("broken");
    bench.app.link_copied(true);
    bench.rest();
    bench.rest();
    CHECK(bench.page().notices.size() == 2);
    CHECK(bench.page().notices[1].text == texts::link_copied.en);  // the newest
    CHECK(bench.platform.messages.find("broken") < bench.platform.messages.find(texts::link_copied.en));
    CHECK(bench.platform.times_of_messages == 1);
    bench.wish(DismissNotice{5});
    bench.wish(DismissNotice{0});
    CHECK(bench.platform.messages == std::string(texts::link_copied.en) + "\n");
    bench.hear(CommandRefused{Unreadable::command});
    CHECK(bench.page().notices.size() == 2);
    CHECK(bench.page().notices[1].kind == Notice::Kind::error);
    bench.wish(DismissNotice{all_notices});
    CHECK(bench.platform.messages.empty());
}

TEST_CASE("notices go with the language that they were written in") {
    AppBench bench;
    bench.open("");
    bench.app.text_copied(false);
    CHECK(bench.page().notices[0].kind == Notice::Kind::warning);
    bench.app.tell_lost("seed", "12");
    CHECK(bench.page().notices.size() == 2);
    bench.wish(SetLanguage{Language::zh});
    CHECK(bench.page().notices.empty());
}
