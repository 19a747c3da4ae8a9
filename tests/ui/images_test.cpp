// The images lab, worked without a screen.
#include "data/drawn_pictures.hpp"
#include "ui/page_steps.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <string>

using namespace petal;

namespace {

// Whether a text stands alone, and where it can be seen.
bool is_in_sight(const HeadlessPage& page, const std::string& words) {
    return std::any_of(drawn_texts().begin(), drawn_texts().end(), [&](const DrawnText& text) {
        return text.words == words && text.ink.Min.y >= text.seen.Min.y && text.ink.Max.y <= text.seen.Max.y &&
               text.ink.Max.y <= page.sight.size.y;
    });
}

GivePictureFile training_file(int count) {
    const PictureSet set = draw_pictures(14).train;
    GivePictureFile file{"train.h5", {}, {}};
    file.arrays.push_back({"train_set_x",
                           {count, 64, 64, 3},
                           true,
                           {set.pixels.begin(), set.pixels.begin() + count * picture_bytes},
                           {},
                           ""});
    file.arrays.push_back({"train_set_y", {count}, true, {set.labels.begin(), set.labels.begin() + count}, {}, ""});
    return file;
}

GivePictureFile file_with_names(const std::string& other, const std::string& cat) {
    GivePictureFile file = training_file(12);
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
    click(page, "picture 12");
    REQUIRE(snapshot_of(page).explained);
    CHECK(snapshot_of(page).explained->asked.picture == 12);
    CHECK(snapshot_of(page).explained->iteration == 20);
    CHECK(reads("True label: "));
    CHECK(reads("Orange speaks for cat"));
    CHECK(reads("Picture 13"));  // the first has the index 0
    CHECK(page.platform.status.find(" Picture 13, true label") != std::string::npos);
    click(page, "pixel measure 1");
    CHECK(reads("saliency"));
}

TEST_CASE("logistic regression is explained by its weights") {
    HeadlessPage page("lab=images&iters=20&hidden=none&init=zeros&lr=0.005", {tall});
    page.draw_to_rest();
    CHECK(reads("w · x"));
}

TEST_CASE("a model of the notes with other settings gets the notes' back by one click") {
    HeadlessPage page("lab=images&iters=20&lr=0.001", {tall});
    page.draw_to_rest();
    click(page, "model settings");
    CHECK(page.platform.link == "lab=images");
    CHECK_FALSE(is_drawn("model settings"));
}

TEST_CASE("where no pixel counts the page says so, and does not tell how to read an empty map") {
    HeadlessPage page("lab=images&iters=20&init=zeros", {tall});
    page.draw_to_rest();
    CHECK(reads("No pixel counts here"));
    CHECK(!reads("Orange speaks"));
}

TEST_CASE("a square follows the pointer over the picture, the answer follows it, and it can be taken off") {
    const bool touch = GENERATE(false, true);
    HeadlessPage page("lab=images&iters=60&hidden=none&init=zeros&lr=0.005",
                      {{touch ? 390.0f : 1280.0f, 3000}, Language::en, Theme::light, touch});
    page.draw_to_rest();
    CHECK(snapshot_of(page).explained->asked.cover == 0);
    CHECK_FALSE(reads("With the square"));
    const DrawnControl pad = drawn_control("explained picture");
    drag(page, pad.middle(), {pad.min.x + 3, pad.max.y - 3});
    const PictureExplained first = *snapshot_of(page).explained;
    CHECK(first.asked.cover == 16);
    CHECK(first.asked.cover_x == 0);
    CHECK(first.asked.cover_y == 48);
    CHECK(reads("With the square"));
    CHECK(page.platform.status.find("With a square from row 48, column 0: ") != std::string::npos);
    drag(page, pad.min, pad.middle());
    CHECK(snapshot_of(page).explained->asked.cover_x == 24);
    CHECK(snapshot_of(page).explained->covered_probability != first.covered_probability);
    click(page, "uncover");
    CHECK(snapshot_of(page).explained->asked.cover == 0);
}

TEST_CASE("the arrow keys move the square, and all pictures where those are moved") {
    HeadlessPage page("lab=images&iters=20&hidden=none&init=zeros&lr=0.005", {tall});
    page.draw_to_rest();
    const DrawnControl pad = drawn_control("explained picture");
    page.click(pad.middle());
    for (const ImGuiKey key : {ImGuiKey_RightArrow, ImGuiKey_RightArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow})
        page.press(key);
    page.draw_to_rest();
    CHECK(snapshot_of(page).explained->asked.cover_x > 24);
    CHECK(snapshot_of(page).explained->asked.cover_y < 24);
    click(page, "picture view 4");
    page.click(drawn_control("moved picture").middle());
    for (int i = 0; i < 9; ++i) page.press(ImGuiKey_RightArrow);
    for (int i = 0; i < 4; ++i) page.press(ImGuiKey_DownArrow);
    page.draw_to_rest();
    REQUIRE(snapshot_of(page).shifts);
    CHECK(snapshot_of(page).shifts->asked.right >= 8);
    CHECK(snapshot_of(page).shifts->asked.down >= 3);
}

TEST_CASE("pictures are moved by dragging one, and both networks are measured on them") {
    const bool touch = GENERATE(false, true);
    HeadlessPage page("lab=images&iters=30", {{touch ? 390.0f : 1280.0f, 3000}, Language::zh, Theme::dark, touch});
    page.draw_to_rest();
    click(page, "picture view 4");
    const DrawnControl pad = drawn_control("moved picture");
    const float pixel = (pad.max.x - pad.min.x) / 64;
    drag(page, pad.middle(), {pad.middle().x + 8 * pixel + 1, pad.middle().y - 2 * pixel - 1});
    const ShiftsMeasured& shifts = *snapshot_of(page).shifts;
    CHECK(shifts.asked.right == 8);
    CHECK(shifts.asked.down == -2);
    CHECK(shifts.has_moved);
    CHECK_FALSE(shifts.running);
    CHECK(shifts.shift.size() == 33);
    CHECK(page.platform.status.find("所有图片右移 8、下移 -2：") != std::string::npos);
    CHECK(shifts.logistic.iteration == 2000);
    CHECK(shifts.network.iteration == 30);
    click(page, "shift chart");
    CHECK(std::abs(snapshot_of(page).shifts->asked.right) <= 2);  // its middle is a little beside that of the plot
    click(page, "picture view 0");
    click(page, "step");
    click(page, "picture view 4");
    CHECK(snapshot_of(page).shifts->iteration == 30);  // it had come to its end
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
    CHECK(reads("To train on: 12, "));
    CHECK(reads(" of them “kitten”"));
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
    CHECK(reads("Initialize: W = randn / √n[l−1], b = 0"));
    CHECK(reads("Column 2 of X"));
    CHECK(reads("Predict: picture 2 has"));
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
    CHECK(reads("1 bias b."));
}

TEST_CASE("the pictures and the cats among them are counted, and the cost of one answer for all comes from them") {
    HeadlessPage page("lab=images&iters=5", {tall});
    page.draw_to_rest();
    CHECK(reads("To train on: 209, 79 of them “cat”. To test on: 50, 22 of them “cat”."));
    CHECK(reads("so the cost stays near 0.66 and every answer is “not a cat”"));
    click(page, "picture view 4");
    CHECK(reads("test: always “not a cat”"));
}

TEST_CASE("given pictures of one class alone are said to lack the other, by the classes' names") {
    HeadlessPage page("lab=images&iters=5", {tall});
    page.draw_to_rest();
    page.engine.send(GivePictures{true, std::vector<std::uint8_t>(3 * picture_bytes, 9)});
    page.draw();
    page.draw_to_rest();
    CHECK(reads("To train on: 3, 3 of them “cat”. "));
    CHECK(reads("All training pictures so far are “cat”: give some of “not a cat” too."));
}

TEST_CASE("before there is a network nothing is said of its answers") {
    HeadlessPage page("lab=images&iters=5", {tall});
    for (int frame = 0; frame < 2000 && page.draw(); ++frame) {
        CHECK_FALSE(reads("No pictures yet"));
        if (snapshot_of(page).progress) continue;
        CHECK_FALSE(reads(" wrong"));
        CHECK_FALSE(reads("z = –"));
        CHECK_FALSE(is_drawn("pixel measure 0"));
    }
    CHECK(is_drawn("pixel measure 0"));
    CHECK(reads("of 50 wrong"));
}

TEST_CASE("without pictures there is no table of answers, and nothing to run") {
    HeadlessPage page("lab=images&data=images", {tall});
    page.draw_to_rest();
    CHECK(reads("No pictures yet"));
    CHECK_FALSE(reads("Labels against answers"));
    click(page, "run");
    CHECK(page.platform.status.starts_with("no data."));
    CHECK_FALSE(reads("Pause"));
}

TEST_CASE("the curve of a few pictures that an eye sees fall is not said to go up and down") {
    HeadlessPage page("lab=images&data=images", {tall});
    page.draw_to_rest();
    page.engine.send(training_file(30));
    page.draw();
    page.draw_to_rest();
    REQUIRE(snapshot_of(page).progress->iteration == 2500);
    CHECK_FALSE(reads("up and down"));
    CHECK_FALSE(reads("shoots up"));
}

TEST_CASE("a picture can be asked about at the first sight, and the answer comes into sight") {
    const ImVec2 size = GENERATE(ImVec2{1280, 800}, ImVec2{800, 800}, ImVec2{390, 844});
    HeadlessPage page("lab=images&iters=5", {size});
    page.draw_to_rest();
    if (size.x == 1280) CHECK(is_in_sight(page, "What is this?"));
    page.app->ask(std::vector<std::uint8_t>(64 * 64 * 3, 128));
    page.draw();
    page.draw_to_rest();
    const DrawnControl under_answer = drawn_control("forget question");
    CHECK(under_answer.min.y > 200);
    CHECK(under_answer.max.y < size.y);
}

TEST_CASE("logistic regression is called so over its curve and its title, and the printed costs say whose they are") {
    HeadlessPage page("lab=images&iters=5&hidden=none&init=zeros", {tall});
    page.draw_to_rest();
    CHECK(reads("Logistic regression 12288-1"));
    CHECK(is_in_sight(page, "logistic"));
    CHECK_FALSE(is_in_sight(page, "network"));
    click(page, "cost axis 2");
    CHECK(is_written("logistic"));
}
