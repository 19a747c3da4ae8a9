#include "ui/tree.hpp"
#include "ui/tree_changes.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace petal;

namespace {

// One listening frame of what `say` says.
template <class Say> std::vector<Node> frame_of(Tree& told, Say say) {
    told.begin_frame(true);
    say();
    return told.nodes();
}

Node button(NodeId id, const char* name) { return {.id = id, .role = Role::button, .name = name}; }

// The records of a text, with readable ends of fields.
std::vector<std::string> records(const std::string& changes) {
    std::vector<std::string> all;
    std::istringstream lines(changes);
    for (std::string record; std::getline(lines, record, '\x1e');) {
        for (char& c : record)
            if (c == '\x1f') c = '|';
        all.push_back(record);
    }
    return all;
}

}  // namespace

TEST_CASE("nodes belong to the scope in which they are said, and stand in the order of drawing") {
    Tree told;
    const auto nodes = frame_of(told, [&] {
        told.open({.id = 5, .role = Role::group, .name = "Data"});
        told.say(button(7, "More"));
        told.close();
        told.say(button(8, "Run"));
    });
    REQUIRE(nodes.size() == 3);
    CHECK(nodes[0].parent == 0);
    CHECK(nodes[1].parent == 5);
    CHECK(nodes[2].parent == 0);
}

TEST_CASE("what has no id of its own keeps the one of its place while others of other roles come and go") {
    Tree told;
    const auto words = [&](bool with_button) {
        const auto nodes = frame_of(told, [&] {
            told.say({.role = Role::text, .name = "one"});
            if (with_button) told.say(button(3, "new"));
            told.say({.role = Role::text, .name = "two"});
        });
        return nodes.back().id;
    };
    const NodeId before = words(false);
    CHECK(words(true) == before);
    CHECK(before != 0);
}

TEST_CASE("two widgets of one id are two nodes") {
    Tree told;
    const auto nodes = frame_of(told, [&] {
        told.say(button(3, "a"));
        told.say(button(3, "b"));
    });
    CHECK(nodes[0].id == 3);
    CHECK(nodes[1].id != 3);
}

TEST_CASE("boxes in a column are those of its content") {
    Tree told;
    const auto nodes = frame_of(told, [&] {
        told.open_column({.id = 2, .role = Role::settings}, {10, -100});
        told.say(at({20, 50}, {60, 80}, button(3, "a")));
        told.close();
        told.say(at({20, 50}, {60, 80}, button(4, "b")));
    });
    CHECK(nodes[1].left == 10);
    CHECK(nodes[1].top == 150);
    CHECK(nodes[1].width == 40);
    CHECK(nodes[2].left == 20);
}

TEST_CASE("a name that stands beside a control is the next control's, and nobody else's") {
    Tree told;
    const auto nodes = frame_of(told, [&] {
        told.name_next("Noise");
        told.say({.role = Role::text, .name = "beside"});
        told.say({.id = 2, .role = Role::slider});
        told.say({.id = 3, .role = Role::slider});
    });
    CHECK(nodes[1].name == "Noise");
    CHECK(nodes[2].name.empty());
}

TEST_CASE("in a frame that nobody listens to nothing is said, and acts are taken all the same") {
    Tree told;
    frame_of(told, [&] { told.say(button(3, "a")); });
    told.act({3, Act::Kind::press});
    told.begin_frame(false);
    told.say(button(4, "b"));
    CHECK(told.nodes().size() == 1);
    CHECK(told.take(3, Act::Kind::press));
    CHECK_FALSE(told.take(3, Act::Kind::press));
}

TEST_CASE("acts come one a frame in their order, and one that nobody takes is gone with its frame") {
    Tree told;
    told.act({3, Act::Kind::press});
    told.act({4, Act::Kind::set, 0.5});
    told.begin_frame(true);
    CHECK_FALSE(told.take(4, Act::Kind::set));
    CHECK(told.take(3, Act::Kind::press));
    told.begin_frame(true);
    CHECK_FALSE(told.take(4, Act::Kind::press));
    CHECK(told.take(4, Act::Kind::set)->number == 0.5);
    CHECK_FALSE(told.has_acts());
}

TEST_CASE("a slider that is dragged is put where it was last, however many frames that took") {
    Tree told;
    for (const double number : {0.1, 0.2, 0.3}) told.act({4, Act::Kind::set, number});
    told.begin_frame(true);
    CHECK(told.take(4, Act::Kind::set)->number == 0.3);
    CHECK_FALSE(told.has_acts());
}

TEST_CASE("only what has changed goes to the page") {
    const std::vector<Node> before{button(1, "a"), button(2, "b"), button(4000000000u, "c")};
    std::vector<Node> after = before;
    CHECK(tree_changes(before, after).empty());
    after[1].name = "B";
    after[1].left = 7;
    const auto changed = records(tree_changes(before, after));
    REQUIRE(changed.size() == 1);
    CHECK(changed[0] == "+|2|0|11|0|0|7|0|0|0|0|0|0|0|B||");
}

TEST_CASE("what is new, gone or elsewhere goes there with the order of all") {
    const std::vector<Node> before{button(1, "a"), button(2, "b")}, after{button(4000000000u, "c"), button(1, "a")};
    const auto changed = records(tree_changes(before, after));
    REQUIRE(changed.size() == 3);
    CHECK(changed[0] == "-|2");
    CHECK(changed[1] == "+|4000000000|0|11|0|0|0|0|0|0|0|0|0|0|c||");
    CHECK(changed[2] == "=|4000000000 1 ");
}

TEST_CASE("words cannot end a field or a record") {
    const std::vector<Node> after{button(1,
                                         "a\x1f\x1e"
                                         "b\nc")};
    CHECK(records(tree_changes({}, after))[0].find("|ab\nc|") != std::string::npos);
}
