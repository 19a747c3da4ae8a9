// Figures, by the colours and places of what is drawn.
#include "ui/chart/curve.hpp"
#include "ui/drawn_texts.hpp"
#include "ui/fonts.hpp"
#include "ui/headless_page.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <string>
#include <utility>
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

TEST_CASE("what went wrong is told in the colour of errors, and a threshold that was moved is not") {
    const auto [link, went_wrong] =
        GENERATE(std::pair{"iters=200&act=relu&lr=1e300", true}, std::pair{"iters=200&threshold=0.9", false});
    HeadlessPage page(link, {.size = {1280, 1600}});
    page.draw_to_rest();
    DrawnControl whole = drawn_control("remedy");
    whole.min = {0, 0}, whole.max = page.sight.size;
    CHECK(drawn_in(whole, look().colours.error).empty() != went_wrong);
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

TEST_CASE("the pieces of a smooth curve share their corners, so that no seam is seen") {
    HeadlessPage page("iters=5", {});
    page.draw();
    const Stroke stroke{look().colours.accent};
    ImDrawList apart(ImGui::GetDrawListSharedData()), joined(ImGui::GetDrawListSharedData());
    std::vector<ImVec2> points;
    for (int i = 0; i < 100; ++i) points.push_back({static_cast<float>(i), 100 / (1 + static_cast<float>(i) / 10)});
    for (ImDrawList* list : {&apart, &joined}) list->_ResetForNewFrame(), list->PushClipRectFullScreen();
    for (std::size_t i = 1; i < points.size(); ++i) draw_stroke(apart, {points[i - 1], points[i]}, stroke);
    draw_stroke(joined, points, stroke);
    CHECK(joined.VtxBuffer.Size < apart.VtxBuffer.Size * 6 / 10);
}

TEST_CASE("a sharp corner of a curve does not stand out beyond its point") {
    HeadlessPage page("iters=5", {});
    page.draw();
    ImDrawList list(ImGui::GetDrawListSharedData());
    list._ResetForNewFrame();
    list.PushClipRectFullScreen();
    const float x = GENERATE(1.0f, 3.0f, 10.0f, 20.0f);
    draw_stroke(list, {{0, 200}, {x, 100}, {2 * x, 200}, {3 * x, 200}}, {look().colours.accent});
    for (const ImDrawVert& vertex : list.VtxBuffer) CHECK(vertex.pos.y > 100 - 3);
}

TEST_CASE("signs of mathematics are as narrow as letters, in each font that writes texts") {
    HeadlessPage page("iters=5", {});
    page.draw();
    for (const ImFont* font : {look().text, look().strong, look().caption, look().heading, look().mono})
        for (const ImWchar sign : {0x221A, 0x2202, 0x2207, 0x2248, 0x2212}) {  // √ ∂ ∇ ≈ −
            CAPTURE(font->FontSize, static_cast<int>(sign));
            const ImFontGlyph* glyph = font->FindGlyphNoFallback(sign);
            REQUIRE(glyph);
            CHECK(glyph->AdvanceX < 0.55f * font->FontSize);  // a Chinese character's is 0.73
        }
}

TEST_CASE("a part of a cost curve stays within the chart's frame, and goes with its run") {
    HeadlessPage page("iters=300", {});
    page.draw_to_rest();
    const auto is_zoomed = [] {
        const auto controls = drawn_controls();
        return std::any_of(controls.begin(), controls.end(),
                           [](const auto& each) { return each.label == "whole cost"; });
    };
    const DrawnControl chart = drawn_control("cost chart");
    page.click(chart.middle());
    page.turn_wheel(chart.middle(), 5);
    page.draw_to_rest();
    CHECK(is_zoomed());
    int beyond = 0;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists)
        for (const ImDrawCmd& command : list->CmdBuffer)
            for (unsigned i = 0; i < command.ElemCount; ++i) {
                const ImDrawVert& vertex = list->VtxBuffer[list->IdxBuffer[static_cast<int>(command.IdxOffset + i)]];
                // The rest of the curve, far beyond the page.
                if (vertex.pos.x > page.sight.size.x && has_colour(vertex.col, look().colours.logistic)) {
                    ++beyond;
                    CHECK(command.ClipRect.z <= chart.max.x - 4);
                }
            }
    CHECK(beyond > 0);
    page.click(drawn_control("reset").middle());
    page.draw_to_rest();
    CHECK_FALSE(is_zoomed());
}

TEST_CASE("words in a row of choices keep clear of the ends of their segment") {
    const Language language = GENERATE(Language::en, Language::zh);
    const auto [text, control] = GENERATE(table<const char*, const char*>(
        {{"iters=20", "pace 0"}, {"iters=20", "pace 1"}, {"iters=20", "pace 2"}, {"lab=deep&iters=20", "idea 2"}}));
    HeadlessPage page(text, {.language = language});
    page.draw_to_rest();
    const DrawnControl segment = drawn_control(control);
    for (const DrawnText& words : drawn_texts()) {
        if (!ImRect{segment.min, segment.max}.Contains(words.ink.GetCenter())) continue;
        CAPTURE(words.words);
        CHECK(words.ink.Min.x - segment.min.x >= 8);
        CHECK(segment.max.x - words.ink.Max.x >= 8);
    }
}
