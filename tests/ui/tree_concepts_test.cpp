// What the Neuron and Arrays labs tell of their pictures, and what is done to the elements of it.
#include "ui/controls.hpp"
#include "ui/neuron/neuron_pictures.hpp"
#include "ui/page_steps.hpp"
#include "ui/tree_checks.hpp"

#include <imgui_internal.h>  // where the keyboard is
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

using namespace petal;
using Catch::Approx;

namespace {

// As on the page, where elements take the keys.
struct ConceptPage : HeadlessPage {
    explicit ConceptPage(const std::string& text, const Sight& sight = high) : HeadlessPage(text, sight) {
        tree().has_elements = true;
        draw_to_rest();
    }
    void act(const Node& node, Act::Kind kind, double number = 0, std::string text = {}) {
        tree().act({node.id, kind, number, false, std::move(text)});
        draw_to_rest();
        draw();
    }
    void key(Role role, const std::string& name, const char* key) { act(told(role, name), Act::Kind::key, 0, key); }
    const Concept& shown() const { return app->experiment().shown; }
};

// Row r and column c of a table, heads included.
std::string cell(const Node& table, int r, int c) {
    std::string text = table.value;
    for (; r > 0; --r) text.erase(0, text.find('\n') + 1);
    text = text.substr(0, text.find('\n'));
    for (; c > 0; --c) text.erase(0, text.find('\t') + 1);
    return text.substr(0, text.find('\t'));
}

double number_in(const Node& table, int r, int c) { return std::strtod(cell(table, r, c).c_str(), nullptr); }

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// Whether Dear ImGui's own walk through the controls is on the one with this label.
bool has_focus(const char* label) {
    const ImGuiID focused = ImGui::GetCurrentContext()->NavId;
    const auto& controls = listed_controls();
    return std::any_of(controls.begin(), controls.end(),
                       [&](const Control& each) { return each.id == focused && each.label == label; });
}

Node told_table_of(ConceptPage& page, const std::string& image) {
    page.act(told(Role::more, "In detail: " + image), Act::Kind::tell, 1);
    return told(Role::table, image);
}

}  // namespace

// ---------------------------------------------------------------- handles

TEST_CASE("z goes right and comes back left to the number it had, on either curve, also by Up and Down") {
    ConceptPage page("lab=neuron&z=0.53");
    const std::string on_values = "z, on the curve a", on_slopes = "z, on the curve of slopes";
    CHECK(told(Role::handle, on_values).now == 0.53);
    page.key(Role::handle, on_values, "ArrowRight");
    CHECK(*page.shown().z == 0.63);
    CHECK(told(Role::handle, on_values).value.starts_with("z = 0.63, a = "));
    page.key(Role::handle, on_slopes, "ArrowLeft");
    CHECK(*page.shown().z == 0.53);
    page.key(Role::handle, on_values, "ArrowUp");
    CHECK(*page.shown().z == 0.63);
    page.key(Role::handle, on_values, "ArrowDown");
    CHECK(*page.shown().z == 0.53);
    page.key(Role::handle, on_values, "End");
    CHECK(*page.shown().z == told(Role::handle, on_values).most);
}

TEST_CASE("b and w, which lie above each other, go up by both Up and Right, and their words are theirs") {
    ConceptPage page("lab=neuron&idea=unit&w=2&b=1&x=1");
    CHECK(told(Role::handle, "w").now == 2);
    CHECK(told(Role::handle, "w").value == "w = 2, z = 3 at x = 1");
    page.key(Role::handle, "w", "ArrowRight");
    CHECK(page.shown().w[0] == 2.1);
    page.key(Role::handle, "w", "ArrowDown");
    CHECK(page.shown().w[0] == 2);
    page.key(Role::handle, "b", "ArrowUp");
    CHECK(page.shown().b == 1.1);
    page.key(Role::handle, "b", "ArrowLeft");
    CHECK(page.shown().b == 1);
    page.key(Role::handle, "x", "PageDown");
    CHECK(page.shown().x[0] == 0);
    CHECK(told(Role::handle, "x").value.starts_with("x = 0, z = 1, a = 0.73"));
}

TEST_CASE("the weights and the input of the plane are moved both ways, and come back") {
    ConceptPage page("lab=neuron&idea=unit&w=1.5,1&b=0.5&x=1,-1");
    for (const char* key : {"ArrowRight", "ArrowUp"}) page.key(Role::handle, "w", key);
    CHECK(page.shown().w == std::vector<double>{1.6, 1.1});
    for (const char* key : {"ArrowLeft", "ArrowDown"}) page.key(Role::handle, "w", key);
    CHECK(page.shown().w == std::vector<double>{1.5, 1});
    CHECK(told(Role::handle, "w").value == "w₁ = 1.5, w₂ = 1");
    page.key(Role::handle, "b", "ArrowRight");
    CHECK(page.shown().b == 0.6);
    page.key(Role::handle, "x", "ArrowDown");
    CHECK(page.shown().x == std::vector<double>{1, -1.1});
}

TEST_CASE("a bias beyond the plot goes on by keys from where it is") {
    ConceptPage page("lab=neuron&idea=unit&w=2&b=6");
    page.key(Role::handle, "b", "ArrowUp");
    CHECK(page.shown().b == 6.1);
    page.key(Role::handle, "b", "End");
    CHECK(page.shown().b == 10);
}

TEST_CASE("weights beyond the plot go on by keys from where they are") {
    ConceptPage page("lab=neuron&idea=unit&w=8,-7&b=0");
    page.key(Role::handle, "w", "ArrowRight");
    page.key(Role::handle, "w", "ArrowDown");
    CHECK(page.shown().w == std::vector<double>{8.1, -7.1});
}

TEST_CASE("weights beyond the plot are dragged as far as its corner") {
    HeadlessPage page("lab=neuron&idea=unit&w=8,-7&b=0", high);
    page.draw_to_rest();
    const ImVec2 from = drawn_control("w handle").middle();
    drag(page, from, {from.x + 30, from.y + 30});
    CHECK(page.app->experiment().shown.w == std::vector<double>{5, -5});
}

TEST_CASE("an answer of the loss is moved by keys within its range, and becomes the sample whose cost is drawn") {
    ConceptPage page("lab=neuron&idea=loss&y=1,0&yhat=0.5,0.99");
    page.key(Role::handle, "ŷ of sample 2", "ArrowRight");
    CHECK(page.shown().yhat[1] == 0.999);
    CHECK(is_told(Role::image, "Cost over ŷ of sample 2"));
    CHECK(told(Role::handle, "ŷ of sample 2").value.starts_with("ŷ = 0.999, y = 0, loss 6.9078"));
    page.key(Role::handle, "ŷ of sample 2, on the curve of the cost", "Home");
    CHECK(page.shown().yhat[1] == 0.001);
}

TEST_CASE("a handle that the mouse drags goes where it went before") {
    HeadlessPage page("lab=neuron&z=0", high);
    page.draw_to_rest();
    const ImVec2 from = drawn_control("z handle").middle();
    drag(page, from, {from.x + 60, from.y + 40});
    CHECK(*page.app->experiment().shown.z > 0.3);
}

// ---------------------------------------------------------------- the Neuron lab's pictures

TEST_CASE("the curves of activations say the value and the slope at z, and their table has every curve") {
    ConceptPage page("lab=neuron&act=tanh&z=1");
    CHECK(has(told(Role::image, "a = g(z)").value, "a is 0.76159 at z = 1, with slope 0.41997"));
    CHECK(has(told(Role::image, "slope g").value, "is 0.41997 at z = 1"));
    const Node table = told_table_of(page, "a = g(z)");
    CHECK(cell(table, 0, 2) == "tanh");
    CHECK(number_in(table, 1 + 6 + 2, 2) == Approx(std::tanh(2.0)).epsilon(1e-4));
    const Node all = told(Role::table, "All activations at z = 1");
    CHECK(number_in(all, 2, 1) == Approx(std::tanh(1.0)).epsilon(1e-4));
}

TEST_CASE("the picture of one input says how a and z run") {
    ConceptPage page("lab=neuron&idea=unit&w=2&b=1&x=1");
    CHECK(has(told(Role::image, "z and a").value, "a is 0.95257 at x = 1"));
    const Node table = told_table_of(page, "z and a");
    CHECK(cell(table, 0, 1) == "z");
    CHECK(number_in(table, 1 + 5, 1) == 1);
}

TEST_CASE("the plane says where the answer is least and greatest, and where its line runs") {
    Experiment experiment;
    experiment.act = {Activation::sigmoid};
    experiment.shown.w = {0, 1};
    experiment.shown.b = 0;
    CHECK(plane_words(experiment, Language::en).brief ==
          "a goes from 0.00669 on the bottom edge to 0.993 on the top edge. z is above 0 in 50.0 % of the picture. The "
          "line z = 0 crosses it from (-5, 0) to (5, 0).");
    experiment.shown.b = 20;
    CHECK(has(plane_words(experiment, Language::en).brief,
              "z is above 0 in 100.0 % of the picture. The line z = 0 does not"));
    experiment.shown.w = {0, 0};
    experiment.shown.b = 0;
    CHECK(plane_words(experiment, Language::en).brief == "The same everywhere, for w is 0: a = 0.5.");
    experiment.shown.w = {-1, 1};
    CHECK(has(plane_words(experiment, Language::en).brief, "at the corner (5, -5)"));
    CHECK(has(plane_words(experiment, Language::en).brief, "crosses it from (-5, -5) to (5, 5)"));
}

TEST_CASE("the part of the plane above its line is measured, not counted") {
    Experiment experiment;
    experiment.act = {Activation::sigmoid};
    const auto share_told = [&](double w1, double w2, double b, const char* share) {
        experiment.shown.w = {w1, w2};
        experiment.shown.b = b;
        return has(plane_words(experiment, Language::en).brief,
                   "z is above 0 in " + std::string(share) + " of the picture.");
    };
    CHECK(share_told(1, -1, 0, "50.0 %"));
    CHECK(share_told(-3, 7, 0, "50.0 %"));
    CHECK(share_told(1, 1, 5, "87.5 %"));  // all but a triangle with sides of 5
    CHECK(share_told(1, 0, -4, "10.0 %"));
    CHECK(share_told(1, 1, -9.9, "less than 0.1 %"));
    CHECK(share_told(1, 1, 10, "100.0 %"));
    CHECK(share_told(1, 1, -10, "0.0 %"));
}

TEST_CASE("where a plane's answers read alike they are told once") {
    Experiment experiment;
    experiment.act = {Activation::relu};
    experiment.shown.w = {0.5, 0.5};
    experiment.shown.b = -9;
    CHECK(plane_words(experiment, Language::en).brief ==
          "a is 0 everywhere. z is above 0 in 0.0 % of the picture. The line z = 0 does not cross it.");
}

TEST_CASE("the plane's numbers stand in its table as they lie on the page") {
    ConceptPage page("lab=neuron&idea=unit&w=1.5,1&b=0.5&x=1,-1");
    const Node table = told_table_of(page, "The answer a over the plane");
    CHECK(cell(table, 1, 0) == "5");
    CHECK(number_in(table, 1 + 5, 1 + 5) == Approx(1 / (1 + std::exp(-0.5))).epsilon(1e-3));
}

TEST_CASE("one sample of the loss is chosen, labels are toggles, and both are told with their tips") {
    ConceptPage page("lab=neuron&idea=loss&y=1,0&yhat=0.5,0.25");
    const Node samples = told(Role::radios, "Sample whose cost is drawn");
    CHECK(told(Role::radio, "Sample 1").parent == samples.id);
    CHECK(told(Role::radio, "Sample 1").is(NodeState::chosen));
    page.act(told(Role::radio, "Sample 2"), Act::Kind::press);
    CHECK(told(Role::radio, "Sample 2").is(NodeState::chosen));
    CHECK_FALSE(told(Role::radio, "Sample 1").is(NodeState::chosen));
    CHECK(told(Role::radio, "Sample 2").description == "Chooses the sample whose loss is drawn");
    CHECK(has(told(Role::image, "Loss of one sample").value, "L is 0.28768 at ŷ = 0.25"));
    CHECK(told(Role::toggle, "y = 0, label of sample 2").description == "The true answer; a click changes it");
    page.act(told(Role::toggle, "y = 0, label of sample 2"), Act::Kind::press);
    CHECK(page.shown().y == std::vector<int>{1, 1});
    CHECK(is_told(Role::text, "L of sample 2 = 1.3863"));
}

TEST_CASE("the cost over an answer has its numbers") {
    ConceptPage page("lab=neuron&idea=loss&y=1,0&yhat=0.5,0.25");
    const Node table = told_table_of(page, "Cost over ŷ of sample 1");
    CHECK(cell(table, 6, 0) == "0.5");
    CHECK(number_in(table, 6, 1) == Approx((std::log(2) - std::log(0.75)) / 2).epsilon(1e-5));
}

TEST_CASE("a wave is told by its periods and samples") {
    ConceptPage page("lab=neuron&idea=vectors&tone=500");
    const Node wave = told(Role::image, "A sound");
    CHECK(wave.value == "A wave of 500 Hz over 2 ms, number of periods: 1. Its 16 samples go from -1 to 1.");
    const Node table = told_table_of(page, "A sound");
    CHECK(cell(table, 5, 1) == "0.5");
    CHECK(cell(table, 5, 2) == "1");
}

TEST_CASE("samples of a wave that are all alike are told once") {
    ConceptPage page("lab=neuron&idea=vectors&tone=4000");
    CHECK(has(told(Role::image, "A sound").value, "Its 16 samples are all 0."));
}

TEST_CASE("pixels are gone to by arrow keys and turned by Enter and Space") {
    ConceptPage page("lab=neuron&idea=vectors");
    const std::string pixels = "Pixels of the picture, 5 by 5";
    CHECK(told(Role::pad, pixels).value == "row 0, column 0: 0");
    page.key(Role::pad, pixels, "Enter");
    CHECK(told(Role::pad, pixels).value == "row 0, column 0: 1");
    CHECK(page.platform.link.starts_with("lab=neuron&idea=vectors&picture=1,1,0,1,0;1,1,1,1,1;"));
    for (const char* key : {"ArrowUp", "ArrowRight", "ArrowRight", "ArrowDown"}) page.key(Role::pad, pixels, key);
    CHECK(told(Role::pad, pixels).value == "row 1, column 2: 1");
    page.key(Role::pad, pixels, " ");
    CHECK(page.shown().picture->values[7] == 0);
    CHECK(cell(told(Role::table, "A picture as x"), 1 + 7, 1) == "0");
}

TEST_CASE("on the desktop pixels are turned by Space where the arrows went") {
    HeadlessPage page("lab=neuron&idea=vectors", high);
    page.draw_to_rest();
    for (int stop = 0; stop < 80 && !has_focus("pixels"); ++stop) page.press(ImGuiKey_Tab);
    REQUIRE(has_focus("pixels"));
    page.press(ImGuiKey_RightArrow);
    page.press(ImGuiKey_RightArrow);
    page.press(ImGuiKey_Space);
    page.draw_to_rest();
    CHECK(page.platform.link.starts_with("lab=neuron&idea=vectors&picture=0,1,1,1,0;"));
}

TEST_CASE("the race's gradients go from the first layer to the last as the sentences say") {
    ConceptPage page("lab=neuron&idea=relu&iters=50");
    const Node image = told(Role::image, "‖dW‖ of each layer, now");
    CHECK(has(image.value, "sigmoid: from "));
    CHECK(has(image.value, "ReLU: from "));
    const Node table = told_table_of(page, "‖dW‖ of each layer, now");
    const auto& results = snapshot_of(page).comparison->results;
    REQUIRE(results.size() == 2);
    CHECK(number_in(table, 1, 2) == Approx(results[1].dW_norm[0]).epsilon(1e-4));
}

TEST_CASE("each layer of thinning says how many dots are filled") {
    ConceptPage page("lab=neuron&idea=thinning");
    CHECK(told(Role::image, "the data").value.starts_with("Filled dots: 400 of 400, 100.0 %"));
    const std::string words = told(Role::image, "after layer 4").value, left = words.substr(13, words.find(" of") - 13);
    CHECK(page.platform.status.starts_with(left + " of 400 samples come through four layers"));
    CHECK(words.ends_with("halved at each layer it would be 6.25 %."));
}

TEST_CASE("vanishing gradients are told with both charts, at iteration 0 and after a run") {
    ConceptPage page("lab=neuron&idea=vanishing&iters=20&z=0");
    CHECK(has(told(Role::image, "Slope g").value, "sigmoid: from 0.25 through one layer to "));
    CHECK(has(told(Role::image, "Slope g").value, "tanh: 1 through any number of layers"));
    CHECK(has(told(Role::image, "‖dW‖ of each layer, iteration 0").value, "at iteration 0: from "));
    page.act(told(Role::button, "Run"), Act::Kind::press);
    const Node table = told_table_of(page, "‖dW‖ of each layer, iteration 20");
    const auto& flow = *snapshot_of(page).flow;
    CHECK(number_in(table, 1, 1) == Approx(flow.dW_norm_at_start[0]).epsilon(1e-4));
    CHECK(number_in(table, 1, 2) == Approx(flow.dW_norm[0]).epsilon(1e-4));
}

TEST_CASE("the lines of propagate are a table, each beside the shape and the value that it makes") {
    ConceptPage page("lab=neuron&idea=propagate");
    const std::string lines = told(Role::table, "propagate, line by line").value;
    CHECK(lines.starts_with("line\tshape\tvalue\n"));
    CHECK(lines.find("\nZ = np.dot(w.T, X) + b\t(1,3)\t[[") != std::string::npos);
}

TEST_CASE("the line at which NumPy stops has its error in that table, and the others are not reached") {
    ConceptPage page("lab=neuron&idea=propagate&weights=1;2;3");
    const std::string lines = told(Role::table, "propagate, line by line").value;
    CHECK(lines.find("\tValueError: shapes ") != std::string::npos);
    CHECK(lines.find("\t\tnot reached\n") != std::string::npos);
}

// ---------------------------------------------------------------- the Arrays lab

TEST_CASE("what is stretched is told as a table whose copies are named so") {
    ConceptPage page("lab=arrays&idea=broadcasting&A=1,2,3;4,5,6&B=10,20,30");
    const Node stretched = told(Role::table, "B stretched, shape (2,3)");
    CHECK(stretched.value.starts_with("\t0\t1\t2\n0\t10\t20\t30\n1\t10 (copy)\t"));
    CHECK(cell(told(Role::table, "result, shape (2,3)"), 2, 3) == "36");
    CHECK(told(Role::field, "A[1, 0]").value == "4");
    page.act(told(Role::radio, "×"), Act::Kind::press);
    CHECK(cell(told(Role::table, "result, shape (2,3)"), 2, 3) == "180");
}

TEST_CASE("an array of one dimension is a row under its name, and a number its own cell") {
    ConceptPage page("lab=arrays&idea=rank1&A=1,2");
    CHECK(told(Role::table, "a, shape (2,)").value == "\t0\t1\na\t1\t2");
    CHECK(told(Role::table, "dot(a, a.T), shape ()").value == "\t\ndot(a, a.T)\t5");
}

TEST_CASE("a number of the image is chosen by its cell, and marked in the vector") {
    ConceptPage page("lab=arrays&idea=reshape");
    page.act(told(Role::table, "image[:, :, 1]"), Act::Kind::choose, 4);
    CHECK(page.shown().index == 9);
    CHECK(told(Role::table, "image[:, :, 1]").now == 4);
    CHECK(told(Role::table, "image[:, :, 0]").now == -1);
    const Node vector = told(Role::table, "image.reshape(-1, 1)");
    CHECK(vector.now == 9);
    CHECK(cell(vector, 2, 0) == "9");
    page.act(vector, Act::Kind::choose, 18);  // there is none
    CHECK(page.shown().index == 9);
}

TEST_CASE("a number of the image is chosen by the mouse, and by arrow keys on the desktop") {
    HeadlessPage page("lab=arrays&idea=reshape", high);
    page.draw_to_rest();
    for (int stop = 0; stop < 80 && !has_focus("channel 0"); ++stop) page.press(ImGuiKey_Tab);
    REQUIRE(has_focus("channel 0"));
    page.press(ImGuiKey_DownArrow);
    page.press(ImGuiKey_RightArrow);
    CHECK(page.app->experiment().shown.index == (1 * 3 + 1) * 2);
    const DrawnControl grid = drawn_control("channel 0");
    page.click({grid.min.x + (grid.max.x - grid.min.x) * 0.9f, grid.min.y + (grid.max.y - grid.min.y) * 0.5f});
    CHECK(page.app->experiment().shown.index == (1 * 3 + 2) * 2);
}

TEST_CASE("the spread of random numbers says where most of them lie") {
    ConceptPage page("lab=arrays&idea=random&fill=rand");
    CHECK(has(told(Role::image, "10,000 numbers of rand").value,
              "100.0 % of all numbers lie between −1 and 1, 0.0 % outside"));
    const Node table = told_table_of(page, "10,000 numbers of rand");
    double all = 0;
    for (int r = 1; r <= 40; ++r) {
        std::string count = cell(table, r, 1);
        count.erase(std::remove(count.begin(), count.end(), ','), count.end());
        all += std::strtod(count.c_str(), nullptr);
    }
    CHECK(all == 10000);
}

TEST_CASE("measured times are told beside each other, under their task") {
    ConceptPage page("lab=arrays&idea=timing");
    const Node bars = told(Role::image, "n = 1,000: fits");
    CHECK(has(bars.value, "Python's loop, interpreted: "));
    CHECK(has(bars.value, "this page, vectorized: "));
}

TEST_CASE("the dot product of two vectors is a number of its own, and the outer table's frame is described") {
    ConceptPage page("lab=arrays&idea=products&A=1,2,3&B=4,5,6");
    CHECK(is_told(Role::text, "dot(A, B) = 32"));
    const Node outer = told(Role::table, "outer(A, B), shape (3,3)");
    CHECK(cell(outer, 3, 3) == "18");
    CHECK(outer.description.find(" Framed is the diagonal") != std::string::npos);
}
