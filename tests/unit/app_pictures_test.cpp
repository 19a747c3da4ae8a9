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
    event.refused_en = "no pictures in it";
    event.refused_zh = "里面没有图片";
    return event;
}

}  // namespace

TEST_CASE("pictures that are taken are trained on in the lab of images") {
    AppBench bench;
    bench.open("lab=images");
    bench.app.give(GivePictureFile{"cats.npz", {1, 2}, {}});
    CHECK(bench.sent<GivePictureFile>());
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
        bench.app.give(GivePictureFile{"notes.npz", {1, 2}, {}});
        bench.hear(refused("notes.npz"));
        CHECK(bench.sent<GivePictureFile>());
        REQUIRE(bench.page().notices.size() == 1);
        const std::string reason = language == Language::zh ? "里面没有图片" : "no pictures in it";
        CHECK(bench.page().notices[0].text == filled(texts::refused_file.in(language), {"notes.npz", reason}));
        CHECK(bench.app.experiment() == lab_defaults(Lab::images));
        CHECK_FALSE(bench.snapshot().pictures.given);
    }
}

TEST_CASE("a new engine is given again what was taken, before the experiment, and not what was being read") {
    AppBench bench;
    bench.open("lab=images");
    bench.app.give(GivePictures{true, {1, 2, 3}});
    bench.hear(taken(""));
    bench.answer();
    bench.app.give(GivePictureFile{"huge.npz", {1}, {}});
    bench.forget_sent();
    bench.restart();
    CHECK(bench.sent<GivePictures, Configure, Look>());
    REQUIRE(bench.page().notices.size() == 2);
    CHECK(bench.page().notices[1].text.find("huge.npz") != std::string::npos);
    bench.hear(taken(""));  // again: nothing begins anew
    CHECK(bench.sent<>());
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

TEST_CASE("the answer to what a file holds gives it again with that answer, or forgets it") {
    AppBench bench;
    bench.open("lab=images");
    for (const PicturePart part : {PicturePart::test, PicturePart::unsaid}) {
        bench.app.give(GivePictureFile{"cats.npz", {1}, {}});
        PicturesTaken asks;
        asks.name = "cats.npz";
        asks.asks = true;
        bench.hear(asks);
        CHECK(bench.snapshot().pictures.unsaid.size() == 1);
        bench.forget_sent();
        bench.wish(SayPart{part});
        CHECK(bench.snapshot().pictures.unsaid.empty());
        if (part == PicturePart::unsaid) {
            CHECK(bench.sent<>());
            continue;
        }
        REQUIRE(bench.link.sent.size() == 1);
        CHECK(std::get<GivePictureFile>(bench.link.sent[0]).part == part);
        bench.hear(refused("cats.npz"));
    }
}
