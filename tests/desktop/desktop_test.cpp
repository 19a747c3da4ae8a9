// The window of the desktop, worked through SDL as its user does. It needs a display: xvfb-run gives one.
#include "app/window/desktop.hpp"
#include "app/window/gl.hpp"
#include "experiment/experiment_text.hpp"
#include "ui/drawn_controls.hpp"
#include "ui/palette.hpp"

#include <SDL.h>
#include <imgui.h>
#include <imgui_internal.h>  // hooks into a frame
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

using namespace petal;

namespace {

// Closes the window after two minutes, so that a test whose event never comes fails instead of waiting for ever.
class Patience {
  public:
    Patience() : timer_(SDL_AddTimer(120000, give_up, nullptr)) {}
    ~Patience() { SDL_RemoveTimer(timer_); }
    Patience(const Patience&) = delete;
    Patience& operator=(const Patience&) = delete;

  private:
    static Uint32 give_up(Uint32, void*) {
        SDL_Event event{};
        event.type = SDL_QUIT;
        SDL_PushEvent(&event);
        return 0;
    }
    SDL_TimerID timer_;
};

// A pixel of the window's frame.
struct Pixel {
    std::uint8_t r, g, b, a;
};

// A user in front of the window.
struct User {
    Desktop desktop;
    Patience patience;

    explicit User(const std::string& experiment_text) : desktop(experiment_text, Language::en) {
        INFO("SDL draws for " << SDL_GetCurrentVideoDriver());
        if (std::string(SDL_GetCurrentVideoDriver()) == "offscreen")
            FAIL("there is no display: start this by xvfb-run");
    }

    SDL_Window* window() const { return SDL_GL_GetCurrentWindow(); }
    const Experiment& experiment() const { return desktop.app().experiment(); }
    // What the engine has last told; none while it has not answered.
    std::optional<Progress> progress() const { return desktop.app().page_input(0, 0, false).snapshot.progress; }
    bool is(RunState state) const { return progress() && progress()->state == state; }

    template <class Condition> void watch_until(Condition has_come) {
        while (!has_come()) REQUIRE(desktop.frame());
    }

    void press(SDL_Keycode key) {
        for (const Uint32 type : {SDL_KEYDOWN, SDL_KEYUP}) {
            SDL_Event event{};
            event.key.type = type;
            event.key.state = type == SDL_KEYDOWN ? SDL_PRESSED : SDL_RELEASED;
            event.key.keysym.sym = key;
            push(event);
        }
    }

    // The pointer goes there first: Dear ImGui asks the display where it is.
    void click(const std::string& label) {
        const ImVec2 place = drawn_control(label).middle();
        const int x = static_cast<int>(place.x), y = static_cast<int>(place.y);
        SDL_WarpMouseInWindow(window(), x, y);
        const ImVec2& pointer = ImGui::GetIO().MousePos;
        watch_until([&] { return static_cast<int>(pointer.x) == x && static_cast<int>(pointer.y) == y; });
        for (const Uint32 type : {SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONUP}) {
            SDL_Event event{};
            event.button.type = type;
            event.button.button = SDL_BUTTON_LEFT;
            event.button.x = x;
            event.button.y = y;
            push(event);
        }
    }

    // Of the next frame. Read in the midst of it, behind all that is drawn: what is swapped is the driver's.
    std::vector<Pixel> pixels() {
        std::vector<Pixel> drawn;
        ImGuiContextHook hook;
        hook.Type = ImGuiContextHookType_RenderPre;
        hook.UserData = &drawn;
        hook.Callback = [](ImGuiContext*, ImGuiContextHook* this_one) {
            ImGui::GetForegroundDrawList()->AddCallback(read_pixels, this_one->UserData);
        };
        const ImGuiID id = ImGui::AddContextHook(ImGui::GetCurrentContext(), &hook);
        SDL_Event event{};
        event.type = SDL_USEREVENT;
        push(event);
        ImGui::RemoveContextHook(ImGui::GetCurrentContext(), id);
        return drawn;
    }

  private:
    static void read_pixels(const ImDrawList*, const ImDrawCmd* command) {
        int width = 0, height = 0;
        SDL_GL_GetDrawableSize(SDL_GL_GetCurrentWindow(), &width, &height);
        auto& drawn = *static_cast<std::vector<Pixel>*>(command->UserCallbackData);
        drawn.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
        glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, drawn.data());
    }

    void push(SDL_Event& event) {
        REQUIRE(SDL_PushEvent(&event) == 1);
        REQUIRE(desktop.frame());
    }
};

bool is_near(Pixel pixel, Rgb colour) {
    return std::abs(pixel.r - colour.r) + std::abs(pixel.g - colour.g) + std::abs(pixel.b - colour.b) <= 4;
}

// How many pixels have the hue of that class as a region has it: neither the neutral colour nor a point's.
int pixels_of_region(const std::vector<Pixel>& pixels, std::size_t k) {
    const Palette& colours = palette(Theme::light);
    const Rgb hue = colours.classes[k], none = colours.neutral;
    int found = 0;
    for (const Pixel pixel : pixels) {
        const double strength =
            static_cast<double>(pixel.r - none.r + pixel.b - none.b) / (hue.r - none.r + hue.b - none.b);
        found += strength > 0.1 && strength <= colours.region_strength && is_near(pixel, mix(none, hue, strength));
    }
    return found;
}

void check_regions(User& user) {
    const std::vector<Pixel> shown = user.pixels();
    const int share = static_cast<int>(shown.size()) / 100;
    CAPTURE(shown.size());
    for (const std::size_t k : {0, 1}) CHECK(pixels_of_region(shown, k) > share);
}

}  // namespace

TEST_CASE("the window works a run to its end and shows what was learned, at its own size and at a phone's") {
    // Four seconds at the pace of the page: longer than a new window asks for frames by itself.
    User user("hidden=3&iters=4000");
    user.watch_until([&] { return user.is(RunState::finished); });
    CHECK(user.progress()->iteration == 4000);
    check_regions(user);

    SDL_SetWindowSize(user.window(), 390, 844);
    const ImVec2& size = ImGui::GetIO().DisplaySize;
    user.watch_until([&] { return size.x == 390 && size.y == 844; });
    check_regions(user);
    for (const DrawnControl& control : drawn_controls()) {
        INFO(control.label);
        CHECK(control.max.x <= 390.5f);
    }
}

TEST_CASE("the space bar pauses a run and lets it go on") {
    User user("hidden=3&iters=1000000");
    user.watch_until([&] { return user.is(RunState::running) && user.progress()->iteration > 0; });
    user.press(SDLK_SPACE);
    user.watch_until([&] { return user.is(RunState::paused); });
    const std::int64_t held = user.progress()->iteration;
    user.press(SDLK_SPACE);
    user.watch_until([&] { return user.progress()->iteration > held; });
    CHECK(user.is(RunState::running));
}

TEST_CASE("a click on the name of a lab opens it") {
    User user("hidden=3&iters=200");
    user.watch_until([&] { return user.is(RunState::finished); });
    user.click("lab neuron");
    user.watch_until([&] { return user.experiment().lab == Lab::neuron && user.progress(); });
}

TEST_CASE("the link of a run is copied to the clipboard, and lines that are pasted become one") {
    User user("hidden=3&iters=200");
    user.watch_until([&] { return user.is(RunState::finished); });
    user.click("copy link");
    user.watch_until([&] { return ImGui::GetClipboardText() == experiment_text(user.experiment()); });
    SDL_SetClipboardText("1, 2\n3, 4");
    CHECK(std::string(ImGui::GetClipboardText()).find('\n') == std::string::npos);
}

TEST_CASE("closing the window in the middle of a run ends the loop") {
    User user("hidden=50,50&iters=10000000");
    user.watch_until([&] { return user.is(RunState::running); });
    SDL_Event event{};
    event.type = SDL_QUIT;
    REQUIRE(SDL_PushEvent(&event) == 1);
    CHECK(!user.desktop.frame());
}
