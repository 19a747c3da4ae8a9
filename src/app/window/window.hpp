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

    // The page hears of the pointer by its own events: where it is, and that it is down or up there.
    void point(float x, float y, bool is_finger);
    void press(bool down);

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
