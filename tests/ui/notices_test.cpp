// What the page tells after a click.
#include "ui/drawn_texts.hpp"
#include "ui/headless_page.hpp"
#include "ui/page_steps.hpp"
#include "ui/texts.hpp"
#include "ui/tree_checks.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <string>

using namespace petal;

namespace {

// The labels and places of all controls, but for what lies over them.
std::string places() {
    std::string lines;
    for (const DrawnControl& control : drawn_controls())
        if (control.label != "passing notice")
            lines += control.label + " " + std::to_string(control.min.x) + " " + std::to_string(control.min.y) + "\n";
    return lines;
}

}  // namespace

TEST_CASE("that a link is copied is told over the page, moves nothing, and goes by itself") {
    const auto [width, language] = GENERATE(table<float, Language>(
        {{1280.0f, Language::en}, {1280.0f, Language::zh}, {320.0f, Language::en}, {390.0f, Language::zh}}));
    HeadlessPage page("iters=5", {.size = {width, 800}, .language = language});
    page.draw_to_rest();
    const std::string before = places();
    page.app->link_copied(true);
    page.draw();
    page.draw();
    CHECK(page.platform.messages.find(texts::link_copied.in(language)) != std::string::npos);
    CHECK(places() == before);
    CHECK(page.draw());
    page.draw_to_rest(600);
    CHECK(page.platform.messages.empty());
    CHECK(places() == before);
}

TEST_CASE("what a copy says lies in sight on a phone") {
    HeadlessPage page("iters=5", {.size = {320, 640}});
    page.draw_to_rest();
    page.app->text_copied(true);
    page.draw();
    page.draw();
    const auto told = std::find_if(drawn_texts().begin(), drawn_texts().end(), [](const DrawnText& text) {
        return std::string(texts::text_copied.en).find(text.words) == 0;
    });
    REQUIRE(told != drawn_texts().end());
    CHECK(told->ink.Max.x < 320);
    CHECK(told->ink.Min.y > 0);
}

TEST_CASE("a refused copy stands until it is dismissed") {
    HeadlessPage page("iters=5", {});
    page.draw_to_rest();
    page.app->link_copied(false);
    page.draw_to_rest(600);
    CHECK_FALSE(page.platform.messages.empty());
    page.click(drawn_control("dismiss").middle());
    page.draw_to_rest();
    CHECK(page.platform.messages.empty());
}

TEST_CASE("the element of a field that refuses what was typed says why") {
    HeadlessPage page("iters=20", {});
    tree().has_elements = true;
    page.draw_to_rest();
    act(page, told(Role::field, "Learning rate"), Act::Kind::write, 0, "seven");
    const Node& refused = told(Role::field, "Learning rate");
    CHECK(refused.is(NodeState::invalid));
    CHECK(refused.description.find("seven") != std::string::npos);
    CHECK(is_written("seven"));  // as the element has it
}

TEST_CASE("a refusal under a field follows the language, and goes with the next experiment") {
    HeadlessPage page("iters=20", {});
    page.draw_to_rest();
    const auto says = [](const char* words) {
        return std::any_of(drawn_texts().begin(), drawn_texts().end(),
                           [&](const DrawnText& text) { return text.words.find(words) != std::string::npos; });
    };
    page.click(drawn_control("##noise").middle());
    page.type("7");
    page.press(ImGuiKey_Enter);
    page.draw_to_rest();
    CHECK(says("is refused"));
    page.look({.language = Language::zh});
    page.draw_to_rest();
    CHECK(says("应为 0 到 2 之间的数"));
    page.look({});
    page.draw_to_rest();
    CHECK(says("is refused"));
    page.click(drawn_control("##noise").middle());
    page.type("1");
    page.press(ImGuiKey_Enter);
    page.draw_to_rest();
    CHECK_FALSE(says("is refused"));
}
