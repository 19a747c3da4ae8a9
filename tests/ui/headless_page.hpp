// The whole of Petal without a screen: the app with its engine in the same thread, worked by mouse, finger and keys.
#pragma once

#include "engine/engine_host.hpp"
#include "ui/drawn_controls.hpp"
#include "ui/theme.hpp"
#include "unit/app_bench.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace petal {

// The engine answers while it is asked, and works when it is told to.
class EngineInPlace : public EngineLink {
  public:
    void send(const Command& command) override { host_.receive(command); }
    std::vector<Event> take_events() override { return std::exchange(events_, {}); }
    bool take_restart() override { return false; }
    bool work() { return host_.advance(std::chrono::microseconds(500)).has_value(); }

  private:
    std::vector<Event> events_;
    EngineHost host_{[this](const Event& event) { events_.push_back(event); }};
};

// Keeps what it is told.
struct PagePlatform : FakePlatform {
    bool takes_files() const override { return true; }
    bool makes_sound() const override { return true; }
};

// Paints each picture, and checks that it has the size that was said.
class PaintedPictures : public Pictures {
  public:
    ImTextureID picture(std::string_view name, std::uint64_t version, int width, int height,
                        const std::function<Pixels()>& paint) override;
    bool has_painted(std::string_view name) const { return versions_.find(name) != versions_.end(); }

  private:
    std::map<std::string, std::uint64_t, std::less<>> versions_;
};

// How a page is looked at.
struct Sight {
    ImVec2 size{1280, 800};  // in points
    Language language = Language::en;
    Theme theme = Theme::light;
    bool touch = false;
};

// One at a time: it makes Dear ImGui's context.
class HeadlessPage {
  public:
    HeadlessPage(const std::string& experiment_text, const Sight& sight);
    ~HeadlessPage();
    HeadlessPage(const HeadlessPage&) = delete;
    HeadlessPage& operator=(const HeadlessPage&) = delete;

    // The same page, looked at in another way.
    void look(const Sight& sight);

    // Lets the engine work for a slice, takes its events and draws a frame. True when the app or the engine goes on by
    // itself. Checks that everything drawn has a place, and that every control lies within the page's width.
    bool draw();
    // Until nothing goes on by itself; fails after so many frames in which the engine had nothing to do. How many it
    // works in is the machine's.
    void draw_to_rest(int most_frames = 5000);

    void click(ImVec2 place);
    void press(ImGuiKey key);
    void type(const char* text);
    void turn_wheel(ImVec2 place, float lines);

    Sight sight;
    EngineInPlace engine;
    PagePlatform platform;
    PaintedPictures pictures;
    std::unique_ptr<App> app;

  private:
    bool engine_works_ = false;  // in the last frame
};

}  // namespace petal
