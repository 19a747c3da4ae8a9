// Figures, by the colours and places of what is drawn.
#include "ui/fonts.hpp"
#include "ui/headless_page.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace petal;

namespace {

bool has_colour(ImU32 drawn, Rgb colour) { return (drawn & 0xffffff) == (ink(colour) & 0xffffff); }

// The corners of what is drawn in a colour within a control's box.
std::vector<ImVec2> drawn_in(const DrawnControl& box, Rgb colour) {
    std::vector<ImVec2> corners;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
        for (const ImDrawVert& vertex : list->VtxBuffer)
            if (has_colour(vertex.col, colour) && vertex.pos.x >= box.min.x && vertex.pos.x <= box.max.x &&
                vertex.pos.y >= box.min.y && vertex.pos.y <= box.max.y)
                corners.push_back(vertex.pos);
    return corners;
}

}  // namespace

TEST_CASE("a weight of zero has the colour of neither sign in the network's picture") {
    HeadlessPage zeros("hidden=3&init=zeros&iters=5", {});
    zeros.draw_to_rest();
    const DrawnControl picture = drawn_control("network drawing");
    for (const int sign : {0, 1}) CHECK(drawn_in(picture, look().colours.classes[sign]).empty());
    CHECK_FALSE(drawn_in(picture, look().colours.muted).empty());
}

TEST_CASE("weights have the colour of their sign in the network's picture") {
    HeadlessPage random("hidden=3&iters=5", {});
    random.draw_to_rest();
    for (const int sign : {0, 1})
        CHECK_FALSE(drawn_in(drawn_control("network drawing"), look().colours.classes[sign]).empty());
}

TEST_CASE("where small weights stay with zeros, both lines can be told: the one on top is narrower") {
    HeadlessPage page("lab=deep&idea=initialization&iters=200", {});
    page.draw_to_rest();
    DrawnControl chart = drawn_control("cost chart");
    chart.min.y += 18;  // under the legend
    const auto height = [&](Rgb colour) {
        float low = 1e9f, high = -1e9f;
        for (const ImVec2 corner : drawn_in(chart, colour)) {
            if (corner.x > chart.max.x - 30) continue;  // the marks at the end
            low = std::min(low, corner.y), high = std::max(high, corner.y);
        }
        return high - low;
    };
    const float zeros = height(look().colours.logistic), small = height(look().colours.classes[2]);
    CHECK(small > 0);
    CHECK(zeros > small + 3);
    CHECK(zeros < 12);
}

TEST_CASE("on a narrow page one region stands large, and a switch shows the other") {
    const float width = GENERATE(390.0f, 768.0f);
    CAPTURE(width);
    HeadlessPage page("iters=20", {.size = {width, 900}, .touch = width < 700});
    page.draw_to_rest();
    const auto shown = [] {
        std::string names;
        for (const DrawnControl& control : drawn_controls())
            if (control.label.find(" region") != std::string::npos) names += control.label + ";";
        return names;
    };
    CHECK(shown() == "network region;");
    const DrawnControl region = drawn_control("network region");
    CHECK(region.max.x - region.min.x > (width < 700 ? 300.0f : 380.0f));
    page.click(drawn_control("region 0").middle());
    page.draw_to_rest();
    CHECK(shown() == "logistic region;");
    page.look({{1280, 800}});
    page.draw_to_rest();
    CHECK(shown() == "logistic region;network region;");
}
