#include "ui/headless_page.hpp"

#include "ui/controls.hpp"
#include "ui/drawn_texts.hpp"
#include "ui/fonts.hpp"
#include "ui/tree.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>

#include <cfloat>
#include <cmath>

namespace petal {

namespace {

// Where a column or a list is scrolled away, its controls are outside the page from above or below; never sideways.
void check_controls(const std::vector<DrawnControl>& controls, ImVec2 size) {
    for (const DrawnControl& control : controls) {
        const bool fits = control.min.x >= -0.5f && control.max.x <= size.x + 0.5f;
        if (fits && control.max.y >= control.min.y) continue;
        CAPTURE(control.label, control.min.x, control.max.x, control.min.y, control.max.y, size.x);
        FAIL_CHECK("a control lies outside the page");
    }
}

void check_drawing(const ImDrawData& data) {
    REQUIRE(data.Valid);
    for (const ImDrawList* list : data.CmdLists)
        for (const ImDrawVert& vertex : list->VtxBuffer)
            if (!std::isfinite(vertex.pos.x) || !std::isfinite(vertex.pos.y)) FAIL("something is drawn nowhere");
}

// Dear ImGui's context for a page. The letters, which take longer than all that is drawn with them, are baked for the
// first.
void begin_context() {
    static ImFontAtlas atlas;
    static ImGuiStyle style;
    static ImFont* font = nullptr;
    ImGui::CreateContext(&atlas);
    if (font) {
        ImGui::GetStyle() = style;
        ImGui::GetIO().FontDefault = font;
        return;
    }
    build_fonts(1, 8192);
    style = ImGui::GetStyle();
    font = ImGui::GetIO().FontDefault;
}

}  // namespace

ImTextureID PaintedPictures::picture(std::string_view name, std::uint64_t version, int width, int height,
                                     const std::function<Pixels()>& paint) {
    const auto kept = versions_.find(name);
    if (kept == versions_.end() || kept->second != version) {
        CHECK(paint().size() == static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
        versions_.insert_or_assign(std::string(name), version);
    }
    return ImGui::GetIO().Fonts->TexID;
}

HeadlessPage::HeadlessPage(const std::string& experiment_text, const Sight& wanted) : sight(wanted) {
    begin_context();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = sight.size;
    io.DeltaTime = 1.0f / 60;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    app = std::make_unique<App>(engine, platform, pictures, sight.language, sight.theme);
    app->open(experiment_text);
}

HeadlessPage::~HeadlessPage() {
    ImGui::DestroyContext();
    tree() = {};
}

void HeadlessPage::look(const Sight& wanted) {
    sight = wanted;
    ImGui::GetIO().DisplaySize = sight.size;
    app->apply({SetLanguage{sight.language}, SetTheme{sight.theme}});
}

bool HeadlessPage::draw() {
    engine_works_ = engine.work();
    app->take_events();
    forget_controls();
    forget_texts();
    tree().begin_frame(true);
    ImGui::NewFrame();
    const bool goes_on = app->draw(sight.size.x, sight.size.y, sight.touch);
    ImGui::Render();
    check_drawing(*ImGui::GetDrawData());
    check_controls(drawn_controls(), sight.size);
    return engine_works_ || goes_on;
}

void HeadlessPage::draw_to_rest(int most_frames) {
    constexpr int most_of_work = 50000;  // beside those: an engine that never ends is a fault, too
    int frames = 0, of_work = 0;
    while (draw()) {
        REQUIRE((engine_works_ ? ++of_work : 0) < most_of_work);
        REQUIRE((engine_works_ ? 0 : ++frames) < most_frames);
    }
}

void HeadlessPage::click(ImVec2 place) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(place.x, place.y);
    draw();
    for (const bool down : {true, false}) {
        io.AddMouseButtonEvent(ImGuiMouseButton_Left, down);
        draw();
    }
    if (sight.touch) io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    draw();
}

void HeadlessPage::press(ImGuiKey key) {
    for (const bool down : {true, false}) {
        ImGui::GetIO().AddKeyEvent(key, down);
        draw();
    }
}

void HeadlessPage::type(const char* text) {
    ImGui::GetIO().AddInputCharactersUTF8(text);
    draw();
}

void HeadlessPage::turn_wheel(ImVec2 place, float lines) {
    ImGui::GetIO().AddMousePosEvent(place.x, place.y);
    ImGui::GetIO().AddMouseWheelEvent(0, lines);
    for (int frame = 0; frame < 2; ++frame) draw();
}

}  // namespace petal
