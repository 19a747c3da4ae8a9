// The planar lab, worked without a screen.
#include "ui/page_steps.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cfloat>
#include <string>

using namespace petal;

namespace {}  // namespace

TEST_CASE("the threshold is moved after training, and accuracy and wrong points follow without any more of it") {
    HeadlessPage page("iters=300", {{1280, 800}});
    page.draw_to_rest();
    const Progress before = progress_of(page);
    type_into(page, "##threshold", "0.05");
    const Progress& after = progress_of(page);
    CHECK(page.platform.link == "iters=300&threshold=0.05");
    CHECK(after.revision == before.revision);
    CHECK(after.network.train_accuracy < before.network.train_accuracy);
    CHECK(std::count(after.network.wrong.begin(), after.network.wrong.end(), 1) >
          std::count(before.network.wrong.begin(), before.network.wrong.end(), 1));
    type_into(page, "##threshold", "0.5");
    CHECK(progress_of(page).network.train_accuracy == before.network.train_accuracy);
}

TEST_CASE("softmax takes the largest answer and has no threshold") {
    HeadlessPage page("out=softmax&iters=10", {{1280, 800}});
    page.draw_to_rest();
    CHECK_FALSE(is_drawn("##threshold"));
}

TEST_CASE("Run goes on from a weight that was set by hand after the end, and begins again where none was") {
    HeadlessPage page("iters=200", {{1280, 800}});
    page.draw_to_rest();
    page.app->apply(Wishes{SetParameter{WhichModel::network, 1, 0, 0, 2.5}});
    page.draw_to_rest();
    page.click(drawn_control("run").middle());
    page.draw_to_rest();
    CHECK(progress_of(page).iteration == 400);
    page.click(drawn_control("run").middle());
    page.draw_to_rest();
    CHECK(progress_of(page).iteration == 200);
}

TEST_CASE("points are drawn by dragging, with a mouse and with a finger that does not scroll meanwhile") {
    for (const bool touch : {false, true}) {
        CAPTURE(touch);
        HeadlessPage page("data=points&iters=10", {{1280, 800}, Language::en, Theme::light, touch});
        page.draw_to_rest();
        page.click(drawn_control("tool 1").middle());
        const DrawnControl region = drawn_control("network region");
        drag(page, {region.min.x + 40, region.min.y + 40}, {region.min.x + 140, region.min.y + 100});
        page.draw_to_rest();
        CHECK(page.app->experiment().added.size() == 9);  // 117 points of the page, one each 14 and the first
        CHECK(drawn_control("network region").min.y == region.min.y);
        page.click({region.min.x + 200, region.min.y + 200});
        page.draw_to_rest();
        CHECK(page.app->experiment().added.size() == 10);
    }
}

TEST_CASE("on a phone the tools stand at the plane, the axes hold still during a stroke, and a stroke is undone") {
    HeadlessPage page("data=points&iters=10", {{390, 844}, Language::en, Theme::light, true});
    page.draw_to_rest();
    const DrawnControl region = drawn_control("network region");
    CHECK(drawn_control("tool 1").max.y <= region.min.y);
    CHECK(region.max.y < 844);
    page.click(drawn_control("tool 1").middle());
    ImGuiIO& io = ImGui::GetIO();
    for (const float y : {30.0f, 90.0f}) {
        io.AddMousePosEvent(region.min.x + 60, region.min.y + y);
        page.draw();
        io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
        for (int i = 0; i < 12; ++i) {
            io.AddMousePosEvent(region.min.x + 60 + 15 * static_cast<float>(i), region.min.y + y);
            for (int frame = 0; frame < 6; ++frame) page.draw();  // the engine answers meanwhile
        }
        io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
        io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
        page.draw_to_rest();
    }
    const std::vector<DrawnPoint> both = page.app->experiment().added;
    REQUIRE(both.size() > 16);
    CHECK(std::all_of(both.begin(), both.begin() + 8, [&](const DrawnPoint& point) { return point.y == both[0].y; }));
    page.click(drawn_control("undo stroke").middle());
    page.draw_to_rest();
    CHECK(page.app->experiment().added.size() == both.size() / 2);
    page.click(drawn_control("undo stroke").middle());
    page.draw_to_rest();
    CHECK(page.app->experiment().added.empty());
    CHECK_FALSE(is_drawn("undo stroke"));
}

TEST_CASE("points that a link brings are none of the strokes that were drawn before it") {
    HeadlessPage page("data=points&iters=10", {{1280, 800}});
    page.draw_to_rest();
    const DrawnControl region = drawn_control("network region");
    page.click(drawn_control("tool 1").middle());
    drag(page, {region.min.x + 60, region.min.y + 60}, {region.min.x + 120, region.min.y + 60});
    page.draw_to_rest();
    CHECK(is_drawn("undo stroke"));
    Experiment more = page.app->experiment();
    more.added.push_back({0.5, 0.5, 1});
    page.app->open(experiment_text(more));
    page.draw_to_rest();
    CHECK(is_drawn("clear drawn"));
    CHECK_FALSE(is_drawn("undo stroke"));
}

TEST_CASE("a drag shows a part of the costs, a button all of them again, and a click after a drag opens nothing") {
    HeadlessPage page("iters=1000", {{1280, 800}});
    page.draw_to_rest();
    const DrawnControl chart = drawn_control("cost chart");
    CHECK_FALSE(is_drawn("whole cost"));
    drag(page, {chart.min.x + 80, chart.middle().y}, {chart.min.x + 160, chart.middle().y});
    page.draw_to_rest();
    CHECK(is_drawn("whole cost"));
    page.click(drawn_control("whole cost").middle());
    page.draw_to_rest();
    CHECK_FALSE(is_drawn("whole cost"));
}

TEST_CASE("the wheel is the page's over the cost chart, until the chart has been clicked") {
    HeadlessPage page("iters=1000", {{1280, 640}});
    page.draw_to_rest();
    const DrawnControl chart = drawn_control("cost chart");
    page.turn_wheel(chart.middle(), -0.1f);
    page.draw_to_rest();
    CHECK_FALSE(is_drawn("whole cost"));
    const DrawnControl scrolled = drawn_control("cost chart");
    CHECK(scrolled.min.y < chart.min.y);
    page.click(scrolled.middle());
    page.turn_wheel(scrolled.middle(), 2);
    page.draw_to_rest();
    CHECK(is_drawn("whole cost"));
    CHECK(drawn_control("cost chart").min.y == scrolled.min.y);
}

TEST_CASE("costs are printed and copied as a notebook prints them") {
    HeadlessPage page("iters=1000", {{1280, 800}});
    page.draw_to_rest();
    page.click(drawn_control("cost axis 2").middle());
    page.draw_to_rest();
    page.click(drawn_control("copy log").middle());
    CHECK(page.platform.copied_text.starts_with("Cost after iteration 0: 0.693048\nCost after iteration 100: 0."));
}

TEST_CASE("of a run by minibatches the printed costs are those of epochs, and their distance is one of epochs") {
    HeadlessPage page("iters=20&batch=100", {.size = {1280, 800}, .language = Language::zh});
    page.draw_to_rest();
    page.click(drawn_control("cost axis 2").middle());
    page.draw_to_rest();
    CHECK(reads("Cost after epoch 2: 0."));
    CHECK(reads("每 2 轮"));
}

TEST_CASE("the sweep begins empty-handed, and a size that is taken over leaves its pictures where they are") {
    HeadlessPage page("iters=100", {{1280, 800}});
    page.draw_to_rest();
    CHECK_FALSE(is_drawn("sweep 5"));
    page.app->apply(Wishes{StartSweep{{1, 2, 3, 4, 5, 20, 50}, 20}});
    page.draw_to_rest();
    const auto results = snapshot_of(page).sweep->results;
    REQUIRE(results.size() == 7);
    page.click(drawn_control("sweep 5").middle());
    page.draw_to_rest();
    CHECK(page.app->experiment().hidden == std::vector<int>{5});
    REQUIRE(snapshot_of(page).sweep);
    REQUIRE(snapshot_of(page).sweep->results.size() == 7);
    CHECK(snapshot_of(page).sweep->results[6].region == results[6].region);
}

TEST_CASE("L2 is one click away") {
    HeadlessPage page("iters=10", {{1280, 800}});
    page.draw_to_rest();
    CHECK_FALSE(is_drawn("##l2"));
    page.click(drawn_control("regularization").middle());
    page.draw_to_rest();
    CHECK(is_drawn("##l2"));
}

TEST_CASE("a threshold that is moved is not laid to training, and one click takes it back") {
    HeadlessPage page("iters=2000&threshold=0.9", {{1280, 800}});
    page.draw_to_rest();
    CHECK(reads("Class 1 is answered where P > 0.9"));
    page.click(drawn_control("remedy").middle());
    page.draw_to_rest();
    CHECK(page.platform.link == "iters=2000");
    CHECK(reads("can only draw a straight line"));
}

TEST_CASE("without points there is no region, no fingerprint and nothing to run") {
    HeadlessPage page("data=points&iters=10", {{1280, 800}});
    page.draw_to_rest();
    CHECK_FALSE(page.pictures.has_painted("logistic region"));
    CHECK_FALSE(page.pictures.has_painted("layer 1"));
    CHECK_FALSE(reads("Fingerprint"));
    CHECK(page.platform.status.find("Fingerprint") == std::string::npos);
    page.click(drawn_control("run").middle());
    page.press(ImGuiKey_Space);
    CHECK(reads(" Run "));
    page.app->open("data=points&iters=10&added=0,0,0;1,1,1");
    page.draw_to_rest();
    CHECK(page.pictures.has_painted("logistic region"));
    CHECK(page.pictures.has_painted("layer 1"));
    CHECK(reads("Fingerprint"));
}

TEST_CASE("of weights that were set by hand a copied link says that it does not have them") {
    HeadlessPage page("iters=20", {{1280, 800}});
    page.draw_to_rest();
    page.app->link_copied(true);
    page.draw();
    CHECK(page.platform.messages.find("by hand") == std::string::npos);
    page.app->apply(Wishes{SetParameter{WhichModel::network, 1, 0, 0, 2.5}});
    page.draw_to_rest();
    page.app->link_copied(true);
    page.draw();
    CHECK(page.platform.messages.find("set by hand are not in it") != std::string::npos);
}

TEST_CASE("the pale bands of a curve that jumps have their name, and the printed costs that of their model") {
    HeadlessPage page("iters=100", {{1280, 800}});
    page.draw_to_rest();
    CHECK_FALSE(reads("min–max"));
    page.app->open("batch=32&iters=1000&test=0.2");
    page.draw_to_rest();
    CHECK(reads("min–max"));
    page.click(drawn_control("cost axis 2").middle());
    page.draw_to_rest();
    CHECK(is_written("network"));  // beside the switch there is no room for more
}

TEST_CASE("what stands beside the words keeps its place while a run begins and other words come") {
    const float width = GENERATE(1280.0f, 1920.0f);
    HeadlessPage page("iters=3000", {{width, 800}});
    for (int frame = 0; frame < 3; ++frame) page.draw();
    const DrawnControl begun = drawn_control("##parameter");
    page.draw_to_rest();
    CHECK(drawn_control("##parameter").min.y == begun.min.y);
}
