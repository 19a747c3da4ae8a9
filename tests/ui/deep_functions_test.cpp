// The notes' functions, the table of gradients and the notation of the deep lab, worked without a screen.
#include "ui/drawn_texts.hpp"
#include "ui/headless_page.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

using namespace petal;

namespace {

bool is_written(const std::string& words) {
    return std::any_of(drawn_texts().begin(), drawn_texts().end(),
                       [&](const DrawnText& text) { return text.words == words; });
}

void click(HeadlessPage& page, const char* control) {
    page.click(drawn_control(control).middle());
    page.draw_to_rest();
}

}  // namespace

TEST_CASE("the innermost function at work stands under the open box, another one a click away until the box changes") {
    HeadlessPage page("lab=deep&box=Z2", {{1280, 3000}});
    page.draw_to_rest();
    CHECK(is_written("def linear_forward(A_prev, W, b):"));
    click(page, "function predict");
    CHECK(is_written("def predict(X, parameters):"));
    click(page, "box dZ2");
    CHECK(is_written("def relu_backward(dA, Z):"));
}

TEST_CASE("one function is copied, and the whole program with the run's settings") {
    HeadlessPage page("lab=deep&box=dW1&lr=0.25", {{390, 4000}, Language::zh, Theme::light, true});
    page.draw_to_rest();
    click(page, "copy function");
    CHECK(page.platform.copied_text.starts_with("def linear_backward(dZ, linear_cache):"));
    CHECK(page.platform.copied_text.ends_with("return dA_prev, dW, db\n"));
    click(page, "copy program");
    CHECK(page.platform.copied_text.find("layer_dims=[2, 4, 3, 1], learning_rate=0.25, iterations=1000") !=
          std::string::npos);
}

TEST_CASE("a line of the table of gradients opens its box with its matrices, by mouse and by key") {
    HeadlessPage page("lab=deep", {{1280, 3000}});
    page.draw_to_rest();
    click(page, "idea 4");
    CHECK(page.platform.link == "lab=deep&idea=backward&box=dZ3");
    CHECK(is_written("dZ[2] = W[3].T · dZ[3] * g[2]′(Z[2])"));
    click(page, "gradient db[1]");
    CHECK(page.platform.link == "lab=deep&idea=backward&box=dW1");
    CHECK(is_written("db[1] (4, 1)"));
    page.press(ImGuiKey_UpArrow);
    page.press(ImGuiKey_UpArrow);
    page.press(ImGuiKey_Space);
    page.draw_to_rest();
    CHECK(page.platform.link == "lab=deep&idea=backward&box=dZ1");
}

TEST_CASE("the notation follows the chosen cell, counted from 1, and its parts point and let go") {
    HeadlessPage page("lab=deep&box=A2", {{1280, 3000}});
    page.draw_to_rest();
    CHECK(is_written("[2](1)"));
    const DrawnControl A = drawn_control("matrix A[2]");
    page.click({A.min.x + 5 + 1.5f * 44, A.max.y - 12});  // the second of the samples shown, the last unit
    page.draw_to_rest();
    CHECK(is_written("[2](8)"));
    CHECK(is_written("unit 3 of layer 2: a row"));
    for (const char* part : {"notation 1", "notation 2", "notation 3", "notation 3"}) click(page, part);
}
