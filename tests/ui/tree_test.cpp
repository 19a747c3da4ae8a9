// The tree of every lab and idea: all that is drawn is told, and what is done to an element is done to what is drawn.
#include "ui/every_idea.hpp"
#include "ui/page_steps.hpp"
#include "ui/tree_checks.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <string>
#include <vector>

using namespace petal;

namespace {

const std::vector<std::string> none;

}  // namespace

TEST_CASE("every control says itself, with a name and a box, and every word that is drawn is told") {
    const std::string text = GENERATE(from_range(every_idea()));
    HeadlessPage page(text, {});
    for (const ImVec2 size : {ImVec2{1280, 4000}, ImVec2{800, 5000}, ImVec2{390, 6000}}) {
        for (const Language language : {Language::en, Language::zh}) {
            CAPTURE(text, size.x, language == Language::zh);
            page.look({size, language, Theme::light, size.x < 700});
            page.draw_to_rest();
            CHECK(untold_controls() == none);
            CHECK(nameless_nodes() == none);
            CHECK(misplaced_nodes() == none);
            CHECK(untold_words() == none);
        }
    }
}

TEST_CASE("what is done to an element is done to the widget of its id") {
    HeadlessPage page("iters=50", {});
    page.draw_to_rest();
    act(page, told(Role::tab, "Arrays"), Act::Kind::press);
    CHECK(page.app->experiment().lab == Lab::arrays);
    act(page, told(Role::tab, "Planar"), Act::Kind::press);
    act(page, told(Role::slider, "Learning rate"), Act::Kind::set, 1);
    CHECK(page.app->experiment().lr > 1.2);
    act(page, told(Role::radio, "ReLU"), Act::Kind::press);
    CHECK(page.platform.link.find("act=relu") != std::string::npos);
}

TEST_CASE("what is told as code is Python") {
    HeadlessPage page(GENERATE(from_range(every_idea())), {{1280, 6000}});
    page.draw_to_rest();
    for (const Node& node : tree().nodes()) {
        if (node.role != Role::code) continue;
        CAPTURE(node.name);
        CHECK(node.name.find("::") == std::string::npos);
    }
}

TEST_CASE("headings in a column are a level below the column's own") {
    HeadlessPage page("iters=20", {{1280, 3000}});
    page.draw_to_rest();
    const auto level = [](const char* heading) { return int{told(Role::heading, heading).level}; };
    CHECK(level("Petal: Planar") == 1);
    CHECK(level("Settings") == 2);
    CHECK(level("Data") == 3);
    CHECK(level("Explanation") == 2);
    CHECK(level("Cost") == 3);
    CHECK(level("Logistic regression") == 2);
}
