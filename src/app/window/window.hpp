// The SDL window with its OpenGL context and Dear ImGui in it, the same on the desktop and on the page.
#pragma once

#include "app/window/gl_pictures.hpp"

#include <functional>

struct SDL_Window;

namespace petal {

class Window {
  public:
    Window();  // throws std::runtime_error with SDL's reason when there is no window or no OpenGL
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    // Takes in all input that waits. False when the user has closed the window.
    bool take_input();

    // The keyboard comes back from a text entry of the platform's own: its place is shown …
    void show_focus();
    // … and goes on, as if Tab had been pressed here.
    void press_tab(bool backwards);

    // Another element takes the keyboard: no key stays down here, for its release would not be heard.
    void release_keys();

    // As the browser has it at a key: Shift may have been pressed or released in another element.
    void set_shift(bool down);

    // What is pressed was meant for somebody else, as the first of two fingers that pinch: nothing is clicked.
    void let_go();

    // Draws one frame of what `draw(width, height, touch)` asks Dear ImGui for; the size in points.
    void frame(const std::function<void(float width, float height, bool touch)>& draw);

    // The GPU lost the context and has it again: everything on it is made anew.
    void restore_context();

    // Input still has after-effects to be drawn: a hover, a closing popup.
    bool wants_frame() const { return frames_wanted_ > 0; }
    void want_frames() { frames_wanted_ = 3; }  // Dear ImGui has settled by its third frame

    GlPictures& pictures() { return pictures_; }

  private:
    void follow_pixel_ratio();

    SDL_Window* window_ = nullptr;
    void* context_ = nullptr;
    GlPictures pictures_;
    float pixels_per_point_ = 0;
    int frames_wanted_ = 3;
    bool touch_ = false;
};

}  // namespace petal
