// The desktop window: petal-desktop ['data=flower&hidden=4'].
#include "app/app.hpp"
#include "app/thread_link.hpp"
#include "app/window/window.hpp"
#include "experiment/typed_text.hpp"

#include <SDL.h>
#include <imgui.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <string>

namespace {

class DesktopPlatform : public petal::Platform {
  public:
    petal::App* app = nullptr;  // set once it is made

    void show_link(const std::string&) override {}
    void copy_link(const std::string& experiment_text) override {
        app->link_copied(SDL_SetClipboardText(experiment_text.c_str()) == 0);
    }
    void copy_text(const std::string& text) override { app->text_copied(SDL_SetClipboardText(text.c_str()) == 0); }
    void show_status(const std::string&, bool) override {}
    void show_messages(const std::string&) override {}
    void keep_choice(const std::string&, const std::string&) override {}
};

petal::Language system_language() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value) return std::strncmp(value, "zh", 2) == 0 ? petal::Language::zh : petal::Language::en;
    }
    return petal::Language::en;
}

// Dear ImGui's fields glue pasted lines together, so they are given what the text means in one line.
const char* clipboard_text(void*) {
    static std::string meant;
    char* held = SDL_GetClipboardText();
    meant = petal::typed_text(held ? held : "");
    SDL_free(held);
    return meant.c_str();
}

void run(const char* experiment_text) {
    petal::Window window;
    ImGui::GetIO().GetClipboardTextFn = clipboard_text;
    const Uint32 engine_event = SDL_RegisterEvents(1);
    petal::ThreadLink link([engine_event] {
        SDL_Event event{};
        event.type = engine_event;
        SDL_PushEvent(&event);
    });
    DesktopPlatform platform;
    petal::App app(link, platform, window.pictures(), system_language(), petal::Theme::light);
    platform.app = &app;
    app.open(experiment_text);
    while (true) {
        if (!window.wants_frame()) SDL_WaitEvent(nullptr);
        if (!window.take_input()) return;
        app.take_events();
        window.frame([&app, &window](float width, float height, bool touch) {
            if (app.draw(width, height, touch)) window.want_frames();
        });
    }
}

}  // namespace

int main(int argc, char** argv) {
    try {
        run(argc > 1 ? argv[1] : "");
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "petal-desktop: %s\n", error.what());
        return 1;
    }
}
