#include "app/tree_mirror.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace petal;

namespace {

// A page with one button, whose name says how often it has been drawn.
struct Drawn {
    TreeMirror mirror;
    int frames = 0;

    Drawn() { tree() = {}; }
    ~Drawn() { tree() = {}; }
    Drawn(const Drawn&) = delete;
    Drawn& operator=(const Drawn&) = delete;

    std::string draw(double now, bool is_worked = false) {
        mirror.begin_frame(now, is_worked);
        tree().say({.id = 3, .role = Role::button, .name = "drawn " + std::to_string(++frames)});
        return mirror.news();
    }
};

}  // namespace

TEST_CASE("the page is told ten times a second while somebody works, and less often while only a run goes on") {
    Drawn page;
    CHECK_FALSE(page.draw(1).empty());
    CHECK(page.draw(1.2).empty());
    CHECK(page.mirror.owes());
    CHECK_FALSE(page.draw(1.2, true).empty());
    CHECK_FALSE(page.mirror.owes());
    CHECK(page.draw(1.25, true).empty());
    CHECK_FALSE(page.draw(1.31).empty());
    CHECK(page.draw(1.5).empty());
    CHECK_FALSE(page.draw(1.62).empty());
}

TEST_CASE("nothing is told of a frame that is as the last one") {
    Drawn page;
    page.draw(1);
    page.frames = 0;
    CHECK(page.draw(2).empty());
}

TEST_CASE("what somebody has changed by hand is told again where the change was refused") {
    Drawn page;
    page.draw(1);
    tree().act({3, Act::Kind::choose, 1, false, {}});
    page.frames = 0;
    CHECK(page.draw(2).starts_with("+"));
    page.frames = 0;
    CHECK(page.draw(3).empty());
}

TEST_CASE("a text whose field was gone is known by the field's name") {
    Drawn page;
    page.mirror.begin_frame(1, false);
    const NodeId field = tree().say({.id = 9, .role = Role::field, .name = "Noise"});
    page.mirror.news();
    page.draw(2);
    tree().act({field, Act::Kind::write, 0, false, "5"});
    page.draw(3);
    CHECK_FALSE(page.mirror.lost());
    page.draw(4);
    REQUIRE(page.mirror.lost());
    CHECK(page.mirror.lost()->field == "Noise");
    CHECK(page.mirror.lost()->text == "5");
}
