#include "app_bench.hpp"

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
