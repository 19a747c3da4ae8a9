// Whether each control and figure says what it is for while the pointer rests on it.
#include "ui/tips.hpp"
#include "ui/drawn_texts.hpp"
#include "ui/every_idea.hpp"
#include "ui/headless_page.hpp"

#include <imgui.h>
#include <imgui_internal.h>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace petal;

namespace {

static_assert(tip_rest + tip_delay <= 0.5f);

constexpr ImVec2 nowhere{1, 1};

std::multiset<std::string> words_on(HeadlessPage& page, ImVec2 pointer, int frames) {
    ImGui::GetIO().AddMousePosEvent(pointer.x, pointer.y);
    for (int frame = 0; frame < frames; ++frame) page.draw();
    std::multiset<std::string> words;
    for (const DrawnText& text : drawn_texts()) words.insert(text.words);
    return words;
}

// A tip, or the exact values that a figure shows at once.
bool says_more(HeadlessPage& page, ImVec2 place) {
    const auto before = words_on(page, nowhere, 2), after = words_on(page, place, 6);  // of a tenth of a second
    return after.size() > before.size();
}

std::string said_by_tip(HeadlessPage& page, const char* control) {
    const auto before = words_on(page, nowhere, 2), after = words_on(page, drawn_control(control).middle(), 6);
    std::string said;
    for (const std::string& words : after)
        if (after.count(words) > before.count(words)) said += words + "\n";
    return said;
}

// The words that stand by the pointer, and the column that it is in.
struct SeenTip {
    ImRect box, column;
    const ImDrawList* list;
};
std::optional<SeenTip> tip_at(HeadlessPage& page, ImVec2 place) {
    words_on(page, nowhere, 2);
    words_on(page, place, 6);
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    for (const ImGuiWindow* window : context.Windows)
        if ((window->Flags & ImGuiWindowFlags_Tooltip) != 0 && window->Active && context.HoveredWindow)
            return SeenTip{window->Rect(), context.HoveredWindow->Rect(), window->DrawList};
    return std::nullopt;
}

// Not a window or a column, which Dear ImGui lays out as "Petal" and "Petal/28F89FD8".
bool is_control(const DrawnControl& control) { return !control.label.empty() && control.label.find("Petal") != 0; }

}  // namespace

TEST_CASE("every control and figure of every lab and idea has a tip within half a second, in both languages") {
    const Language language = GENERATE(Language::en, Language::zh);
    HeadlessPage page(GENERATE(from_range(every_idea())), {.size = {1280, 2400}, .language = language});
    page.draw_to_rest();
    CAPTURE(page.platform.link);
    ImGui::GetIO().DeltaTime = 0.1f;
    std::set<std::string> without;
    for (const DrawnControl& control : drawn_controls())
        if (is_control(control) && !says_more(page, control.middle())) without.insert(control.label);
    for (const std::string& label : without) FAIL_CHECK("no tip: " << label);
}

TEST_CASE("the tips of the threshold and of the optimizer's settings say what these do") {
    HeadlessPage page("iters=5", {.language = GENERATE(Language::en, Language::zh)});
    page.draw_to_rest();
    ImGui::GetIO().DeltaTime = 0.1f;
    const bool english = page.sight.language == Language::en;
    CHECK(said_by_tip(page, "##threshold").find(english ? "strictly" : "严格") != std::string::npos);
    const std::string more = said_by_tip(page, "more training");
    CHECK(more.find(english ? "optimizer" : "优化算法") != std::string::npos);
    CHECK(more.find(english ? "regularization" : "正则化") == std::string::npos);
}

TEST_CASE("a tip comes without further input, and goes with the pointer") {
    HeadlessPage page("iters=5", {});
    page.draw_to_rest();
    const ImVec2 rate = drawn_control("##lr").middle();
    const std::size_t without = words_on(page, nowhere, 3).size();
    ImGui::GetIO().AddMousePosEvent(rate.x, rate.y);
    page.draw_to_rest(30);  // half a second
    CHECK(words_on(page, rate, 1).size() > without);
    CHECK(words_on(page, nowhere, 3).size() == without);
}

TEST_CASE("a tip leaves what is below its control in sight, and in a column at a side all of the column") {
    const Language language = GENERATE(Language::en, Language::zh);
    HeadlessPage page(GENERATE("iters=20", "lab=deep&iters=20", "lab=arrays"), {.language = language});
    page.draw_to_rest();
    ImGui::GetIO().DeltaTime = 0.1f;
    const std::vector<DrawnControl> controls = drawn_controls();
    int tips = 0;
    for (const DrawnControl& control : controls) {
        if (!is_control(control) || control.max.y > page.sight.size.y) continue;
        const auto tip = tip_at(page, control.middle());
        if (!tip || tip->column.GetWidth() == page.sight.size.x) continue;  // above the top bar is no room
        ++tips;
        const ImRect& column = tip->column;
        const bool is_at_side = column.Max.x < 640 || column.Min.x > 640;
        for (const DrawnControl& other : controls) {
            const ImRect box{other.min, other.max};
            if (!is_control(other) || !column.Contains(box)) continue;
            if (!is_at_side && other.min.y < control.max.y) continue;
            CAPTURE(control.label, other.label, tip->box.Min.x, tip->box.Min.y, tip->box.Max.x, tip->box.Max.y);
            CHECK_FALSE(tip->box.Overlaps(box));
        }
    }
    CHECK(tips > 10);
}

TEST_CASE("no line of a tip is left with a word alone") {
    const Language language = GENERATE(Language::en, Language::zh);
    HeadlessPage page("iters=20", {.language = language});
    page.draw_to_rest();
    ImGui::GetIO().DeltaTime = 0.1f;
    int tips = 0;
    for (const DrawnControl& control : drawn_controls()) {
        if (!is_control(control) || control.max.y > page.sight.size.y) continue;
        const auto tip = tip_at(page, control.middle());
        if (!tip) continue;
        ++tips;
        float widest = 0, last = 0;
        for (const DrawnText& text : drawn_texts())
            if (text.list == tip->list) last = text.ink.GetWidth(), widest = std::max(widest, last);
        CAPTURE(control.label);
        CHECK(widest > 0);
        CHECK(last >= widest / 4);
    }
    CHECK(tips > 10);
}
