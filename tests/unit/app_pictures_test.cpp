#include "app_bench.hpp"

#include "ui/images/texts_images.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

namespace {

PicturesTaken taken(const std::string& name) {
    PicturesTaken event;
    event.name = name;
    event.train = 4;
    event.train_cats = 2;
    return event;
}
PicturesTaken refused(const std::string& name) {
    PicturesTaken event;
    event.name = name;
    event.refusal = {FileFault::no_labels, {"X"}};
    return event;
}

}  // namespace

TEST_CASE("pictures that are taken are trained on in the lab of images") {
    AppBench bench;
    bench.open("lab=images");
    bench.hear(taken("cats.npz"));
    CHECK(bench.app.experiment().data == DataSet::images);
    CHECK(bench.snapshot().pictures.given->train == 4);
    CHECK(bench.sent<Configure, Start, Look>());
}

TEST_CASE("a file that is refused is told with its reason, in the language of the page, and changes nothing") {
    for (const Language language : {Language::en, Language::zh}) {
        AppBench bench;
        bench.open("lab=images");
        bench.wish(SetLanguage{language});
        bench.forget_sent();
        bench.hear(refused("notes.npz"));
        CHECK(bench.sent<>());
        REQUIRE(bench.page().notices.size() == 1);
        const std::string reason =
            language == Language::zh ? "有 X，却没有对应的标签。" : "There is X, but no labels beside it.";
        CHECK(bench.page().notices[0].text == filled(texts::refused_file.in(language), {"notes.npz", reason}));
        CHECK(bench.app.experiment() == lab_defaults(Lab::images));
        CHECK_FALSE(bench.snapshot().pictures.given);
    }
}

TEST_CASE("a new engine is asked about the picture before the experiment, and what was taken stays") {
    AppBench bench;
    bench.open("lab=images");
    bench.hear(taken(""));
    bench.answer();
    bench.app.ask({9, 9, 9});
    bench.forget_sent();
    bench.restart();
    CHECK(bench.sent<AskPicture, Configure, Look>());
    CHECK(bench.page().notices.size() == 1);
    CHECK(bench.snapshot().pictures.given->train == 4);
}

TEST_CASE("forgotten pictures are forgotten by the engine, and are not handed to the next one") {
    AppBench bench;
    bench.open("lab=images");
    bench.wish(ForgetPictures{});
    CHECK(bench.sent<ForgetPictures>());
    CHECK(bench.platform.times_forgotten == 1);
}

TEST_CASE("files that cannot be read at all are told by the first one's name") {
    AppBench bench;
    bench.app.refuse_files("no_hdf5", "cats.h5", 0);
    bench.app.refuse_files("no_hdf5", "cats.h5", 2);
    REQUIRE(bench.page().notices.size() == 2);
    CHECK(bench.page().notices[0].text.find("cats.h5") != std::string::npos);
    CHECK(bench.page().notices[1].text.find("2") != std::string::npos);
}

TEST_CASE("a picture to ask about is sent, and forgotten on a wish") {
    AppBench bench;
    bench.open("lab=images");
    bench.app.ask({9, 9, 9});
    CHECK(bench.sent<AskPicture>());
    CHECK(bench.snapshot().pictures.asked.size() == 3);
    bench.wish(ForgetQuestion{});
    CHECK(bench.sent<AskPicture>());
    CHECK(bench.snapshot().pictures.asked.empty());
}

TEST_CASE(
    "the user is asked what files hold one after the other, through a restart, and the platform hears the answers") {
    AppBench bench;
    bench.open("lab=images");
    for (const std::uint32_t number : {7, 8}) {
        PicturesTaken asks;
        asks.name = "cats" + std::to_string(number) + ".npz";
        asks.asks = true;
        asks.number = number;
        bench.hear(asks);
    }
    bench.restart();
    bench.forget_sent();
    REQUIRE(bench.snapshot().pictures.unsaid.size() == 2);
    CHECK(bench.snapshot().pictures.unsaid[0].name == "cats7.npz");
    bench.wish(SayPart{PicturePart::test});
    bench.wish(SayPart{PicturePart::unsaid});
    bench.wish(SayPart{PicturePart::train});  // of none
    CHECK(bench.platform.said_parts == std::vector<std::pair<std::uint32_t, PicturePart>>{{7, PicturePart::test}});
    CHECK(bench.platform.left_files == std::vector<std::uint32_t>{8});
    CHECK(bench.snapshot().pictures.unsaid.empty());
    CHECK(bench.sent<>());
}

TEST_CASE("after all pictures were removed Petal's own are trained on by themselves, unless the run was held") {
    for (const bool removed : {true, false}) {
        AppBench bench;
        bench.open("data=images&lab=images&hidden=2");
        Progress progress;
        progress.revision = bench.snapshot().revision;
        PicturesReady ready;
        ready.revision = progress.revision;
        if (!removed) ready.held_out = {0, 0, 1};
        bench.hear(ready);
        bench.hear(progress);
        bench.forget_sent();
        bench.edit("data", "cats");
        if (removed)
            CHECK(bench.sent<Configure, Start, Look>());
        else
            CHECK(bench.sent<Configure, Look>());
    }
}
