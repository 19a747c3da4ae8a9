#include "app/window/desktop.hpp"

#include "experiment/typed_text.hpp"
#include "ui/controls.hpp"
#include "ui/tree.hpp"

#include <SDL.h>
#include <imgui.h>

#include <functional>

namespace petal {

namespace {

// Dear ImGui's fields glue pasted lines together, so they are given what the text means in one line.
const char* clipboard_text(void*) {
    static std::string meant;
    char* held = SDL_GetClipboardText();
    meant = typed_text(held ? held : "");
    SDL_free(held);
    return meant.c_str();
}

// Ends SDL's waiting for input; may be called from any thread.
std::function<void()> wake_up() {
    return [type = SDL_RegisterEvents(1)] {
        SDL_Event event{};
        event.type = type;
        SDL_PushEvent(&event);
    };
}

}  // namespace

Desktop::Desktop(const std::string& experiment_text, Language language)
    : link_(wake_up()), app_(link_, *this, window_.pictures(), language, Theme::light) {
    ImGui::GetIO().GetClipboardTextFn = clipboard_text;
    app_.open(experiment_text);
}

bool Desktop::frame() {
    if (!window_.wants_frame()) SDL_WaitEvent(nullptr);
    if (!window_.take_input()) return false;
    app_.take_events();
    forget_controls();  // the tests find what is drawn by its items
    tree().begin_frame(false);
    window_.frame([this](float width, float height, bool touch) {
        if (app_.draw(width, height, touch)) window_.want_frames();
    });
    return true;
}

void Desktop::copy_link(const std::string& experiment_text) {
    app_.link_copied(SDL_SetClipboardText(experiment_text.c_str()) == 0);
}

void Desktop::copy_text(const std::string& text) { app_.text_copied(SDL_SetClipboardText(text.c_str()) == 0); }

}  // namespace petal
