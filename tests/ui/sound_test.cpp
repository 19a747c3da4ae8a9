// What lets a run be heard, in the line above its costs.
#include "ui/drawn_texts.hpp"
#include "ui/headless_page.hpp"
#include "ui/page_steps.hpp"

#include <imgui.h>
#include <imgui_internal.h>  // ImRect
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <initializer_list>
#include <string>
#include <vector>

using namespace petal;

namespace {

constexpr Sight sights[] = {
    {{320, 4000}, Language::en, Theme::light, true},   {{320, 4000}, Language::zh, Theme::light, true},
    {{390, 4000}, Language::zh, Theme::dark, true},    {{768, 4000}, Language::en, Theme::light, true},
    {{1024, 4000}, Language::en, Theme::light, true},  {{1024, 4000}, Language::en, Theme::light, false},
    {{1024, 4000}, Language::zh, Theme::light, false}, {{1280, 4000}, Language::en, Theme::dark, false}};

// Controls stand beside each other, and no word is under one.
void check_line(std::initializer_list<const char*> names) {
    std::vector<DrawnControl> line;
    for (const char* name : names) line.push_back(drawn_control(name));
    for (std::size_t i = 0; i < line.size(); ++i) {
        const ImRect box{line[i].min, line[i].max};
        CAPTURE(line[i].label, box.Min.x, box.Max.x);
        CHECK(box.GetWidth() >= 24);
        if (i > 0) CHECK(line[i - 1].max.x <= box.Min.x);
        if (line[i].label.find("cost axis") == 0 || line[i].label == "whole cost") continue;
        for (const DrawnText& text : drawn_texts()) {
            CAPTURE(text.words);
            CHECK_FALSE(text.ink.Overlaps(box));
        }
    }
    for (const std::string& fault : unreadable_texts()) FAIL_CHECK(fault);
}

}  // namespace

TEST_CASE("sound is a switch beside the cost, and what plays the curve stands there when there is one to be heard") {
    HeadlessPage page("iters=1000", {});
    page.draw_to_rest();
    CHECK_FALSE(is_drawn("play curve"));
    const ImVec2 place = drawn_control("sound").middle();
    click(page, "sound");
    CHECK(page.platform.sound);
    CHECK(drawn_control("sound").middle().x == place.x);
    click(page, "play curve");
    REQUIRE(page.platform.sung.size() == 1);
    CHECK(page.platform.sung[0].voices.size() > 20);
    CHECK(page.platform.sung[0].voices.back().cost_pitch < first_pitch * 0.8);
    click(page, "reset");
    CHECK_FALSE(is_drawn("play curve"));
    click(page, "sound");
    CHECK_FALSE(page.platform.sound);
}

TEST_CASE("what lets a run be heard has room beside the costs on every page, whole, in part and printed") {
    for (const char* text : {"hidden=4&iters=1000", "lab=images&iters=20"}) {
        HeadlessPage page(text, {});
        page.draw_to_rest();
        page.app->set_sound(true);
        for (const Sight& sight : sights) {
            CAPTURE(text, sight.size.x, sight.language == Language::zh, sight.touch);
            page.look(sight);
            page.draw_to_rest();
            check_line({"play curve", "sound", "cost axis 0", "cost axis 2"});
            click(page, "cost axis 2");
            check_line({"play curve", "sound", "cost axis 0", "cost axis 2"});
            click(page, "cost axis 0");
            const ImVec2 middle = drawn_control("cost chart").middle();
            drag(page, {middle.x - 30, middle.y}, {middle.x + 30, middle.y});
            check_line({"whole cost", "play curve", "sound", "cost axis 0", "cost axis 2"});
            click(page, "whole cost");
        }
    }
}

TEST_CASE("where nothing is trained that is heard, there is no switch") {
    HeadlessPage page(GENERATE(as<std::string>{}, "lab=arrays", "lab=deep&iters=20", "lab=neuron"), {});
    page.draw_to_rest();
    CHECK_FALSE(is_drawn("sound"));
}
