// The images lab and the page's messages as the tree tells them, and what is done to their elements.
#include "experiment/picture_form.hpp"
#include "ui/images/class_words.hpp"
#include "ui/images/picture_words.hpp"
#include "ui/images/shift_words.hpp"
#include "ui/numbers.hpp"
#include "ui/page_steps.hpp"
#include "ui/texts.hpp"
#include "ui/tree_checks.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace petal;

namespace {

void rest(HeadlessPage& page) {
    page.draw_to_rest();
    page.draw();
}

// As the page's elements have it: their keys come as acts.
void act(HeadlessPage& page, NodeId id, Act::Kind kind, double number = 0, std::string text = {}) {
    tree().act({id, kind, number, false, std::move(text)});
    tree().has_elements = kind == Act::Kind::key;
    page.draw();
    tree().has_elements = false;
    rest(page);
}

void press(HeadlessPage& page, Role role, const std::string& name) { act(page, told(role, name).id, Act::Kind::press); }

void key(HeadlessPage& page, Role role, const std::string& name, const char* which) {
    act(page, told(role, name).id, Act::Kind::key, 0, which);
}

std::vector<Node> all_told(Role role) {
    std::vector<Node> found;
    std::copy_if(tree().nodes().begin(), tree().nodes().end(), std::back_inserter(found),
                 [role](const Node& node) { return node.role == role; });
    return found;
}

std::vector<std::string> cells_of(const std::string& table) {
    std::vector<std::string> cells(1);
    for (const char c : table) {
        if (c == '\t' || c == '\n')
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

GivePictureFile unsaid_file() {
    GivePictureFile file{"mine.npz", {}, {}};
    file.number = 1;
    file.arrays.push_back({"X", {4, 64, 64, 3}, true, std::vector<std::uint8_t>(4 * picture_bytes, 9), {}, ""});
    file.arrays.push_back({"Y", {4}, true, {0, 1, 0, 1}, {}, ""});
    return file;
}

}  // namespace

TEST_CASE("each picture of the contact sheet is an option with its label, its answer and whether that is wrong") {
    HeadlessPage page("lab=images&iters=200&hidden=none&init=zeros&lr=0.005", {{1280, 800}});
    rest(page);
    const Snapshot& snapshot = snapshot_of(page);
    const std::vector<Node> options = all_told(Role::option);
    REQUIRE(options.size() == 209 + 50);  // those below the page, too
    CHECK(is_told(Role::list, "Training pictures"));
    CHECK(is_told(Role::list, "Test pictures"));
    const auto& wrong = snapshot.progress->network.wrong;
    int told_wrong = 0, chosen = 0;
    for (const Node& option : options) {
        told_wrong += option.name.ends_with(", wrong");
        chosen += option.is(NodeState::chosen);
    }
    CHECK(told_wrong == std::count_if(wrong.begin(), wrong.end(), [](std::uint8_t w) { return w != 0; }));
    CHECK(chosen == 1);
    const bool is_cat = snapshot.pictures.sheet->label[12] != 0;
    const std::string answer = percent(snapshot.pictures.view->probability[12], Language::en) + " cat";
    CHECK(told(Role::option, "Picture 13: ").name ==
          std::string("Picture 13: ") + (is_cat ? "cat, " : "not a cat, ") + answer + (wrong[12] ? ", wrong" : ""));
}

TEST_CASE("while training runs the names of the pictures leave their answers out, which change all the time") {
    HeadlessPage page("lab=images&iters=20000&hidden=none&init=zeros&lr=0.005", {{1280, 800}});
    for (int frame = 0; frame < 10000 && !is_told(Role::button, "Pause"); ++frame) page.draw();
    REQUIRE(is_told(Role::button, "Pause"));
    const std::string name = told(Role::option, "Picture 13: ").name;
    CHECK_FALSE(holds(name, "%"));
    tree().act({told(Role::button, "Pause").id, Act::Kind::press, 0, false, {}});
    rest(page);
    CHECK(told(Role::option, "Picture 13: ").name.starts_with(name.substr(0, name.find(", wrong"))));
    CHECK(holds(told(Role::option, "Picture 13: ").name, " % cat"));
}

TEST_CASE("a picture is chosen by its element, also one that is scrolled out of sight") {
    HeadlessPage page("lab=images&iters=5", {{1280, 800}});
    rest(page);
    press(page, Role::option, "Picture 201:");
    CHECK(told(Role::option, "Picture 201:").is(NodeState::chosen));
    CHECK(snapshot_of(page).explained->asked.picture == 200);
}

TEST_CASE("mistakes stand in a list for each kind and set, named by them") {
    HeadlessPage page("lab=images&iters=300&hidden=none&init=zeros&lr=0.005", {tall});
    rest(page);
    press(page, Role::radio, "Mistakes");
    const std::vector<Node> lists = all_told(Role::list);
    REQUIRE_FALSE(lists.empty());
    for (const Node& list : lists) {
        CAPTURE(list.name);
        const auto options = std::count_if(tree().nodes().begin(), tree().nodes().end(),
                                           [&](const Node& node) { return node.parent == list.id; });
        CHECK(list.name.ends_with("): " + std::to_string(options)));
        CHECK((list.name.starts_with("Test pictures: ") || list.name.starts_with("Training pictures: ")));
    }
    for (const Node& option : all_told(Role::option)) CHECK(option.name.ends_with(", wrong"));
}

TEST_CASE("the pad of the chosen picture says where the square lies and what is answered then") {
    HeadlessPage page("lab=images&iters=60&hidden=none&init=zeros&lr=0.005", {tall});
    rest(page);
    const char* pad = "Grey square on the picture";
    CHECK(told(Role::pad, pad).is(NodeState::drags));
    CHECK(told(Role::pad, pad).value.ends_with("; no square lies on it"));
    key(page, Role::pad, pad, "ArrowRight");
    key(page, Role::pad, pad, "ArrowUp");
    const PictureExplained& explained = *snapshot_of(page).explained;
    CHECK(explained.asked.cover_y == 20);
    CHECK(told(Role::pad, pad)
              .value.ends_with("the square covers rows 20 to 35 and columns 24 to 39, with it " +
                               percent(explained.covered_probability, Language::en) + " cat"));
    press(page, Role::button, "Take it off");
    CHECK(told(Role::pad, pad).value.ends_with("; no square lies on it"));
}

TEST_CASE("the map of the pixels is told in words, and as sums on demand") {
    HeadlessPage page("lab=images&iters=60&hidden=none&init=zeros&lr=0.005", {tall});
    rest(page);
    const Node map = told(Role::image, "Map of x · ∂z/∂x");
    CHECK(holds(map.value, "Orange, for cat: "));
    CHECK(is_told(Role::more, "In detail: Map of x"));
    CHECK_FALSE(is_told(Role::table, "Sums over"));
    act(page, tree().id_beside(map.id), Act::Kind::tell, 1);
    const std::vector<std::string> cells = cells_of(told(Role::table, "Sums over").value);
    REQUIRE(cells.size() == 9 * 9);
    double sum = 0;
    for (int column = 0; column < 8; ++column)
        for (int row = 0; row < 8; ++row)
            sum += snapshot_of(page).explained->spoken[static_cast<std::size_t>(row * 64 + column)];
    CHECK(cells[10] == weight_text(rounded(sum, 3)));
    act(page, tree().id_beside(map.id), Act::Kind::tell, 0);
    CHECK_FALSE(is_told(Role::table, "Sums over"));
    press(page, Role::radio, "∂z/∂x");
    CHECK(is_told(Role::image, "Map of ∂z/∂x"));
}

TEST_CASE("labels against answers are a table of all pictures") {
    const Language language = GENERATE(Language::en, Language::zh);
    HeadlessPage page("lab=images&iters=60", {tall, language});
    rest(page);
    const Node table = told(Role::table, language == Language::zh ? "真实标签与预测" : "Labels against answers");
    const std::vector<std::string> cells = cells_of(table.value);
    REQUIRE(cells.size() == 15);
    CHECK(cells[1] == (language == Language::zh ? "判为猫" : "says cat"));
    CHECK(cells[3] == (language == Language::zh ? "训练 · 猫" : "train · cat"));
    int all = 0, wrong = 0;
    for (const std::size_t i : {4, 5, 7, 8, 10, 11, 13, 14}) all += std::stoi(cells[i]);
    for (const std::size_t i : {5, 7, 11, 13}) wrong += std::stoi(cells[i]);
    const auto& judged = snapshot_of(page).progress->network.wrong;
    CHECK(all == 209 + 50);
    CHECK(wrong == std::count_if(judged.begin(), judged.end(), [](std::uint8_t w) { return w != 0; }));
    // The cats to train on that are called none.
    const PictureSnapshot& pictures = snapshot_of(page).pictures;
    int missed = 0;
    for (std::size_t i = 0; i < judged.size(); ++i)
        missed += judged[i] != 0 && pictures.sheet->label[i] != 0 && pictures.ready->held_out[i] == 0;
    CHECK(missed != std::stoi(cells[7]));
    CHECK(std::stoi(cells[5]) == missed);
}

TEST_CASE("moved pictures say how far, what both networks answer, and their curves with the numbers behind them") {
    HeadlessPage page("lab=images&iters=30", {tall});
    rest(page);
    press(page, Role::radio, "Moved");
    const char *pad = "Picture that is moved", *reader = "Read the chart at a shift";
    CHECK(told(Role::pad, pad).value.starts_with("where it was; logistic "));
    for (int i = 0; i < 3; ++i) key(page, Role::pad, pad, "ArrowLeft");
    key(page, Role::pad, pad, "ArrowDown");
    const ShiftsMeasured& shifts = *snapshot_of(page).shifts;
    CHECK(shifts.asked.right == -3);
    CHECK(told(Role::pad, pad).value == "3 to the left and 1 down; logistic " +
                                            percent(shifts.logistic.probability, Language::en) + " cat, network " +
                                            percent(shifts.network.probability, Language::en) + " cat");
    key(page, Role::handle, reader, "End");
    CHECK(shifts.asked.right == 16);
    CHECK(told(Role::handle, reader).now == 16);
    CHECK_FALSE(told(Role::handle, reader).is(NodeState::drags));  // a finger that swipes there scrolls
    const std::string at_end =
        "16 to the right: logistic train " + percent(shifts.logistic.train_accuracy[32], Language::en);
    CHECK(told(Role::handle, reader).value.starts_with(at_end));
    const Node chart = told(Role::image, "Accuracy against the shift");
    CHECK(holds(chart.value, percent(shifts.network.train_accuracy[16], Language::en) + " unmoved"));
    CHECK(holds(chart.value, "For comparison, test: always “not a cat”: 56.0 %."));
    act(page, tree().id_beside(chart.id), Act::Kind::tell, 1);
    const std::vector<std::string> cells = cells_of(told(Role::table, "Accuracy against").value);
    REQUIRE(cells.size() == 34 * 5);
    CHECK(cells[5] == "-16");
    CHECK(cells[5 * 33 + 4] == percent(shifts.network.test_accuracy[32], Language::en));
}

TEST_CASE("a shift is set number by number") {
    HeadlessPage page("lab=images&iters=5", {tall});
    rest(page);
    press(page, Role::radio, "Moved");
    const Node slider = told(Role::slider, "Move right");
    CHECK(slider.value == "pixels: 0");
    act(page, slider.id, Act::Kind::set, slider.now + slider.step);
    CHECK(told(Role::slider, "Move right").value == "pixels: 1");
}

TEST_CASE("the column is told around its entry, colour by colour, and walked through number by number") {
    HeadlessPage page("lab=images&iters=5", {tall});
    rest(page);
    press(page, Role::radio, "As vector");
    const Node slider = told(Role::slider, "Entry of the column");
    CHECK(slider.value.starts_with("entry 0: red of row 0, column 0, 0."));
    act(page, slider.id, Act::Kind::set, slider.now + slider.step);
    press(page, Role::button, "One number on");
    press(page, Role::button, "One number on");
    press(page, Role::button, "One number back");
    CHECK(told(Role::slider, "Entry of the column").value.starts_with("entry 2: blue of row 0, column 0, "));
    const std::vector<std::string> cells = cells_of(told(Role::table, "Column 2 of X around entry 2").value);
    REQUIRE(cells.size() == 3 * 8);
    const std::uint8_t* pixel = &snapshot_of(page).pictures.sheet->pixels[picture_bytes];
    CHECK(cells[9] == "2");
    CHECK(cells[10] == "blue");
    CHECK(std::stod(cells[11]) == std::round(pixel[2] / 255.0 * 1e4) / 1e4);
    CHECK(cells[14].empty());  // not read yet
    CHECK(holds(told(Role::image, "Picture 2 and its red").value, ", blue " + std::to_string(pixel[2])));
    CHECK(is_told(Role::text, "1. Structure: 12288-20-7-5-1"));
    CHECK(told(Role::text, "6. Predict").name.ends_with("(the run is here)"));
}

TEST_CASE("each unit's weights are an image that says where they are positive and negative") {
    HeadlessPage page("lab=images&iters=20", {tall});
    rest(page);
    press(page, Role::radio, "Weights");
    const std::string largest = weight_text(snapshot_of(page).pictures.view->largest_weight[19]);
    CHECK(told(Role::image, "Weights of unit 20").value.starts_with("At most ±" + largest + ". Bright, positive: "));
    act(page, told(Role::more, "In detail: Weights of unit 20").id, Act::Kind::tell, 1);
    const std::vector<std::string> cells = cells_of(told(Role::table, "Sums of the three colours").value);
    REQUIRE(cells.size() == 9 * 9);
    CHECK(cells[9 * 8] == "rows 56–63");
}

TEST_CASE("each view of the pictures tells all its controls and words, and names them, on each page") {
    const char* text =
        GENERATE("lab=images&iters=60", "lab=images&data=images", "lab=images&iters=20&hidden=none&init=zeros");
    HeadlessPage page(text, {tall});
    rest(page);
    for (int view = 0; view < 5; ++view) {
        page.look({tall});
        rest(page);
        page.click(drawn_control("picture view " + std::to_string(view)).middle());
        for (const Sight& sight :
             {Sight{tall}, Sight{{800, 4000}, Language::zh}, Sight{{390, 5000}, Language::en, Theme::light, true}}) {
            CAPTURE(text, view, sight.size.x);
            page.look(sight);
            rest(page);
            for (const auto& faults : {untold_controls(), nameless_nodes(), misplaced_nodes(), untold_words()})
                for (const std::string& fault : faults) FAIL_CHECK(fault);
        }
    }
}

TEST_CASE("a file whose set is not known is asked about in a group of its own") {
    HeadlessPage page("lab=images&iters=5", {tall});
    rest(page);
    page.engine.send(unsaid_file());
    rest(page);
    const Node group = told(Role::group, "Question about a file");
    CHECK(untold_words().empty());
    CHECK(is_told(Role::text, "mine.npz holds X and Y"));
    for (const char* answer : {"Training pictures", "Test pictures", "Do not use it"})
        CHECK(told(Role::button, answer).parent == group.id);
}

TEST_CASE("a message can be dismissed by a button that says which one goes, and a passing one is told by the page") {
    HeadlessPage page("iters=5", {});
    rest(page);
    CHECK_FALSE(is_told(Role::group, "Messages"));
    page.app->link_copied(true);
    page.draw();
    page.draw();
    CHECK_FALSE(is_told(Role::text, texts::link_copied.en));
    page.draw_to_rest(600);
    page.app->link_copied(false);
    rest(page);
    CHECK(is_told(Role::group, "Messages"));
    const Node dismiss = told(Role::button, "Dismiss: ");
    CHECK(untold_words().empty());
    const std::string beginning = dismiss.name.substr(9, 20);
    CHECK(is_told(Role::text, beginning));
    act(page, dismiss.id, Act::Kind::press);
    CHECK(page.platform.messages.empty());
    CHECK_FALSE(is_told(Role::group, "Messages"));
}

// ---------------------------------------------------------------- the words alone

TEST_CASE("signed pictures are told by their halves, whatever they hold") {
    std::vector<double> values(64 * 64, 0.0);
    CHECK(map_in_words(values, "cat", Language::en) == "No pixel has a colour: none counts.");
    values[5] = 2;
    values[70] = NAN;
    CHECK(map_in_words(values, "cat", Language::en) ==
          "Orange, for cat: 1 of 4,096 pixels, more than half of its strength in the top left. Blue, against cat: "
          "nowhere.");
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = i % 2 ? 1 : -1;
    CHECK(map_in_words(values, "猫", Language::zh) ==
          "橙色（支持“猫”）：4,096 个像素中的 2,048 个，遍布整张图。蓝色（反对“猫”）：4,096 个像素中的 2,048 "
          "个，遍布整张图。");
}

TEST_CASE("a unit's weights are summed over squares and colours, as large as they are") {
    std::vector<std::uint8_t> bytes(picture_bytes, 128);
    for (const std::size_t channel : {0, 1, 2})
        bytes[3 * (64 * 9 + 8) + channel] = 255;  // the second square's second row
    bytes[0] = 1;
    const std::vector<std::string> cells = cells_of(weight_numbers(bytes.data(), 0.5, Language::en));
    REQUIRE(cells.size() == 9 * 9);
    CHECK(cells[9 + 1] == "-0.5");
    CHECK(cells[9 + 2] == "0");
    CHECK(cells[2 * 9 + 2] == "1.5");
}

TEST_CASE("curves of shifts are told as far as they are measured") {
    ShiftsMeasured shifts;
    CHECK(shift_curves_in_words(shifts, Language::en) == "Nothing is measured yet.");
    CHECK(shift_read_in_words(shifts, 3, Language::en) == "3 to the right: Nothing is measured yet.");
    shifts.running = true;
    shifts.shift = {-16, -15};
    shifts.logistic.train_accuracy = {0.5, 0.6};
    shifts.logistic.test_accuracy = shifts.network.train_accuracy = {NAN, NAN};
    CHECK(shift_curves_in_words(shifts, Language::en) ==
          "Measured so far: logistic, train: 50.0 % at 16 to the left, 60.0 % at 15 to the left.");
}

TEST_CASE("a way is told in both directions, or as none") {
    CHECK(shift_in_words(0, 0, Language::en) == "where it was");
    CHECK(shift_in_words(-2, 0, Language::en) == "2 to the left");
    CHECK(shift_in_words(0, 7, Language::zh) == "下移 7");
    CHECK(shift_in_words(4, -1, Language::zh) == "右移 4，上移 1");
}
