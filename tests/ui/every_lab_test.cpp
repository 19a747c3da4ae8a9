// Every lab and idea, drawn as each reader sees it and worked control by control; under the sanitizers with Dear
// ImGui's assertions on.
#include "ui/every_idea.hpp"
#include "ui/headless_page.hpp"
#include "ui/targets.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace petal;

namespace {

// Of several controls with one label each has a name of its own.
struct NamedControl {
    std::string name;  // the label, and which of those with it
    ImVec2 middle;
};

std::vector<NamedControl> named_controls() {
    std::map<std::string, int> seen;
    std::vector<NamedControl> named;
    for (const DrawnControl& control : drawn_controls())
        named.push_back({control.label + " " + std::to_string(seen[control.label]++), control.middle()});
    return named;
}

// Clicks whatever can be clicked and has not been, until nothing is new: what a click opens, too.
class CuriousReader {
  public:
    explicit CuriousReader(HeadlessPage& page) : page_(page), begun_(page.app->experiment()) {}

    // How many controls there were.
    int click_everything() {
        while (true) {
            const std::optional<NamedControl> next = unknown_control();
            if (!next && !has_open_list()) return static_cast<int>(clicked_.size());
            if (!next) {
                page_.press(ImGuiKey_Escape);
                opener_.clear();
                continue;
            }
            INFO("clicked " << next->name);
            CAPTURE(page_.platform.link);
            click(*next);
            REQUIRE(clicked_.size() < 2000);
        }
    }

    // Of those, how many had a label that another had before them.
    int namesakes() const {
        return static_cast<int>(std::count_if(clicked_.begin(), clicked_.end(),
                                              [](const std::string& name) { return !name.ends_with(" 0"); }));
    }

  private:
    static bool has_open_list() { return ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup); }

    // Behind a list that is open nothing can be clicked.
    std::optional<NamedControl> unknown_control() const {
        const std::set<std::string> behind = has_open_list() ? behind_ : std::set<std::string>{};
        for (const NamedControl& control : named_controls()) {
            const ImVec2 place = control.middle, size = page_.sight.size;
            const bool is_in_sight = place.y > 0 && place.y < size.y && place.x > 0 && place.x < size.x;
            if (is_in_sight && !behind.count(control.name) && !clicked_.count(control.name)) return control;
        }
        return std::nullopt;
    }

    void click(const NamedControl& control) {
        const bool from_list = has_open_list();
        clicked_.insert(control.name);
        if (!from_list) remember_what_is_behind();
        page_.click(control.middle);
        if (ImGui::GetIO().WantTextInput) {
            page_.type("7");
            page_.press(ImGuiKey_Enter);
        }
        if (!from_list && has_open_list()) opener_ = control.name;
        if (from_list && !has_open_list()) open_list_again();
        const Experiment& now = page_.app->experiment();
        if (now.lab != begun_.lab || now.idea != begun_.idea) page_.app->open(experiment_text(begun_));
        page_.draw();
        if (!has_open_list()) check_targets(drawn_controls());
    }

    void remember_what_is_behind() {
        behind_.clear();
        for (const NamedControl& control : named_controls()) behind_.insert(control.name);
    }

    // A choice has closed its list, and what else is in it wants to be clicked, too.
    void open_list_again() {
        remember_what_is_behind();
        for (const NamedControl& control : named_controls())
            if (control.name == opener_) return page_.click(control.middle);
    }

    HeadlessPage& page_;
    Experiment begun_;
    std::string opener_;            // of the list that is open
    std::set<std::string> behind_;  // the controls that were there before it opened
    std::set<std::string> clicked_;
};

}  // namespace

TEST_CASE("every lab and idea is drawn at each width, in both languages and themes, for mouse and finger") {
    const std::string text = GENERATE(from_range(every_idea()));
    HeadlessPage page(text, {});
    for (const ImVec2 size : {ImVec2{1280, 800}, ImVec2{800, 900}, ImVec2{390, 844}}) {
        for (const Language language : {Language::en, Language::zh}) {
            for (const Theme theme : {Theme::light, Theme::dark}) {
                for (const bool touch : {false, true}) {
                    CAPTURE(text, size.x, language == Language::zh, theme == Theme::dark, touch);
                    page.look({size, language, theme, touch});
                    page.draw_to_rest();
                    CHECK(!page.platform.status.empty());
                    CHECK(page.platform.link == text);
                    for (const float lines : {-100.0f, 100.0f})
                        for (const float share : {0.1f, 0.5f, 0.9f})
                            page.turn_wheel({size.x * share, size.y / 2}, lines);
                }
            }
        }
    }
}

TEST_CASE("every control of every lab and idea can be clicked and hit, and what it opens as well") {
    const std::string text = GENERATE(from_range(every_idea()));
    for (const float width : {1280.0f, 800.0f, 390.0f}) {
        const bool is_phone = width < 700;
        CAPTURE(text, width);
        // So high that no control is scrolled away.
        HeadlessPage page(
            text,
            {{width, 4000}, is_phone ? Language::zh : Language::en, is_phone ? Theme::dark : Theme::light, is_phone});
        page.draw_to_rest();
        CHECK(CuriousReader(page).click_everything() >= 12);
        page.draw_to_rest();
    }
}

TEST_CASE("of several controls with one label each is clicked") {
    HeadlessPage page("hidden=3,2&act=relu,tanh&iters=20", {{1280, 4000}});
    page.draw_to_rest();
    CuriousReader reader(page);
    reader.click_everything();
    CHECK(reader.namesakes() >= 4);
}

TEST_CASE("from each idea about arrays each other one is opened, whatever arrays were typed") {
    const std::vector<Idea> ideas = ideas_of(Lab::arrays);
    HeadlessPage page("lab=arrays", {});
    for (std::size_t from = 0; from < ideas.size(); ++from) {
        for (std::size_t to = 0; to < ideas.size(); ++to) {
            page.app->open("lab=arrays&A=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16&B=2,3");
            page.draw_to_rest();
            page.click(drawn_control("idea " + std::to_string(from)).middle());
            page.click(drawn_control("idea " + std::to_string(to)).middle());
            CHECK(page.app->experiment().idea == ideas[to]);
        }
    }
}
