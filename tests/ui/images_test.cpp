// The images lab, worked without a screen.
#include "data/drawn_pictures.hpp"
#include "ui/drawn_texts.hpp"
#include "ui/headless_page.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <string>

using namespace petal;

namespace {

const Snapshot& snapshot(const HeadlessPage& page) {
    return page.app->page_input(page.sight.size.x, page.sight.size.y, page.sight.touch).snapshot;
}

bool reads(const std::string& words) {
    return std::any_of(drawn_texts().begin(), drawn_texts().end(),
                       [&](const DrawnText& text) { return text.words.find(words) != std::string::npos; });
}

void drag(HeadlessPage& page, ImVec2 from, ImVec2 to) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(from.x, from.y);
    page.draw();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    page.draw();
    io.AddMousePosEvent(to.x, to.y);
    page.draw();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    page.draw_to_rest();
}

void click(HeadlessPage& page, const std::string& control) {
    page.click(drawn_control(control).middle());
    page.draw_to_rest();
}

constexpr ImVec2 tall{1280, 3000};

GivePictureFile file_with_names(const std::string& other, const std::string& cat) {
    const PictureSet set = draw_pictures(14).train;
    GivePictureFile file{"train.h5", {}, {}};
    file.arrays.push_back(
        {"train_set_x", {12, 64, 64, 3}, true, {set.pixels.begin(), set.pixels.begin() + 12 * picture_bytes}, {}, ""});
    file.arrays.push_back({"train_set_y", {12}, true, {set.labels.begin(), set.labels.begin() + 12}, {}, ""});
    const std::size_t width = std::max(other.size(), cat.size());
    std::string bytes = other + std::string(width - other.size(), '\0') + cat + std::string(width - cat.size(), '\0');
    file.arrays.push_back(
        {"list_classes", {2, static_cast<std::int64_t>(width)}, true, {bytes.begin(), bytes.end()}, {}, ""});
    return file;
}

}  // namespace

TEST_CASE("a picture that is clicked is explained, pixel by pixel") {
    HeadlessPage page("lab=images&iters=20", {tall});
    page.draw_to_rest();
    click(page, "picture 230");
    REQUIRE(snapshot(page).explained);
    CHECK(snapshot(page).explained->asked.picture == 230);
    CHECK(snapshot(page).explained->iteration == 20);
    CHECK(reads("True label: "));
    CHECK(reads("Orange speaks for cat"));
    click(page, "pixel measure 1");
    CHECK(reads("saliency"));
}

TEST_CASE("logistic regression is explained by its weights") {
    HeadlessPage page("lab=images&iters=20&hidden=none&init=zeros&lr=0.005", {tall});
    page.draw_to_rest();
    CHECK(reads("w · x"));
}

TEST_CASE("a square follows the pointer over the picture, the answer follows it, and it can be taken off") {
    const bool touch = GENERATE(false, true);
    HeadlessPage page("lab=images&iters=60&hidden=none&init=zeros&lr=0.005",
                      {{touch ? 390.0f : 1280.0f, 3000}, Language::en, Theme::light, touch});
    page.draw_to_rest();
    CHECK(snapshot(page).explained->asked.cover == 0);
    CHECK_FALSE(reads("With the square"));
    const DrawnControl pad = drawn_control("explained picture");
    drag(page, pad.middle(), {pad.min.x + 3, pad.max.y - 3});
    const PictureExplained first = *snapshot(page).explained;
    CHECK(first.asked.cover == 16);
    CHECK(first.asked.cover_x == 0);
    CHECK(first.asked.cover_y == 48);
    CHECK(reads("With the square"));
    CHECK(page.platform.status.find("With a square from row 48, column 0: ") != std::string::npos);
    drag(page, pad.min, pad.middle());
    CHECK(snapshot(page).explained->asked.cover_x == 24);
    CHECK(snapshot(page).explained->covered_probability != first.covered_probability);
    click(page, "uncover");
    CHECK(snapshot(page).explained->asked.cover == 0);
}

TEST_CASE("the arrow keys move the square, and all pictures where those are moved") {
    HeadlessPage page("lab=images&iters=20&hidden=none&init=zeros&lr=0.005", {tall});
    page.draw_to_rest();
    const DrawnControl pad = drawn_control("explained picture");
    page.click(pad.middle());
    for (const ImGuiKey key : {ImGuiKey_RightArrow, ImGuiKey_RightArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow})
        page.press(key);
    page.draw_to_rest();
    CHECK(snapshot(page).explained->asked.cover_x > 24);
    CHECK(snapshot(page).explained->asked.cover_y < 24);
    click(page, "picture view 4");
    page.click(drawn_control("moved picture").middle());
    for (int i = 0; i < 9; ++i) page.press(ImGuiKey_RightArrow);
    for (int i = 0; i < 4; ++i) page.press(ImGuiKey_DownArrow);
    page.draw_to_rest();
    REQUIRE(snapshot(page).shifts);
    CHECK(snapshot(page).shifts->asked.right >= 8);
    CHECK(snapshot(page).shifts->asked.down >= 3);
}

TEST_CASE("pictures are moved by dragging one, and both networks are measured on them") {
    const bool touch = GENERATE(false, true);
    HeadlessPage page("lab=images&iters=30", {{touch ? 390.0f : 1280.0f, 3000}, Language::zh, Theme::dark, touch});
    page.draw_to_rest();
    click(page, "picture view 4");
    const DrawnControl pad = drawn_control("moved picture");
    const float pixel = (pad.max.x - pad.min.x) / 64;
    drag(page, pad.middle(), {pad.middle().x + 8 * pixel + 1, pad.middle().y - 2 * pixel - 1});
    const ShiftsMeasured& shifts = *snapshot(page).shifts;
    CHECK(shifts.asked.right == 8);
    CHECK(shifts.asked.down == -2);
    CHECK(shifts.has_moved);
    CHECK_FALSE(shifts.running);
    CHECK(shifts.shift.size() == 33);
    CHECK(page.platform.status.find("所有图片右移 8、下移 -2：") != std::string::npos);
    CHECK(shifts.logistic.iteration == 2000);
    CHECK(shifts.network.iteration == 30);
    click(page, "shift chart");
    CHECK(std::abs(snapshot(page).shifts->asked.right) <= 2);  // its middle is a little beside that of the plot
    click(page, "picture view 0");
    click(page, "step");
    click(page, "picture view 4");
    CHECK(snapshot(page).shifts->iteration == 30);  // it had come to its end
}

TEST_CASE("mistakes stand under their kind, with the number of them") {
    HeadlessPage page("lab=images&iters=2000&hidden=none&init=zeros&lr=0.005", {tall});
    page.draw_to_rest();
    click(page, "picture view 1");
    CHECK(reads("not a cat, taken for cat (false positives): "));
    CHECK(reads("cat, taken for not a cat (false negatives): "));
}

TEST_CASE("where the file names its classes the words are the file's") {
    HeadlessPage page("lab=images&iters=20", {tall});
    page.draw_to_rest();
    CHECK(reads("train · not a cat"));
    page.engine.send(file_with_names("non-cat", "kitten"));
    page.draw();
    page.draw_to_rest();
    CHECK(reads("says non-cat"));
    CHECK(reads("says kitten"));
    CHECK(reads("train · non-cat"));
    CHECK(reads("True label: "));
    CHECK_FALSE(reads("not a cat"));
    page.app->ask(std::vector<std::uint8_t>(64 * 64 * 3, 128));
    page.draw_to_rest();
    CHECK(page.platform.status.find(" kitten.") != std::string::npos);
}

TEST_CASE("the six steps stand beside the column, and tell the run's own numbers") {
    HeadlessPage page("lab=images&iters=20", {tall});
    page.draw_to_rest();
    click(page, "picture view 2");
    CHECK(reads("Structure: 12288-20-7-5-1"));
    CHECK(reads("0.0075 dW"));
    CHECK(reads("then 3 again, 20 times"));
}

TEST_CASE("what is set and what is learned are told apart, and the parameters are counted") {
    HeadlessPage page("lab=images&iters=5", {{1280, 2000}});
    page.draw_to_rest();
    CHECK(reads("Hyper-parameters, set by you"));
    CHECK(reads("245,940 weights W"));
    CHECK(reads("33 biases b"));
    page.app->open("lab=images&iters=5&hidden=none&init=zeros");
    page.draw_to_rest();
    CHECK(reads("12,288 weights W"));
}
