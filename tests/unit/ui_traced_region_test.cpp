#include "ui/traced_region.hpp"

#include "engine/engine_host.hpp"
#include "experiment/experiment_text.hpp"
#include "ui/controls.hpp"
#include "ui/fonts.hpp"
#include "ui/page.hpp"
#include "ui/page_state.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <map>
#include <string>

using namespace petal;

namespace {

// Paints as the app does, when the version is another one, and counts how often.
class CountedPictures : public Pictures {
  public:
    ImTextureID picture(std::string_view name, std::uint64_t version, int width, int height,
                        const std::function<Pixels()>& paint) override {
        const auto kept = versions_.find(name);
        if (kept == versions_.end() || kept->second != version) {
            CHECK(paint().size() == static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
            versions_[std::string(name)] = version;
            ++painted[std::string(name)];
        }
        return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(1));
    }
    std::map<std::string, int, std::less<>> painted;

  private:
    std::map<std::string, std::uint64_t, std::less<>> versions_;
};

Region region_of(std::uint16_t probability) { return {2, 2, {0, 0, probability, probability}, {}}; }

// The planar lab on a page without a screen, with an engine beside it.
class PlanarPage {
  public:
    PlanarPage() {
        ImGui::CreateContext();
        ImGui::GetIO().IniFilename = nullptr;
        build_fonts(1, 8192);
        apply_theme(Theme::light);
        host_.receive(Configure{.run = run_text(experiment), .revision = 1});
    }
    ~PlanarPage() { ImGui::DestroyContext(); }
    PlanarPage(const PlanarPage&) = delete;
    PlanarPage& operator=(const PlanarPage&) = delete;

    template <class Message> void tell(const Message& message) {
        host_.receive(message);
        while (host_.advance(std::chrono::microseconds(5000))) {
        }
        host_.receive(Look{24});
        while (host_.advance(std::chrono::microseconds(5000))) {
        }
        ++snapshot.version;
    }

    void draw(float width, float height, Theme theme = Theme::light) {
        apply_theme(theme);
        ImGui::GetIO().DisplaySize = {width, height};
        ImGui::GetIO().DeltaTime = 1.0f / 60;
        forget_controls();
        ImGui::NewFrame();
        draw_page({experiment, snapshot, Language::en, theme, 0, {}, pictures, width, height}, state);
        ImGui::Render();
    }

    Experiment experiment = parse_experiment("hidden=3&iters=20&m=30").experiment;
    Snapshot snapshot;
    CountedPictures pictures;
    PageState state;

  private:
    EngineHost host_{[this](const Event& event) {
        if (auto* e = std::get_if<DataReady>(&event)) snapshot.data = *e;
        if (auto* e = std::get_if<Progress>(&event)) snapshot.progress = *e;
    }};
};

}  // namespace

TEST_CASE("a region is traced again only when it, or the number of classes, is another one") {
    TracedRegion traced;
    traced.take(1, region_of(65535), 2);
    CHECK(traced.version() == 1);
    for (const std::uint64_t snapshot : {1, 1, 2, 3}) traced.take(snapshot, region_of(65535), 2);
    CHECK(traced.version() == 1);
    traced.take(4, region_of(60000), 2);
    CHECK(traced.version() == 2);
    traced.take(5, region_of(60000), 3);
    CHECK(traced.version() == 3);
}

TEST_CASE(
    "pictures of regions and units are painted when they change: not by a frame, a size, a pointer or other news") {
    PlanarPage page;
    page.tell(Step{5});
    const auto painted = [&] {
        return std::vector{page.pictures.painted["logistic region"], page.pictures.painted["network region"],
                           page.pictures.painted["layer 1"]};
    };
    for (int frame = 0; frame < 3; ++frame) page.draw(1280, 800);
    CHECK(painted() == std::vector{1, 1, 1});
    for (const float x : {500.0f, 520.0f, 900.0f}) {
        ImGui::GetIO().AddMousePosEvent(x, 300);
        page.draw(1280, 800);
    }
    for (const float width : {1200.0f, 800.0f, 390.0f}) page.draw(width, 900);
    ++page.snapshot.version;
    page.snapshot.speed.emplace();
    page.draw(1280, 800);
    CHECK(painted() == std::vector{1, 1, 1});
    page.tell(Step{5});
    page.draw(1280, 800);
    CHECK(painted() == std::vector{2, 2, 2});
    page.draw(1280, 800, Theme::dark);
    CHECK(painted() == std::vector{3, 3, 3});
}

TEST_CASE("a layer that was gone is painted anew when it comes back") {
    PlanarPage page;
    page.tell(Step{5});
    page.draw(1280, 800);
    page.experiment = parse_experiment("hidden=3,2,2&iters=20&m=30").experiment;
    page.tell(Configure{.run = run_text(page.experiment), .revision = 1});
    page.draw(1280, 800);
    const int painted = page.pictures.painted["layer 3"];
    page.experiment = parse_experiment("hidden=3&iters=20&m=30").experiment;
    page.tell(Configure{.run = run_text(page.experiment), .revision = 1});
    page.draw(1280, 800);
    page.experiment = parse_experiment("hidden=3,2,2&iters=20&m=30&seed=7").experiment;
    page.tell(Configure{.run = run_text(page.experiment), .revision = 1});
    page.draw(1280, 800);
    CHECK(page.pictures.painted["layer 3"] > painted);
}
