// Whether each text of each lab and idea can be read: none is cut off at a side, and none lies on another.
#include "ui/drawn_texts.hpp"
#include "ui/every_idea.hpp"
#include "ui/headless_page.hpp"
#include "ui/tree.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

using namespace petal;

namespace {

struct Size {
    ImVec2 points;
    bool touch = false;
};
constexpr Size sizes[] = {{{320, 640}, true}, {{390, 844}, true}, {{768, 1024}, true},
                          {{1024, 768}},      {{1280, 800}},      {{1920, 1080}}};

void check_texts(HeadlessPage& page) {
    page.draw_to_rest();
    page.draw();
    CHECK(drawn_texts().size() > 10);
    for (const std::string& fault : unreadable_texts())
        FAIL_CHECK(page.sight.size.x << (page.sight.language == Language::zh ? " zh: " : " en: ") << fault);
}

void check_at_each_size(HeadlessPage& page) {
    for (const Size& size : sizes) {
        for (const Language language : {Language::en, Language::zh}) {
            page.look({size.points, language, Theme::light, size.touch});
            check_texts(page);
        }
    }
}

// The page with its fields as the browser's page draws them.
class PageOfTexts : public HeadlessPage {
  public:
    explicit PageOfTexts(const std::string& text) : HeadlessPage(text, {}) { tree().has_elements = true; }
};

// What makes texts long, beside what the labs begin with.
constexpr const char* long_texts[] = {
    "data=moons&noise=0.4&m=60&test=0.5&hidden=50&threshold=0.35&iters=300",
    "hidden=20,20,20&act=tanh&iters=20&batch=64&opt=adam&l2=0.7&keep=0.8",
    "data=blobs&out=softmax&classes=6&iters=20",
    "iters=20&lr=seven&colour=red",
    "lab=neuron&idea=vanishing&hidden=8,8,8,8,8,8,8,8,8,8,8,8&iters=20",
    ("lab=neuron&idea=propagate&weights=-1.25,0.0001,99999&X=1,2,3,4,5,6,7,8;1,2,3,4,5,6,7,8"
     ";1,2,3,4,5,6,7,8&Y=1,0,1,0,1,0,1,0;"),
    "lab=neuron&idea=propagate&weights=1;2;3",
    "lab=neuron&idea=vectors&row=-123456.789,0.000123,99999.5,1e6&tone=1234.5",
    "lab=neuron&idea=unit&w=1,1&x=1.5,1.5&b=-3",
    "lab=neuron&idea=activations&act=leaky&leak=0.0123&z=-9.75",
    "lab=arrays&idea=random&shape=8,8&seed=4294967295",
    "lab=arrays&idea=broadcasting&A=1234.5678,-0.00012345;-99999,3&B=0.125,-7777.7",
    "lab=arrays&idea=softmax&A=1.5,-2.25,3,0.5,1,2,3,4;1,2,3,4,5,6,7,8",
    "lab=arrays&idea=normalize&A=-123.456,0.001,99999;1,2,3;4,5,6",
    "lab=arrays&idea=products&A=1.25,-2.5,3,4,5,6,7,8&B=-0.123,2,3,4,5,6,7,8",
    "lab=deep&iters=20&box=J",
    "lab=deep&iters=20&box=Z2",
    "lab=deep&iters=20&box=A1",
    "lab=deep&iters=20&box=dZ2",
    "lab=deep&iters=20&box=dW2",
    "lab=deep&iters=20&box=W1",
    "lab=deep&iters=20&hidden=4,4,4,4,4,4&box=dW6",
    "lab=deep&iters=20&hidden=12,8,4,4,4,4,4&box=dZ7",
    "lab=deep&iters=20&box=dZ3",
    "lab=deep&iters=20&data=blobs&classes=3&out=softmax&act=sigmoid&box=dZ3",
    "lab=deep&iters=20&idea=backward&hidden=12,12,12,12,12,12,12&box=dW7",
    "lab=deep&iters=20&idea=check&fault=slope1",
    "lab=images&iters=20&hidden=none&init=zeros&lr=0.005"};

}  // namespace

TEST_CASE("every text of every lab and idea can be read, in both languages, from a small phone to a wide screen") {
    PageOfTexts page(GENERATE(from_range(every_idea())));
    CAPTURE(page.platform.link);
    check_at_each_size(page);
}

TEST_CASE("texts can be read that are longer than those that a lab begins with") {
    PageOfTexts page(GENERATE(from_range(std::begin(long_texts), std::end(long_texts))));
    CAPTURE(page.platform.link);
    check_at_each_size(page);
}

TEST_CASE("the texts in each view of the pictures can be read") {
    PageOfTexts page("lab=images&iters=20");
    page.app->ask(std::vector<std::uint8_t>(64 * 64 * 3, 128));
    page.draw_to_rest();
    const std::string view =
        GENERATE(as<std::string>{}, "picture view 1", "picture view 2", "picture view 3", "picture view 4");
    CAPTURE(view);
    page.look({{1280, 800}});
    page.draw_to_rest();
    page.click(drawn_control(view).middle());
    check_at_each_size(page);
}

TEST_CASE("the texts of a speed test can be read once it has measured") {
    PageOfTexts page("lab=arrays&idea=timing");
    page.draw_to_rest();
    page.click(drawn_control("measure").middle());
    check_at_each_size(page);
}

TEST_CASE("the texts around the user's own pictures can be read") {
    PageOfTexts page("lab=images&iters=20&data=images");
    check_at_each_size(page);
}

TEST_CASE("a sign between arrays stands before the next one, not at the end of a line") {
    PageOfTexts page(GENERATE(as<std::string>{}, "lab=arrays&idea=softmax", "lab=arrays&idea=normalize"));
    const float width = GENERATE(320.0f, 390.0f);
    page.look({{width, 844}, Language::en, Theme::light, true});
    page.draw_to_rest();
    CAPTURE(page.platform.link, width);
    int signs = 0;
    for (const DrawnText& sign : drawn_texts()) {
        if (sign.words != "÷" && sign.words != "=") continue;
        ++signs;
        CHECK(std::any_of(drawn_texts().begin(), drawn_texts().end(), [&](const DrawnText& other) {
            return other.ink.Min.x > sign.ink.Max.x && std::abs(other.ink.Min.y - sign.ink.Min.y) < 30;
        }));
    }
    CHECK(signs == 2);
}

TEST_CASE("in Chinese a refusal has a space before a figure") {
    HeadlessPage page("iters=20", {.language = Language::zh});
    page.draw_to_rest();
    page.click(drawn_control("##noise").middle());
    page.type("7");
    page.press(ImGuiKey_Enter);
    page.draw_to_rest();
    CHECK(std::any_of(drawn_texts().begin(), drawn_texts().end(), [](const DrawnText& text) {
        return text.words.find("应为 0 到 2 之间的数") != std::string::npos;
    }));
}

TEST_CASE("what a sweep says and costs as they are printed can be read") {
    PageOfTexts page(GENERATE("iters=100", "iters=100&test=0.3&threshold=0.9", "iters=100&batch=50"));
    page.draw_to_rest();
    page.app->apply({StartSweep{{1, 2, 3, 4, 5, 20, 50}, 100}});
    page.draw_to_rest();
    page.click(drawn_control("cost axis 2").middle());
    check_at_each_size(page);
}
