// The Neuron lab, worked by its controls.
#include "experiment/experiment_text.hpp"
#include "ui/page_steps.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace petal;

namespace {

// Whether it stands on the page in one piece, and whether it ends above the fold.
const DrawnText* text_with(std::string_view words) {
    const auto& texts = drawn_texts();
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [=](const DrawnText& text) { return text.words.find(words) != std::string::npos; });
    return found == texts.end() ? nullptr : &*found;
}
bool is_above_fold(const HeadlessPage& page, std::string_view words) {
    const DrawnText* text = text_with(words);
    return text && text->ink.Max.y <= page.sight.size.y;
}

bool says(const HeadlessPage& page, const std::string& words) {
    return page.platform.status.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("propagate is read line by line, and copied as a script with its numbers") {
    HeadlessPage page("lab=neuron&idea=propagate&bias=1", high);
    page.draw_to_rest();
    CHECK(is_written("dw = np.dot(X, dZ.T) / m"));
    CHECK(is_written("(2,1) == (2,1)"));
    click(page, "copy propagate");
    CHECK(page.platform.copied_text.starts_with("import numpy as np\n\n\ndef propagate(w, b, X, Y):\n"));
    CHECK(page.platform.copied_text.find("\nb = 1\n") != std::string::npos);
}

TEST_CASE("a line of propagate that NumPy refuses stands with its error") {
    HeadlessPage page("lab=neuron&idea=propagate&weights=1,2", high);
    page.draw_to_rest();
    CHECK(is_written("AssertionError: (2,1) != (2,)"));
    CHECK_FALSE(is_written("() == ()"));
}

TEST_CASE("drawing again follows the samples through other layers") {
    HeadlessPage page("lab=neuron&idea=thinning", high);
    page.draw_to_rest();
    CHECK(says(page, "Yet 59.98 % of the values"));
    click(page, "draw again");
    CHECK(page.platform.link == "lab=neuron&idea=thinning&seed=3");
    CHECK(says(page, "Yet 67.84 % of the values"));
}

TEST_CASE("a pixel that is clicked changes the picture of the link") {
    HeadlessPage page("lab=neuron&idea=vectors", high);
    page.draw_to_rest();
    const ImVec2 first{drawn_control("pixels").min.x + 4, drawn_control("pixels").min.y + 4};
    page.click(first);
    page.draw_to_rest();
    CHECK(page.platform.link.starts_with("lab=neuron&idea=vectors&picture=1,1,0,1,0;1,1,1,1,1;"));
    page.click(first);
    page.draw_to_rest();
    CHECK(page.platform.link.starts_with("lab=neuron&idea=vectors&picture=0,1,0,1,0;"));
}

TEST_CASE("a sigmoid and a ReLU network learn beside each other, and only ReLU's learns") {
    HeadlessPage page("lab=neuron&idea=relu", high);
    page.draw_to_rest();
    CHECK(says(page, "sigmoid after 2,000 iterations: cost 0.69"));
    CHECK(says(page, "ReLU after 2,000 iterations: cost 0.0"));
}

TEST_CASE("the axes of one neuron's two inputs measure alike") {
    HeadlessPage page("lab=neuron&idea=unit&w=3,0.001&b=0&x=0,3", high);
    page.draw_to_rest();
    const ImVec2 w = drawn_control("w handle").middle(), x = drawn_control("x handle").middle(),
                 b = drawn_control("b handle").middle();  // at the origin
    CHECK(std::abs((w.x - b.x) - (b.y - x.y)) <= 1);
    for (const char* name : {"w", "b", "x"}) CHECK(is_written(name));
}

TEST_CASE("the names of w and x stand on their own dots' side") {
    HeadlessPage page("lab=neuron&idea=unit&w=1.5,1", high);
    page.draw_to_rest();
    const ImVec2 w = drawn_control("w handle").middle(), x = drawn_control("x handle").middle();
    REQUIRE(x.x < w.x);
    const auto middle_of = [](std::string_view words) {
        for (const DrawnText& text : drawn_texts())
            if (text.words == words && text.ink.Min.x > 300 && text.ink.GetHeight() < 20) return text.ink.GetCenter();
        return ImVec2{};
    };
    CHECK(middle_of("w").x > w.x);
    CHECK(middle_of("x").x < x.x);
}

TEST_CASE("the shaded zones of an activation are named in its legend on every page") {
    for (const Sight& sight : {Sight{{1280, 800}}, Sight{{390, 844}, Language::en, Theme::light, true}}) {
        const auto names = [&](const char* act, std::string_view words) {
            HeadlessPage page("lab=neuron&act=" + std::string(act), sight);
            page.draw_to_rest();
            return is_written(words);
        };
        CHECK(names("sigmoid", "saturated"));
        CHECK(names("relu", "dropped half"));
        CHECK(names("leaky&leak=0.04", "slope 0.04"));
        CHECK_FALSE(names("leaky&leak=0.2", "slope 0.2"));
    }
}

TEST_CASE("vanishing gradients stand at iteration 0 until Run, and are told above the fold") {
    HeadlessPage page("lab=neuron&idea=vanishing&iters=20", {{1280, 800}});
    page.draw_to_rest();
    CHECK(is_written("‖dW‖ of each layer, iteration 0"));
    for (const char* bar : {"at iteration 0", "hidden layers now", "output layer now"}) CHECK(is_written(bar));
    CHECK(is_above_fold(page, "times as"));
    CHECK(is_above_fold(page, "The mean slope of its hidden units"));
    click(page, "run");
    CHECK(is_written("‖dW‖ of each layer, iteration 20"));
}

TEST_CASE("what makes samples of the loss more or fewer stands above the fold") {
    HeadlessPage page("lab=neuron&idea=loss", {{1280, 800}});
    page.draw_to_rest();
    CHECK(drawn_control("more samples").max.y <= 800);
    click(page, "more samples");
    CHECK(page.app->experiment().shown.y.size() == 6);
    page.look({{390, 2000}, Language::en, Theme::light, true});
    page.draw_to_rest();
    CHECK(drawn_control("more samples").min.y > drawn_control("pick sample 6").min.y);
}

TEST_CASE("all that becomes a vector, and its code, stand above the fold") {
    HeadlessPage page("lab=neuron&idea=vectors", {{1280, 800}});
    page.draw_to_rest();
    CHECK(is_above_fold(page, "word = np.eye("));
}

TEST_CASE("the fields of propagate say what a semicolon does") {
    HeadlessPage page("lab=neuron&idea=propagate", {{1280, 800}});
    page.draw_to_rest();
    CHECK(is_above_fold(page, "A semicolon ends a row"));
    CHECK(is_above_fold(page, "return {"));
}

TEST_CASE("where leaky ReLU's slope leaves no zone closed, none is shaded beside the plot") {
    HeadlessPage page("lab=neuron&act=leaky&leak=0.2", high);
    page.draw_to_rest();
    float leftmost = 0;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
        for (const ImDrawVert& vertex : list->VtxBuffer) leftmost = std::min(leftmost, vertex.pos.x);
    CHECK(leftmost > -100);
}

TEST_CASE("of two handles that lie on each other a finger takes the nearer one") {
    HeadlessPage page("lab=neuron&idea=unit", {{390, 2400}, Language::en, Theme::light, true});
    page.draw_to_rest();
    const auto middle = [](const char* handle) { return drawn_control(handle).middle(); };
    for (const char* each : {"w handle", "x handle", "w handle"}) {
        const Concept before = page.app->experiment().shown;
        const ImVec2 from = middle(each);
        drag(page, from, {from.x + 24, from.y - 24});
        const Concept& now = page.app->experiment().shown;
        CAPTURE(each);
        CHECK((now.w != before.w) == (std::string_view(each) == "w handle"));
        CHECK((now.x != before.x) == (std::string_view(each) == "x handle"));
    }
}
