// The Arrays lab, worked by its controls.
#include "experiment/experiment_text.hpp"
#include "ui/page_steps.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace petal;

namespace {

std::ptrdiff_t times_shown(std::string_view words) {
    const auto& texts = drawn_texts();
    return std::count_if(texts.begin(), texts.end(), [=](const DrawnText& text) { return text.words == words; });
}

}  // namespace

TEST_CASE("the arguments of the norm are chosen, come into the link and into the line that is copied") {
    HeadlessPage page("lab=arrays&idea=normalize", high);
    page.draw_to_rest();
    click(page, "axis 0");
    click(page, "ord 2");
    click(page, "keepdims 0");
    CHECK(page.platform.link == "lab=arrays&idea=normalize&axis=0&ord=inf&keepdims=false");
    click(page, "copy normalize");
    CHECK(page.platform.copied_text == "A / np.linalg.norm(A, ord=np.inf, axis=0, keepdims=False)");
    click(page, "axis 1");
    click(page, "ord 1");
    click(page, "keepdims 1");
    CHECK(page.platform.link == "lab=arrays&idea=normalize");
}

TEST_CASE("the arrays to multiply are picked by their shapes") {
    HeadlessPage page("lab=arrays&idea=products", high);
    page.draw_to_rest();
    click(page, "example 1");
    CHECK(page.platform.status.find("dot(A, B) has shape (4,2): 22, 28") != std::string::npos);
    click(page, "example 2");
    CHECK(page.platform.status.find("multiply(A, B) has shape (4,3): 10, 20, 30, 80") != std::string::npos);
    click(page, "example 3");
    CHECK(page.platform.status.find("multiply(A, B) has shape (4,3): 10, 40, 90, 40") != std::string::npos);
    click(page, "example 0");
    CHECK(page.platform.status.find("dot(A, B) = 278.") != std::string::npos);
}

TEST_CASE("the outer table stands above the fold, and the lines of NumPy in a column of their own") {
    HeadlessPage page("lab=arrays&idea=products", {{1280, 800}});
    page.draw_to_rest();
    const auto& texts = drawn_texts();
    const auto title = std::find_if(texts.begin(), texts.end(), [](const DrawnText& text) {
        return text.words.starts_with("outer(A, B) (15,15)");
    });
    REQUIRE(title != texts.end());
    CHECK(title->ink.Max.y + 15 * 18 <= 800);
    CHECK(drawn_control("copy dot").min.x > 1000);
    click(page, "copy outer");
    CHECK(page.platform.copied_text == "np.outer(A, B)");
}

TEST_CASE("loop and vectors are timed as soon as their idea is opened, and again when asked") {
    HeadlessPage page("lab=arrays&idea=timing", {{1280, 800}});
    page.draw_to_rest();
    CHECK(times_shown("Measure again") == 1);
    const auto speed = [&] { return page.app->page_input(1280, 800, false).snapshot.speed; };
    REQUIRE(speed());
    CHECK(speed()->figures.size() == 4);
    CHECK_FALSE(speed()->running);
    page.click(drawn_control("measure").middle());
    CHECK(speed()->running);
}

TEST_CASE("one number of the image is written alike in the image and in the vector") {
    for (const float width : {320.0f, 390.0f, 1280.0f}) {
        CAPTURE(width);
        HeadlessPage page("lab=arrays&idea=reshape", {{width, 2000}, Language::en, Theme::light, width < 1000});
        page.draw_to_rest();
        CHECK(times_shown("0.302") == 2);
        CHECK(times_shown("0.3") == 0);
    }
}

TEST_CASE("a small probability is a plain number in the table as in the words") {
    for (const float width : {390.0f, 1280.0f}) {
        CAPTURE(width);
        HeadlessPage page("lab=arrays&idea=softmax", {{width, 2000}});
        page.draw_to_rest();
        for (const DrawnText& text : drawn_texts()) {
            CAPTURE(text.words);
            CHECK(text.words.find("e-4") == std::string::npos);
        }
    }
}

TEST_CASE("a of one dimension is named as the code names it, which is copied with its numbers") {
    HeadlessPage page("lab=arrays&idea=rank1&A=1,2", high);
    page.draw_to_rest();
    CHECK(times_shown("A  (2,)") == 0);
    CHECK(times_shown("a  (2,)") == 1);
    click(page, "copy rank one");
    CHECK(page.platform.copied_text == "a = np.array([1, 2]); np.dot(a, a.T)");
    click(page, "copy column");
    CHECK(page.platform.copied_text == "a = np.array([1, 2]).reshape(-1, 1); assert a.shape == (2, 1); np.dot(a, a.T)");
}

TEST_CASE("the axis of random numbers has its ticks on every page") {
    for (const float width : {320.0f, 390.0f, 1280.0f}) {
        CAPTURE(width);
        HeadlessPage page("lab=arrays&idea=random", {{width, 2000}, Language::en, Theme::light, width < 1000});
        page.draw_to_rest();
        for (const char* tick : {"-4", "-2"}) CHECK(times_shown(tick) == 1);
    }
}

TEST_CASE("on a wide screen all tables of every idea end above the fold") {
    const std::string idea = GENERATE(as<std::string>{}, "broadcasting", "normalize", "softmax", "products", "rank1",
                                      "reshape", "random", "timing");
    const ImVec2 size = GENERATE(ImVec2{1280, 800}, ImVec2{1600, 900}, ImVec2{1920, 1080});
    HeadlessPage page("lab=arrays&idea=" + idea, {size, GENERATE(Language::en, Language::zh)});
    page.draw_to_rest();
    CAPTURE(idea, size.x);
    float end = 0;
    for (const DrawnText& text : drawn_texts())
        if (text.ink.Max.x < 0.73f * size.x) end = std::max(end, text.ink.Max.y);
    CHECK(end <= size.y);
}

TEST_CASE("the cells of a table are larger where a page has room for them") {
    const auto cell_height = [](ImVec2 size) {
        HeadlessPage page("lab=arrays&idea=reshape", {size});
        page.draw_to_rest();
        const DrawnControl table = drawn_control("channel 0");
        return (table.max.y - table.min.y) / 3;
    };
    CHECK(cell_height({768, 1024}) == 28);
    CHECK(cell_height({1920, 1080}) == 48);
}
