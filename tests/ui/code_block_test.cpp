// Lines of Python on the page.
#include "ui/code_block.hpp"
#include "ui/drawn_texts.hpp"
#include "ui/headless_page.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace petal;

namespace {

DrawnText text_that(const std::string& begins) {
    for (const DrawnText& text : drawn_texts())
        if (text.words.starts_with(begins)) return text;
    FAIL("not written: " << begins);
    return {};
}

constexpr Sight phone{{390, 3000}, Language::en, Theme::light, true};

}  // namespace

TEST_CASE("a line of code that does not fit goes on further in than it begins") {
    HeadlessPage page("lab=neuron&idea=propagate", phone);
    page.draw_to_rest();
    const DrawnText line = text_that("L = -(Y * np.log(A)");
    int below = 0;
    for (const DrawnText& next : drawn_texts()) {
        if (next.ink.Min.y <= line.ink.Max.y || next.ink.Min.y >= line.ink.Max.y + 8) continue;
        ++below;
        CHECK(next.ink.Min.x > line.ink.Min.x + 20);
    }
    CHECK(below > 0);
}

TEST_CASE("the button that copies a program stands in its top corner") {
    HeadlessPage page("lab=neuron&idea=propagate", phone);
    page.draw_to_rest();
    CHECK(drawn_control("copy propagate").min.y < text_that("import numpy as np").ink.Min.y);
}

TEST_CASE("under its button a program has the whole width") {
    HeadlessPage page("lab=deep&idea=shapes", phone);
    page.draw_to_rest();
    const DrawnControl copy = drawn_control("copy code");
    float right = 0;
    for (const DrawnText& text : drawn_texts())
        if (text.ink.Min.y > copy.max.y) right = std::max(right, text.ink.Max.x);
    CHECK(right > copy.min.x + 8);
    for (const DrawnText& text : drawn_texts())
        if (text.ink.Max.y > copy.min.y && text.ink.Min.y < copy.max.y && text.words != "Copy")
            CHECK(text.ink.Max.x < copy.min.x + 1);
}

TEST_CASE("a program is cut into its lines") {
    CHECK(lines_of_code("a\n\n    b") == std::vector<std::string>{"a", "", "    b"});
    CHECK(lines_of_code("") == std::vector<std::string>{""});
}
