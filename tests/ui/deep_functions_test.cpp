// The notes' functions, the table of gradients and the notation of the deep lab, worked without a screen.
#include "experiment/deep_lab.hpp"
#include "ui/deep/steps.hpp"
#include "ui/deep/working_lines.hpp"
#include "ui/page_steps.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <string>

using namespace petal;

namespace {

// Whether a line that begins so is in sight in the right column.
bool is_beside(const std::string& words) {
    return std::any_of(drawn_texts().begin(), drawn_texts().end(), [&](const DrawnText& text) {
        return text.words.starts_with(words) && text.ink.Min.x > 980 && text.ink.Max.y <= 800;
    });
}

}  // namespace

TEST_CASE("the innermost function at work stands beside the open box, another one a click away until the box changes") {
    HeadlessPage page("lab=deep&box=Z2", {{1920, 3000}});
    page.draw_to_rest();
    CHECK(is_written("def linear_forward(A_prev, W, b):"));
    click(page, "function predict");
    CHECK(is_written("def predict(X, parameters):"));
    click(page, "box dZ2");
    CHECK(is_written("def relu_backward(dA, Z):"));
}

TEST_CASE("at each step the function at work and its first lit line stand beside the box, above the fold") {
    HeadlessPage page("lab=deep&iters=20", {{1280, 800}, GENERATE(Language::en, Language::zh)});
    page.draw_to_rest();
    Experiment experiment = page.app->experiment();
    for (const DeepBox& box : steps_of(layers_of(experiment))) {
        click(page, ("box " + values::deep_box_text(box)).c_str());
        experiment.box = box;
        const WorkingLine line = working_lines(experiment).front();
        CAPTURE(values::deep_box_text(box), line.function);
        CHECK((is_beside("def " + line.function + "(") || is_beside(line.function + "(")));  // wrapped
        CHECK(is_beside(line.code.substr(0, line.code.find_last_not_of(' ') + 1)));
    }
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

TEST_CASE("the layer stands at the head of the letter that it counts, the unit at its foot, and NumPy's name is said") {
    HeadlessPage page("lab=deep&box=A2&iters=20", {{1280, 3000}});
    page.draw_to_rest();
    const auto place = [](const std::string& words, ImRect near) {
        for (const DrawnText& text : drawn_texts())
            if (text.words == words && text.ink.Min.x > near.Min.x && text.ink.Min.x < near.Max.x + 8) return text.ink;
        FAIL("not written: " << words);
        return ImRect{};
    };
    const ImRect column{drawn_control("notation 1").min, drawn_control("notation 1").max};
    const ImRect a = place("a", {column.Min.x - 4, 0, column.Min.x + 4, 0}), layer = place("[2](1)", a),
                 unit = place("1", a);
    CHECK(layer.Min.y < a.Min.y);
    CHECK(layer.Max.y > a.Min.y);
    CHECK(unit.Min.y < a.Max.y);
    CHECK(unit.Max.y > a.Max.y);
    CHECK(is_written("In NumPy, counted from 0:"));
    CHECK(std::any_of(drawn_texts().begin(), drawn_texts().end(),
                      [](const DrawnText& text) { return text.words.starts_with("A2[0, 0] = "); }));
}

TEST_CASE("the arrow from one layer to the one before it is named dA") {
    HeadlessPage wide("lab=deep&iters=20", {});
    wide.draw_to_rest();
    CHECK(is_written("dA[2]"));
    CHECK(is_written("dA[1]"));
    CHECK_FALSE(is_written("dA[0]"));
}

TEST_CASE("on a phone dA stands in the box that hands it on") {
    HeadlessPage narrow("lab=deep&iters=20", {{390, 3000}, Language::en, Theme::light, true});
    narrow.draw_to_rest();
    const DrawnControl box = drawn_control("box dW3");
    CHECK(std::any_of(drawn_texts().begin(), drawn_texts().end(), [&](const DrawnText& text) {
        return text.words == "dA[2]" && ImRect{box.min, box.max}.Contains(text.ink);
    }));
}
