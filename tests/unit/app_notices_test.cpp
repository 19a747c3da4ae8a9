#include "app_bench.hpp"

#include "ui/images/texts_images.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace petal;

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

TEST_CASE("notices stand when the language changes, and say the same in the other one") {
    AppBench bench;
    bench.open("lr=seven");
    CHECK(bench.page().notices[0].text.find("lr must be") != std::string::npos);
    bench.app.text_copied(false);
    CHECK(bench.page().notices[1].kind == Notice::Kind::warning);
    bench.app.tell_lost("seed", "12");
    bench.app.remark("one_is_asked", "cat.png", 3);
    bench.app.refuse_files("damaged", "", 0);
    bench.hear(PicturesTaken{.name = "notes.npz", .refusal = FileRefusal{FileFault::no_labels, {"X"}}});
    const std::vector<Notice> english = bench.page().notices;
    REQUIRE(english.size() == 6);
    bench.wish(SetLanguage{Language::zh});
    const std::vector<Notice>& chinese = bench.page().notices;
    REQUIRE(chinese.size() == 6);
    CHECK(chinese[0].text.find("lr 应为") != std::string::npos);
    CHECK(chinese[1].text == texts::text_not_copied.zh);
    CHECK(chinese[1].kind == Notice::Kind::warning);
    CHECK(chinese[2].text == filled(texts::typed_too_late.zh, {"seed", "12"}));
    CHECK(chinese[3].text.find("收到 3 张图片，而提问只用一张：cat.png") != std::string::npos);
    CHECK(chinese[4].text.find("你的图片：") == 0);
    CHECK(chinese[5].text == filled(texts::refused_file.zh, {"notes.npz", "有 X，却没有对应的标签。"}));
    CHECK(bench.platform.messages.find(chinese[5].text) != std::string::npos);
    bench.wish(SetLanguage{Language::en});
    for (std::size_t i = 0; i < english.size(); ++i) CHECK(bench.page().notices[i].text == english[i].text);
}

TEST_CASE("who copies a link hears that weights set by hand are not in it") {
    AppBench bench;
    bench.open("");
    bench.app.link_copied(true);
    CHECK(bench.page().notices.back().text.find("by hand") == std::string::npos);
    auto progress = of_revision<Progress>(bench.configured().revision);
    progress.network.edited_by_hand = true;
    bench.hear(progress);
    bench.app.link_copied(true);
    CHECK(bench.page().notices.back().text.find("set by hand are not in it") != std::string::npos);
}
