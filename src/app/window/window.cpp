#include "app/window/window.hpp"

#include "app/window/gl.hpp"
#include "ui/fonts.hpp"

#include <SDL.h>
#include <backends/imgui_impl_opengl3.h>
#include <backends/imgui_impl_sdl2.h>
#include <imgui.h>
#include <imgui_internal.h>  // the queue of input that waits

#include <cfloat>
#include <stdexcept>

namespace petal {

namespace {

constexpr int default_width = 1280, default_height = 800;

void require(bool ok, const char* what) {
    if (!ok) throw std::runtime_error(std::string(what) + ": " + SDL_GetError());
}

void choose_opengl_version() {
#ifdef __EMSCRIPTEN__
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
#else
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_CORE);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_FLAGS, SDL_GL_CONTEXT_FORWARD_COMPATIBLE_FLAG);
#endif
    SDL_GL_SetAttribute(SDL_GL_DOUBLEBUFFER, 1);
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
}

bool is_from_finger(const SDL_Event& event) {
    return (event.type == SDL_MOUSEBUTTONDOWN && event.button.which == SDL_TOUCH_MOUSEID) ||
           event.type == SDL_FINGERDOWN;
}

// SDL leaves out the motion when a press comes where its own pointer already was, but Dear ImGui may have been told
// that the pointer left: by a finger that was lifted, or by a window without focus. So each event says where it is.
void tell_place(const SDL_Event& event) {
    ImGuiIO& io = ImGui::GetIO();
    if (event.type == SDL_MOUSEBUTTONDOWN || event.type == SDL_MOUSEBUTTONUP)
        io.AddMousePosEvent(static_cast<float>(event.button.x), static_cast<float>(event.button.y));
    if (event.type == SDL_MOUSEWHEEL) {
        int x = 0, y = 0;
        SDL_GetMouseState(&x, &y);
        io.AddMousePosEvent(static_cast<float>(x), static_cast<float>(y));
    }
}

}  // namespace

Window::Window() {
    // On the page SDL would take the keys of the whole document; the canvas, which has no focus, gets none.
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas");
    require(SDL_Init(SDL_INIT_VIDEO) == 0, "SDL cannot start");
    SDL_EventState(SDL_DROPFILE, SDL_DISABLE);  // the desktop takes no files, and the pointer over it says so
    SDL_EventState(SDL_DROPTEXT, SDL_DISABLE);
    choose_opengl_version();
    const Uint32 flags = SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    window_ =
        SDL_CreateWindow("Petal", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, default_width, default_height, flags);
    require(window_ != nullptr, "SDL cannot open a window");
    context_ = SDL_GL_CreateContext(window_);
    require(context_ != nullptr, "OpenGL cannot start");

    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTextCursorBlink = false;  // a page at rest draws nothing
    ImGui_ImplSDL2_InitForOpenGL(window_, context_);
    ImGui_ImplOpenGL3_Init();
}

Window::~Window() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplSDL2_Shutdown();
    ImGui::DestroyContext();
    SDL_GL_DeleteContext(context_);
    SDL_DestroyWindow(window_);
    SDL_Quit();
}

bool Window::take_input() {
    bool open = true;
    SDL_Event event;
    while (SDL_PollEvent(&event)) {
        tell_place(event);
        ImGui_ImplSDL2_ProcessEvent(&event);
        if (is_from_finger(event)) touch_ = true;
        if (event.type == SDL_MOUSEMOTION && event.motion.which != SDL_TOUCH_MOUSEID) touch_ = false;
        // A finger that has left hovers nothing.
        if (event.type == SDL_MOUSEBUTTONUP && event.button.which == SDL_TOUCH_MOUSEID)
            ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
        if (event.type == SDL_QUIT) open = false;
        want_frames();
    }
    return open;
}

void Window::point(float x, float y, bool is_finger) {
    touch_ = is_finger;
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(is_finger ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
    io.AddMousePosEvent(x, y);
    want_frames();
}

void Window::press(bool down) {
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, down);
    if (!down && touch_) ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);  // a finger that has left hovers nothing
    want_frames();
}

void Window::let_go() {
    ImGuiIO& io = ImGui::GetIO();
    // A finger's events are a frame apart, and for that frame it would draw a stroke to nowhere; a mouse's are one.
    io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    want_frames();
}

void Window::follow_pixel_ratio() {
    int width = 0, height = 0, pixel_width = 0, pixel_height = 0;
    SDL_GetWindowSize(window_, &width, &height);
    SDL_GL_GetDrawableSize(window_, &pixel_width, &pixel_height);
    const float ratio = width > 0 ? static_cast<float>(pixel_width) / static_cast<float>(width) : 1.0f;
    if (ratio == pixels_per_point_) return;
    pixels_per_point_ = ratio;
    int largest_texture = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest_texture);
    build_fonts(ratio, largest_texture);
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
}

void Window::frame(const std::function<void(float, float, bool)>& draw) {
    follow_pixel_ratio();
    if (frames_wanted_ > 0) --frames_wanted_;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplSDL2_NewFrame();
    ImGui::NewFrame();
    // Dear ImGui takes a key's second press in a later frame than its first.
    if (!ImGui::GetCurrentContext()->InputEventsQueue.empty()) want_frames();
    const ImGuiIO& io = ImGui::GetIO();
    draw(io.DisplaySize.x, io.DisplaySize.y, touch_);
    ImGui::Render();
    const ImVec4 background = ImGui::GetStyle().Colors[ImGuiCol_WindowBg];
    glViewport(0, 0, static_cast<int>(io.DisplaySize.x * io.DisplayFramebufferScale.x),
               static_cast<int>(io.DisplaySize.y * io.DisplayFramebufferScale.y));
    glClearColor(background.x, background.y, background.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    SDL_GL_SwapWindow(window_);
}

void Window::restore_context() {
    pictures_.forget_textures();
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplOpenGL3_Init();
    want_frames();
}

}  // namespace petal
