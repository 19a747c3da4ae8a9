// The deep lab's shapes, worked without a screen.
#include "ui/page_steps.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <string>

using namespace petal;

TEST_CASE("layer_dims and m are typed, and every layer has its row and its rectangles") {
    HeadlessPage page("lab=deep&idea=shapes", {{1280, 4000}});
    page.draw_to_rest();
    CHECK(is_drawn("layer row 4"));
    CHECK_FALSE(is_drawn("layer row 5"));
    type_into(page, "##layer_dims", "[784, 30, 20, 10, 5, 10]");
    type_into(page, "##examples", "60000");
    CHECK(page.platform.link == "lab=deep&idea=shapes&layer_dims=784,30,20,10,5,10&examples=60000");
    CHECK(is_drawn("layer row 5"));
    CHECK(is_drawn("layer rectangles 5"));
    type_into(page, "##layer_dims", "784");
    CHECK(page.platform.link == "lab=deep&idea=shapes&layer_dims=784,30,20,10,5,10&examples=60000");
}

TEST_CASE("the lab's own network and the notes' are taken with one click") {
    HeadlessPage page("lab=deep&idea=shapes", {{1280, 4000}});
    page.draw_to_rest();
    page.click(drawn_control("network 1").middle());
    page.draw_to_rest();
    CHECK(page.platform.link == "lab=deep&idea=shapes&layer_dims=2,4,3,1&examples=60");
    page.click(drawn_control("network 0").middle());
    page.draw_to_rest();
    CHECK(page.platform.link == "lab=deep&idea=shapes");
}

TEST_CASE("twenty layers of a million units stand whole on the narrowest page") {
    std::string text = "lab=deep&idea=shapes&examples=1000000&layer_dims=1000000";
    for (int l = 1; l <= 20; ++l) text += ",1000000";
    for (const float width : {320.0f, 390.0f, 800.0f, 1280.0f}) {
        CAPTURE(width);
        HeadlessPage page(text, {{width, 12000}, Language::zh, Theme::dark, width < 700});
        page.draw_to_rest();  // which sees that each control lies within the width
        CHECK(is_drawn("layer row 20"));
        CHECK(is_drawn("layer rectangles 20"));
        page.click(drawn_control("layer row 20").middle());
        page.click(drawn_control("wrong shape 1").middle());
        page.draw_to_rest();
    }
}

TEST_CASE("where NumPy raises an error no result stands, and while shapes are wrong the columns keep their places") {
    HeadlessPage page("lab=deep&idea=shapes", {GENERATE(ImVec2{1280, 4000}, ImVec2{390, 6000})});
    page.draw_to_rest();
    const auto place = [](const std::string& words) {
        const DrawnControl layer = drawn_control("layer rectangles 1");
        for (const DrawnText& text : drawn_texts())
            if (text.words == words && text.ink.Min.y > layer.min.y && text.ink.Max.y < layer.max.y)
                return text.ink.Min.x;
        return -1.0f;
    };
    const float X = place("(12288, 209)"), Z = place("Z[1], A[1], dZ[1], dA[1]");
    CHECK(place("(20, 209)") == Z);
    for (const char* wrong : {"wrong shape 1", "wrong shape 2"}) {
        page.click(drawn_control(wrong).middle());
        page.draw_to_rest();
        CHECK(place("(12288, 209)") == X);
        CHECK(place("ValueError") == Z);
        CHECK(place("(20, 209)") == -1);
    }
}

TEST_CASE("what comes of a wrong shape without an error is drawn with its own shape") {
    HeadlessPage page("lab=deep&idea=shapes&layer_dims=3,2,1&examples=1", {{1280, 4000}});
    page.draw_to_rest();
    page.click(drawn_control("wrong shape 2").middle());
    page.draw_to_rest();
    CHECK(std::any_of(drawn_texts().begin(), drawn_texts().end(),
                      [](const DrawnText& text) { return text.words == "(2, 2)"; }));
}

TEST_CASE("what a wrong shape answers stands under the choice") {
    HeadlessPage page("lab=deep&idea=shapes", {{390, 4000}, Language::en, Theme::light, true});
    page.draw_to_rest();
    const float right = drawn_control("copy code").min.y;
    page.click(drawn_control("wrong shape 1").middle());
    page.draw_to_rest();
    CHECK(drawn_control("copy code").min.y > right);
    page.click(drawn_control("wrong shape 0").middle());
    page.draw_to_rest();
    CHECK(drawn_control("copy code").min.y == right);
}

TEST_CASE("a layer is chosen by the keyboard, and the equations follow") {
    HeadlessPage page("lab=deep&idea=shapes", {{390, 4000}});
    page.draw_to_rest();
    const float of_first = drawn_control("wrong shape 0").min.y;
    page.click(drawn_control("layer rectangles 2").middle());
    page.draw_to_rest();
    CHECK(drawn_control("wrong shape 0").min.y > of_first);  // dA of the layer before it, which the first has not
    page.press(ImGuiKey_UpArrow);
    page.press(ImGuiKey_Space);
    page.draw_to_rest();
    CHECK(drawn_control("wrong shape 0").min.y == of_first);
}

TEST_CASE("the code is copied whole") {
    HeadlessPage page("lab=deep&idea=shapes&layer_dims=3,2,1", {{1280, 4000}});
    page.draw_to_rest();
    page.click(drawn_control("copy code").middle());
    CHECK(page.platform.copied_text.find("initialize_parameters_deep([3, 2, 1])") != std::string::npos);
}

TEST_CASE("the ideas beside the shapes train as before, and back again") {
    HeadlessPage page("lab=deep&idea=shapes", {});
    page.draw_to_rest();
    page.click(drawn_control("idea 0").middle());
    page.draw_to_rest();
    CHECK(page.platform.status.starts_with("Deep lab. Iteration 0"));
    page.click(drawn_control("idea 3").middle());
    page.draw_to_rest();
    CHECK(page.platform.status.starts_with("Deep lab, shapes."));
}
