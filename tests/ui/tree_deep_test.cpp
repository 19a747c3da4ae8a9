// What the deep lab tells of its diagram, matrices and charts, and what is done to their elements.
#include "experiment/number_text.hpp"
#include "ui/deep/cell_text.hpp"
#include "ui/deep/entry_words.hpp"
#include "ui/deep/histogram_words.hpp"
#include "ui/deep/matrix_block.hpp"
#include "ui/numbers.hpp"
#include "ui/page_steps.hpp"
#include "ui/tree_checks.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace petal;

namespace {

// Columns by tabs, rows by line ends.
std::vector<std::vector<std::string>> cells_of(const Node& table) {
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    for (const char c : table.value) {
        if (c == '\n')
            rows.emplace_back(1);
        else if (c == '\t')
            rows.back().emplace_back();
        else
            rows.back().back() += c;
    }
    return rows;
}

bool is_chosen(const Node& node) { return (node.states & static_cast<std::uint8_t>(NodeState::chosen)) != 0; }

std::vector<Node> nodes_in(Role role, NodeId parent) {
    std::vector<Node> found;
    for (const Node& node : tree().nodes())
        if (node.role == role && node.parent == parent) found.push_back(node);
    return found;
}

}  // namespace

TEST_CASE("the boxes of an iteration are options in the order in which they are worked out, the open one chosen") {
    HeadlessPage page("lab=deep&hidden=3&box=Z2&iters=20", {{1280, 3000}});
    page.draw_to_rest();
    const std::vector<Node> boxes = nodes_in(Role::option, told(Role::list, "Steps of the iteration").id);
    REQUIRE(boxes.size() == 12);
    CHECK(boxes[0].name == "X, Data");
    CHECK(boxes[1].name == "Z1, Layer 1: linear, forward");
    CHECK(boxes[1].description == "goes on to A1; keeps A0 for dW1");
    CHECK(boxes[3].description == "goes on to A2; keeps A1, W2 for dW2");
    CHECK(boxes[7].name == "dW2, Layer 2: linear, backward");
    CHECK(boxes[7].description == "goes on to W2; hands dA1 on to dZ1");
    CHECK(std::count_if(boxes.begin(), boxes.end(), is_chosen) == 1);
    CHECK(is_chosen(boxes[3]));
    act(page, boxes[7], Act::Kind::press);
    CHECK(page.app->experiment().box == DeepBox{BoxKind::linear_back, 2});
    CHECK(is_chosen(told(Role::option, "dW2")));
}

TEST_CASE("dW1's shape and its numbers are read from its table, the chosen one exactly") {
    HeadlessPage page("lab=deep&box=dW1&iters=20&at=20", {{1280, 3000}});
    page.draw_to_rest();
    const Node table = told(Role::table, "dW1");
    CHECK(table.name == "dW1, (4, 2)");
    const MatrixView& dW1 = snapshot_of(page).opened->layers[0].dW;
    const auto cells = cells_of(table);
    REQUIRE(cells.size() == 5);
    CHECK(cells[0] == std::vector<std::string>{"row, column", "0", "1"});
    for (std::size_t row = 0; row < 4; ++row) {
        CHECK(cells[row + 1][0] == std::to_string(row));
        for (std::size_t column = 0; column < 2; ++column)
            CHECK(cells[row + 1][column + 1] == weight_text(dW1.values[2 * row + column]));
    }
    CHECK(table.description.starts_with("From "));
    act(page, table, Act::Kind::choose, 3);
    CHECK(told(Role::table, "dW1").description.find("dW1[1, 1] = " + number_text(dW1.values[3])) != std::string::npos);
}

TEST_CASE("the cells of a matrix's element lie on those that are drawn") {
    HeadlessPage page("lab=deep&box=Z1&iters=20", {{1280, 3000}});
    page.draw_to_rest();
    const Node W1 = told(Role::table, "W1"), column = told(Role::picture, "");
    const ImVec2 cell{static_cast<float>(W1.width) / 2, static_cast<float>(W1.height) / 4};
    const MatrixView& values = snapshot_of(page).opened->layers[0].W;
    for (int row = 0; row < 4; ++row) {
        for (int entry = 0; entry < 2; ++entry) {
            const ImVec2 min{static_cast<float>(column.left + W1.left) + cell.x * static_cast<float>(entry),
                             static_cast<float>(column.top + W1.top) + cell.y * static_cast<float>(row)};
            const std::string number = cell_text(entry_value(values, row, entry));
            CAPTURE(row, entry, number);
            CHECK(std::any_of(drawn_texts().begin(), drawn_texts().end(), [&](const DrawnText& text) {
                const ImVec2 middle = text.ink.GetCenter();
                return text.words == number && middle.x > min.x && middle.x < min.x + cell.x && middle.y > min.y &&
                       middle.y < min.y + cell.y;
            }));
        }
    }
}

TEST_CASE("a matrix that stands transposed is told as it stands, with its samples at its edge") {
    HeadlessPage page("lab=deep&box=dW2&iters=20", {{1280, 3000}});
    page.draw_to_rest();
    const IterationOpened& opened = *snapshot_of(page).opened;
    const Node table = told(Role::table, "A1.T");
    CHECK(table.name == "A1.T, (60, 4)");
    const auto cells = cells_of(table);
    REQUIRE(cells.size() == opened.samples.size() + 1);
    CHECK(cells[0][0] == "sample, column");
    CHECK(cells[2][0] == std::to_string(opened.samples[1]));
    CHECK(std::stod(cells[2][4]) == opened.layers[0].A.values[3 * opened.samples.size() + 1]);
    act(page, table, Act::Kind::choose, 7);  // the second sample's last unit
    CHECK(told(Role::table, "A1.T").now == 7);
    CHECK(is_told(Role::text, "A1.T[" + std::to_string(opened.samples[1]) + ", 3] = "));
}

TEST_CASE("a cell is chosen as a click does it, and what it is made of is told with its sum") {
    HeadlessPage page("lab=deep&box=Z1&iters=20", {{1280, 3000}});
    page.draw_to_rest();
    CHECK(told(Role::table, "Z1").now == -1);
    act(page, told(Role::table, "Z1"), Act::Kind::choose, 9);  // of eight samples the second row's second
    const Node table = told(Role::table, "Z1");
    CHECK(table.now == 9);
    const IterationOpened& opened = *snapshot_of(page).opened;
    const std::string sample = std::to_string(opened.samples[1]);
    CHECK(is_told(Role::text, "Z1[1, " + sample + "] = "));
    CHECK(table.description.find("Chosen: Z1[1, " + sample + "] = ") != std::string::npos);
    CHECK(table.description.find("Made of row 1 of W[1], sample " + sample + " of A[0], b1[1, 0]. It is ") !=
          std::string::npos);
    CHECK(is_told(Role::text, "z, above [1](" + std::to_string(opened.samples[1] + 1) + "), below 2"));
    act(page, told(Role::table, "Z1"), Act::Kind::choose, 9);
    CHECK(told(Role::table, "Z1").now == -1);
}

TEST_CASE("a cell that is not there is not chosen") {
    HeadlessPage page("lab=deep&box=Z1&iters=20", {{1280, 3000}});
    page.draw_to_rest();
    for (const double cell : {-1.0, 32.0, 1e12}) {
        act(page, told(Role::table, "Z1"), Act::Kind::choose, cell);
        CHECK(told(Role::table, "Z1").now == -1);
    }
}

TEST_CASE(
    "what an entry is made of: a product, a mean over samples, entry by entry, and no sum where not all is sent") {
    const MatrixView W{1, 2, 1, 2, {2, -3}}, A{2, 2, 2, 2, {5, 6, 7, 8}}, b{1, 1, 1, 1, {0.5}},
        Z{1, 2, 1, 2, {-10.5, -11.5}};
    IterationOpened opened;
    opened.m = 2;
    opened.samples = {0, 1};
    const std::vector<Term> product{{"", "W[1]", &W, false, false, false, Follows::row, Follows::all},
                                    {"·", "A[0]", &A, false, true, false, Follows::all, Follows::column},
                                    {"+", "b[1]", &b, false, false, false, Follows::row, Follows::all},
                                    {"=", "Z[1]", &Z, false, true, true, Follows::row, Follows::column}};
    CHECK(equation_text(product) == "W[1] · A[0] + b[1] = Z[1]");
    CHECK(made_of_words(product, {"Z[1]", 0, 1}, opened, Language::en) ==
          "Made of row 0 of W[1], sample 1 of A[0], b1[0, 0]. It is 2 · 6 + (-3) · 8 + 0.5.");
    CHECK(made_of_words(product, {"W[1]", 0, 1}, opened, Language::en).empty());
    const std::vector<Term> mean{{"1/m Σ", "dZ[1]", &Z, false, true, false, Follows::row, Follows::all},
                                 {"=", "db[1]", &b, false, false, true, Follows::row, Follows::column}};
    CHECK(made_of_words(mean, {"db[1]", 0, 0}, opened, Language::en) ==
          "Made of row 0 of dZ[1]. It is 1/m · ((-10.5) + (-11.5)).");
    const std::vector<Term> alongside{{"", "W[1]", &W, false, false, false, Follows::row, Follows::column},
                                      {"− 0.1 ·", "dW[1]", &W, false, false, false, Follows::row, Follows::column},
                                      {"=", "W[1] :=", &W, false, false, true, Follows::row, Follows::column}};
    CHECK(made_of_words(alongside, {"W[1] :=", 0, 1}, opened, Language::en) ==
          "Made of W1[0, 1], dW1[0, 1]. It is (-3) − 0.1 · (-3).");
    const MatrixView part{1, 60, 1, 2, {1, 2}};
    const std::vector<Term> unsent{{"1/m Σ", "dZ[1]", &part, false, true, false, Follows::row, Follows::all},
                                   {"=", "db[1]", &b, false, false, true, Follows::row, Follows::column}};
    CHECK(made_of_words(unsent, {"db[1]", 0, 0}, opened, Language::zh) == "由以下各项算出：dZ[1] 第 0 行。");
}

TEST_CASE("the lines of gradients are options with both forms, and open their box") {
    HeadlessPage page("lab=deep&idea=backward&iters=20&box=dZ3", {{1280, 3000}});
    page.draw_to_rest();
    const Node& row = told(Role::option, "dW2.");
    CHECK(row.name == "dW2. One sample: dW[2] = dz[2] · a[1].T. m samples, vectorized: dW[2] = 1/m · dZ[2] · A[1].T");
    act(page, row, Act::Kind::press);
    CHECK(page.app->experiment().box == DeepBox{BoxKind::linear_back, 2});
}

TEST_CASE("the layers of a gradient check say what was found, and one shows its numbers") {
    HeadlessPage page("lab=deep&idea=check&fault=mean2&iters=20", {{1280, 3000}});
    page.draw_to_rest();
    const ParametersChecked& check = *snapshot_of(page).parameter_check;
    REQUIRE_FALSE(check.running);
    CHECK(told(Role::option, "Layer 2: dW ").name.find(", too large, db ") != std::string::npos);
    CHECK(is_chosen(told(Role::option, "Layer 2")));
    CHECK(told(Role::option, "Layer 1: dW ").name.find("too large") == std::string::npos);
    CHECK(is_told(Role::table, "≈ dW2, (3, 4)"));
    act(page, told(Role::option, "Layer 1"), Act::Kind::press);
    CHECK(is_told(Role::table, "≈ dW1, (4, 2)"));
    CHECK(is_told(Role::table, "dW1, (4, 2)"));
}

TEST_CASE("a histogram tells where its values lie, and its bins on demand") {
    HeadlessPage page("lab=deep&idea=initialization&iters=20&act=tanh", {{1280, 3000}});
    page.draw_to_rest();
    const Node image = told(Role::image, "Xavier: histogram of A[1]");
    CHECK(image.value.starts_with("Now between "));
    CHECK(image.value.find("Before training between ") != std::string::npos);
    CHECK_FALSE(is_told(Role::table, "Xavier: histogram"));
    tree().act({tree().id_beside(image.id), Act::Kind::tell, 1, false, {}});
    page.draw();
    const auto cells = cells_of(told(Role::table, "Xavier: histogram of A[1]"));
    const auto& results = snapshot_of(page).comparison->results;
    const auto xavier = std::find_if(results.begin(), results.end(),
                                     [](const auto& result) { return result.init == Initialization::xavier; });
    REQUIRE(xavier != results.end());
    REQUIRE(cells.size() == xavier->now[0].counts.size() + 1);
    for (std::size_t i = 0; i + 1 < cells.size(); ++i) CHECK(std::stoi(cells[i + 1][3]) == xavier->now[0].counts[i]);
}

TEST_CASE("a histogram is told by its own numbers, an empty one too") {
    const HistogramView start{0, 1, {0, 4, 0, 0}, 0, 0, 0}, now{-1, 1, {1, 0, 2, 0}, 0, 0, 0};
    CHECK(histogram_words(start, now, Language::en) ==
          "Now between -1 and 0.5, most between 0 and 0.5: 67.0 %. Before training between 0.25 and 0.5, most between "
          "0.25 and 0.5: 100.0 %.");
    CHECK(histogram_words({}, {}, Language::en) == "No values.");
    CHECK(histogram_words({0, 1, {0, 0}, 0, 0, 0}, {0, 1, {0, 0}, 0, 0, 0}, Language::zh) == "没有数值。");
}

TEST_CASE("the cache is a table of what is kept and until when") {
    HeadlessPage page("lab=deep&box=A2&iters=20", {{1280, 3000}});
    page.draw_to_rest();
    const auto cells = cells_of(told(Role::table, "Cache"));
    REQUIRE(cells.size() == 4);
    CHECK(cells[1] ==
          std::vector<std::string>{"Layer 1", "A0, waits for dW[1]", "W1, not used", "Z1, waits for dZ[1]"});
    CHECK(cells[2][3] == "Z2, kept now");
    CHECK(cells[3][1] == "A2, empty yet");
}

TEST_CASE("functions are chosen as options, and a part of the notation is a switch") {
    HeadlessPage page("lab=deep&box=Z2&iters=20", {{1280, 3000}});
    page.draw_to_rest();
    CHECK(is_chosen(told(Role::option, "linear_forward, at work")));
    CHECK(is_told(Role::group, "linear_forward: the lines at work"));
    act(page, told(Role::option, "predict"), Act::Kind::press);
    CHECK(is_told(Role::group, "predict: "));
    const Node layer = told(Role::toggle, "[2]: layer 2");
    CHECK_FALSE(is_chosen(layer));
    act(page, layer, Act::Kind::press);
    CHECK(is_chosen(told(Role::toggle, "[2]: layer 2")));
}

TEST_CASE("shapes are a table of all layers whichever way they stand, and a layer is chosen in a list") {
    for (const float width : {1280.0f, 390.0f}) {
        CAPTURE(width);
        HeadlessPage page("lab=deep&idea=shapes&layer_dims=3,2,1&examples=5", {{width, 4000}});
        page.draw_to_rest();
        const auto cells = cells_of(told(Role::table, "Shapes of all layers"));
        REQUIRE(cells.size() == 4);
        CHECK(cells[2] == std::vector<std::string>{"1", "(2, 3)", "(2, 1)", "(2, 5)", "8"});
        CHECK(is_told(Role::heading, "Layer 1"));
        const std::vector<Node> layers = nodes_in(Role::option, told(Role::list, "Layer whose equations").id);
        REQUIRE(layers.size() == 2);
        act(page, layers[1], Act::Kind::press);
        CHECK(is_told(Role::heading, "Layer 2"));
    }
}

TEST_CASE("the rectangles of a layer say its arrays, and what is wrong with them") {
    HeadlessPage page("lab=deep&idea=shapes&layer_dims=3,2,1&examples=5", {{1280, 4000}});
    page.draw_to_rest();
    CHECK(is_told(Role::option, "Layer 1: W[1], dW[1] (2, 3) · A[0] = X (3, 5) + b[1], db[1] (2, 1) = "));
    act(page, told(Role::radio, "W.T"), Act::Kind::press);
    CHECK(
        is_told(Role::option, "Layer 1: W[1] (3, 2), wrong · A[0] = X (3, 5) + b[1], db[1] (2, 1) = Z[1] ValueError"));
}
