// What the planar lab and its charts tell the tree, and what is done to their elements.
#include "ui/page_steps.hpp"
#include "ui/tree_checks.hpp"

#include "ui/chart/cost_told.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/network_words.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <string>

using namespace petal;

namespace {

// A page whose keys, texts and presses come from elements.
struct PlanarPage : HeadlessPage {
    explicit PlanarPage(const std::string& text, const Sight& wanted = {{1280, 2000}}) : HeadlessPage(text, wanted) {
        tree().has_elements = true;
        draw_to_rest();
    }
    void act(const Node& node, Act::Kind kind, double number = 0, const std::string& words = {}, bool shift = false) {
        tree().focused = node.id;
        tree().act({node.id, kind, number, shift, words});
        draw_to_rest();
        draw();
    }
    // Of a copy: the tree is another in each frame.
    void press(Role role, const std::string& name) {
        const Node node = told(role, name);
        act(node, Act::Kind::press);
    }
    void key(Role role, const std::string& name, const std::string& which, bool shift = false) {
        const Node node = told(role, name);
        act(node, Act::Kind::key, 0, which, shift);
    }
    void tell_further(const std::string& picture) {
        const Node button = told(Role::more, "In detail: " + picture);
        act(button, Act::Kind::tell, 1);
    }
};

bool says(const Node& node, const std::string& words) { return node.value.find(words) != std::string::npos; }

std::vector<std::string> lines_of(const std::string& cells) {
    std::vector<std::string> lines{""};
    for (const char c : cells) c == '\n' ? lines.push_back("") : lines.back().push_back(c);
    return lines;
}

}  // namespace

// ---------------------------------------------------------------- the cost chart

TEST_CASE("the cost chart is a picture with its course in words") {
    PlanarPage page("iters=2000");
    const Node& chart = told(Role::image, "Cost");
    CHECK(says(chart, "logistic: falls from 0.69"));
    CHECK(says(chart, "network: falls from 0.69"));
    CHECK(says(chart, "iteration 2,000"));
    CHECK(is_told(Role::more, "In detail: Cost"));
    CHECK_FALSE(is_told(Role::table, "Costs in numbers"));
    CHECK(is_told(Role::radios, "Scale of the costs"));
}

TEST_CASE("on demand the costs are a table, of what the chart shows") {
    PlanarPage page("iters=2000");
    page.tell_further("Cost");
    const std::vector<std::string> lines = lines_of(told(Role::table, "Costs in numbers").value);
    REQUIRE(lines.size() == 21);
    CHECK(lines[0] == "iteration\tlogistic\tnetwork");
    CHECK(lines[1].starts_with("0\t0.693147\t0.69"));
    CHECK(lines[20].starts_with("2,000\t"));
    CHECK(lines[20].ends_with(cost_text(progress_of(page).network.cost)));
    page.key(Role::handle, "Read the cost", "+");
    CHECK(says(told(Role::image, "Cost"), "The chart shows 500 to 1,500 of it."));
    CHECK(lines_of(told(Role::table, "Costs in numbers").value)[1].starts_with("500\t"));
}

TEST_CASE("arrow keys read the costs, from the end of the run or its beginning on, and a finger is not held up by it") {
    PlanarPage page("iters=1000");
    const Node end = told(Role::handle, "Read the cost");
    CHECK(end.now == 1000);
    CHECK(end.most == 1000);
    CHECK(end.value.starts_with("iteration 1,000: logistic 0."));
    CHECK(says(end, "network " + cost_text(progress_of(page).network.cost)));
    CHECK_FALSE(end.is(NodeState::drags));
    CHECK_FALSE(end.is(NodeState::wheel));
    page.key(Role::handle, "Read the cost", "ArrowLeft");
    const double before_the_end = told(Role::handle, "Read the cost").now;
    CHECK(before_the_end < 1000);
    CHECK(before_the_end >= 980);
    page.key(Role::handle, "Read the cost", "Home");
    CHECK(told(Role::handle, "Read the cost").value.starts_with("iteration 0: logistic 0.693147, network 0.69"));
    page.key(Role::handle, "Read the cost", "ArrowRight");
    CHECK(told(Role::handle, "Read the cost").now > 0);
}

TEST_CASE("the wheel is the chart's once it has been clicked, while the pointer is on it") {
    PlanarPage page("iters=1000");
    page.click(drawn_control("cost chart").middle());
    CHECK(told(Role::handle, "Read the cost").is(NodeState::wheel));
    page.click({5, 1900});
    CHECK_FALSE(told(Role::handle, "Read the cost").is(NodeState::wheel));
}

TEST_CASE("Enter opens the iteration that is read, where a click does") {
    PlanarPage page("lab=deep&idea=iteration&iters=100&at=50");
    REQUIRE(page.app->experiment().at == 50);
    page.key(Role::handle, "Read the cost", "Home");
    page.key(Role::handle, "Read the cost", "Enter");
    CHECK(page.app->experiment().at == 0);
}

TEST_CASE("before anything is recorded the chart says so") {
    CostChart chart;
    CHECK(cost_reading(chart, 10, Language::en).empty());
    CHECK(cost_cells(chart, {}, Language::en) == "iteration");
}

TEST_CASE("of curves of unequal length each reading has the costs that there are") {
    const std::vector<double> three{0, 10, 20}, two{0, 10}, costs{0.7, 0.5, 0.25}, ended{0.7, 1000};
    CostChart chart;
    chart.curves.push_back({three, costs, {}, "calm"});
    chart.curves.push_back({two, ended, {}, "wild"});
    chart.epochs = true;
    CHECK(cost_reading(chart, 19, Language::en) == "epoch 20: calm 0.250000, wild –");
    CHECK(cost_cells(chart, {}, Language::en) ==
          "epoch\tcalm\twild\n0\t0.700000\t0.700000\n10\t0.500000\t1000.00\n20\t0.250000\t–");
}

TEST_CASE("printed costs are code, and are scrolled by their element where they do not fit") {
    PlanarPage page("iters=1000", {{1280, 800}});
    page.press(Role::radio, "print");
    CHECK(is_told(Role::code, "Cost after iteration 0: 0.69"));
    const Node distances = told(Role::chooser, "Distance of the lines");
    page.act(distances, Act::Kind::choose, 0);
    const Node printed = told(Role::code, "Cost after iteration 0: 0.69");
    CHECK(printed.most > printed.height);
    const auto first_line = [] {
        for (const DrawnText& text : drawn_texts())
            if (text.words.starts_with("Cost after iteration 0:")) return text.ink.Min.y;
        return 0.0f;
    };
    const float top = first_line();
    tree().scrolling[printed.id].top = 30;
    for (int frame = 0; frame < 3; ++frame) page.draw();
    CHECK(first_line() == top - 30);
    CHECK(told(Role::code, "Cost after iteration 0: 0.69").now == 30);
}

// ---------------------------------------------------------------- regions

TEST_CASE("each region is a picture that says what is seen in it, with its figures beside it") {
    PlanarPage page("iters=2000");
    const Progress& progress = progress_of(page);
    const Node& line = told(Role::image, "Logistic regression");
    const Node& curve = told(Role::image, "Network, 4 hidden units");
    CHECK(says(line, "the border is a straight line"));
    CHECK(says(curve, "The border is not one straight line."));
    const auto wrong = std::count(progress.network.wrong.begin(), progress.network.wrong.end(), 1);
    CHECK(says(curve, std::to_string(wrong) + " of 400 samples are wrong."));
    CHECK(is_told(Role::heading, "Network, 4 hidden units"));
    CHECK(is_told(Role::text, "training accuracy " + percent(progress.network.train_accuracy, Language::en)));
    CHECK(is_told(Role::text, "cost " + cost_text(progress.network.cost)));
}

TEST_CASE("without points no region is told") {
    PlanarPage page("data=points&iters=10");
    CHECK(told(Role::image, "Logistic regression").value == "No region is drawn yet. There are no samples.");
}

TEST_CASE("on demand a region's answers are a table over the plane") {
    PlanarPage page("iters=300");
    page.tell_further("Network");
    const std::vector<std::string> lines = lines_of(told(Role::table, "P of class 1").value);
    REQUIRE(lines.size() == 10);
    for (const std::string& line : lines) CHECK(std::count(line.begin(), line.end(), '\t') == 9);
}

TEST_CASE("the arrow keys move a cursor over a region, with Shift by less, and it tells the answer there") {
    PlanarPage page("iters=300");
    const std::string pad = "Points on the plane of the network";
    const Node before = told(Role::pad, pad);
    CHECK(before.value.starts_with("x₁ = "));
    CHECK(says(before, "the answer is class "));
    CHECK(says(before, "P of class 1 = 0."));
    CHECK_FALSE(says(before, "Enter"));
    CHECK_FALSE(before.is(NodeState::drags));
    const Box box = snapshot_of(page).data->box;
    const auto x = [&] { return std::stod(told(Role::pad, pad).value.substr(std::string("x₁ = ").size())); };
    const double middle = x();
    page.key(Role::pad, pad, "ArrowRight");
    CHECK(std::abs(x() - middle - (box.x_max - box.x_min) / 40) < 2e-3);
    page.key(Role::pad, pad, "ArrowLeft");
    page.key(Role::pad, pad, "ArrowLeft", true);
    CHECK(std::abs(x() - middle + (box.x_max - box.x_min) / 200) < 2e-3);
    CHECK(reads("P = 0."));  // beside the cursor
}

TEST_CASE("a place just under 0 has no sign") {
    PlanarPage page("data=points&iters=10");
    const std::string pad = "Points on the plane of the network";
    // To the lower edge, and back by as many steps of 1/40: a millionth is missing.
    for (int i = 0; i < 21; ++i) page.key(Role::pad, pad, "ArrowDown");
    for (int i = 0; i < 20; ++i) page.key(Role::pad, pad, "ArrowUp");
    CHECK(told(Role::pad, pad).value.starts_with("x₁ = 0, x₂ = 0:"));
}

TEST_CASE("points are drawn and erased by keys alone, and the last stroke undone") {
    PlanarPage page("iters=10");
    const std::string pad = "Points on the plane of logistic regression";
    page.press(Role::radio, "A click adds a point of class 1");
    CHECK(told(Role::pad, pad).is(NodeState::drags));
    CHECK(says(told(Role::pad, pad), "Enter adds a point of class 1."));
    // Away from the points of the flower.
    for (int i = 0; i < 20 && says(told(Role::pad, pad), "is here."); ++i) page.key(Role::pad, pad, "ArrowRight");
    REQUIRE_FALSE(says(told(Role::pad, pad), "is here."));
    page.key(Role::pad, pad, "Enter");
    REQUIRE(page.app->experiment().added.size() == 1);
    CHECK(page.app->experiment().added[0].label == 1);
    CHECK(says(told(Role::pad, pad), "A point of class 1 is here."));
    for (int i = 0; i < 5; ++i) page.key(Role::pad, pad, "ArrowUp");
    page.key(Role::pad, pad, " ");
    REQUIRE(page.app->experiment().added.size() == 2);
    CHECK(page.app->experiment().added[1].y > page.app->experiment().added[0].y);
    page.press(Role::button, "Undo last stroke");
    CHECK(page.app->experiment().added.size() == 1);
    page.press(Role::radio, "A click erases a point");
    for (int i = 0; i < 5; ++i) page.key(Role::pad, pad, "ArrowDown");
    CHECK(says(told(Role::pad, pad), "Enter erases the point of class "));
    page.key(Role::pad, pad, "Enter");
    CHECK(page.app->experiment().added.size() + 1 - page.app->experiment().removed.size() == 1);
}

// ---------------------------------------------------------------- the network

TEST_CASE("the network's picture says its layers and their largest weights, and on demand all of them") {
    PlanarPage page("hidden=3&iters=200");
    const LayerView layer = progress_of(page).network.layers[0];
    const auto picture = [] {
        for (const Node& node : tree().nodes())
            if (node.role == Role::image && node.name == "Network") return node;
        FAIL("no picture of the network is told");
        return Node{};
    };
    CHECK(picture().value.starts_with("2 inputs; hidden layer 1: 3 units, tanh; output layer: 1 unit, sigmoid. "));
    CHECK_FALSE(is_told(Role::table, "Layer 1"));
    Node button = picture();
    button.id = tree().id_beside(button.id);
    page.act(button, Act::Kind::tell, 1);
    CHECK(told(Role::table, "Layer 1: W and b").value == layer_cells(layer, 1));
    CHECK(lines_of(told(Role::table, "Layer 2: W and b").value).size() == 2);
}

TEST_CASE("the words for a network name its largest weights, and count what is not shown") {
    Experiment experiment;
    experiment.hidden = {2};
    LayerView first{2, 2, 2, 2, {1, -3, 0.5, 2}, {0, 0.25}, {}}, second{1, 2, 1, 2, {0, 0}, {0}, {}};
    CHECK(network_words({first, second}, experiment, Language::en) ==
          "2 inputs; hidden layer 1: 2 units, tanh; output layer: 1 unit, sigmoid. The largest weight: W1[0,1] = -3.");
    CHECK(layer_cells(first, 1) == "W1\t0\t1\tb1\n0\t1\t-3\t0\n1\t0.5\t2\t0.25");
    first.units = 200;
    CHECK(network_words({first, second}, experiment, Language::en).find("Of large layers a part is shown.") !=
          std::string::npos);
    CHECK(layer_table_name(first, 1, Language::en) == "Layer 1: W and b, 2 of 200 units, 2 of 2 inputs");
}

TEST_CASE("the chosen weight is changed by keys alone, as far as a drag by a point would") {
    PlanarPage page("hidden=3&iters=200");
    const double before = progress_of(page).network.layers[0].W[0];
    const Node handle = told(Role::handle, "Chosen weight W1[0,0]");
    CHECK(handle.value == weight_text(before));
    CHECK(handle.is(NodeState::drags));
    page.key(Role::handle, "Chosen weight", "ArrowUp");
    const double after = progress_of(page).network.layers[0].W[0];
    CHECK(after > before);
    page.key(Role::handle, "Chosen weight", "PageDown");
    CHECK(progress_of(page).network.layers[0].W[0] < before);
    page.key(Role::handle, "Chosen weight", "End");
    CHECK(progress_of(page).network.layers[0].W[0] == handle.most);
    page.key(Role::handle, "Chosen weight", "Home");
    CHECK(progress_of(page).network.layers[0].W[0] == -handle.most);
    page.press(Role::button, "Previous parameter");
    CHECK(is_told(Role::handle, "Chosen bias b2[0]"));
}

// ---------------------------------------------------------------- the rest

TEST_CASE("the sweep is a list of sizes with what each has reached, and Enter takes one over") {
    PlanarPage page("iters=100");
    CHECK_FALSE(is_told(Role::list, "Networks"));
    page.app->apply(Wishes{StartSweep{{1, 2, 3, 4, 5, 20, 50}, 20}});
    page.draw_to_rest();
    const auto results = snapshot_of(page).sweep->results;
    REQUIRE(results.size() == 7);
    CHECK(is_told(Role::option, "5 hidden units: " + percent(results[4].train_accuracy, Language::en)));
    CHECK(told(Role::option, "4 hidden units").is(NodeState::chosen));
    page.press(Role::option, "5 hidden units");
    CHECK(page.app->experiment().hidden == std::vector<int>{5});
    CHECK(is_told(Role::option, "1 hidden unit: "));
}

TEST_CASE("no two controls of one kind have the same name") {
    const bool touch = GENERATE(false, true);
    PlanarPage page("iters=10&act=tanh,relu&hidden=4,3",
                    {touch ? ImVec2{390, 5000} : ImVec2{1280, 2000}, Language::en, Theme::light, touch});
    for (const char* name : {"More about the data", "More about the model"})
        if (is_told(Role::fold, name)) page.press(Role::fold, name);
    std::vector<std::string> names;
    for (const Node& node : tree().nodes())
        if (node.role == Role::button || node.role == Role::fold || node.role == Role::radios ||
            node.role == Role::slider || node.role == Role::field || node.role == Role::chooser)
            names.push_back(std::to_string(static_cast<int>(node.role)) + node.name);
    std::sort(names.begin(), names.end());
    const auto twice = std::adjacent_find(names.begin(), names.end());
    CHECK((twice == names.end() ? "" : *twice) == "");
}
