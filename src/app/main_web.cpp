// The interface program of the page. web/page.js calls the exported functions; each does one thing and returns.
#include "app/app.hpp"
#include "app/tree_mirror.hpp"
#include "app/window/window.hpp"
#include "app/worker_link.hpp"
#include "experiment/picture_arrays.hpp"
#include "experiment/picture_form.hpp"
#include "experiment/typed_text.hpp"
#include "protocol/codec.hpp"
#include "ui/tree.hpp"

#include <emscripten.h>
#include <imgui.h>

#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

EM_JS(void, page_send_command, (const std::uint8_t* bytes, std::size_t size),
      { Module["page"].send_command(HEAPU8.slice(bytes, bytes + size)); });
EM_JS(void, page_show_link, (const char* text), { Module["page"].show_link(UTF8ToString(text)); });
EM_JS(void, page_copy_link, (const char* text), { Module["page"].copy_link(UTF8ToString(text)); });
EM_JS(void, page_copy_text, (const char* text), { Module["page"].copy_text(UTF8ToString(text)); });
EM_JS(void, page_show_status, (const char* text, bool changes_often),
      { Module["page"].show_status(UTF8ToString(text), changes_often); });
EM_JS(void, page_show_messages, (const char* lines), { Module["page"].show_messages(UTF8ToString(lines)); });
EM_JS(void, page_choose_files, (int role, bool several, bool pictures),
      { Module["page"].choose_files(role, several, pictures); });
EM_JS(void, page_say_part, (std::uint32_t file, int part), { Module["page"].say_part(file, part); });
EM_JS(void, page_leave_file, (std::uint32_t file), { Module["page"].leave_file(file); });
EM_JS(void, page_forget_files, (void), { Module["page"].forget_files(); });
EM_JS(void, page_show_tree, (const char* changes), { Module["page"].show_tree(UTF8ToString(changes)); });
EM_JS(void, page_show_cursor, (int cursor), { Module["page"].show_cursor(cursor); });
EM_JS(void, page_keep_choice, (const char* name, const char* value),
      { Module["page"].keep_choice(UTF8ToString(name), UTF8ToString(value)); });
EM_JS(bool, page_makes_sound, (void), { return Module["page"].makes_sound(); });
EM_JS(void, page_set_sound, (bool on), { Module["page"].set_sound(on); });
EM_JS(void, page_hold, (const petal::Voices* voices),
      { Module["page"].hold(new Float64Array(HEAPU8.buffer, voices, 3)); });
EM_JS(void, page_sing, (const petal::Voices* voices, std::size_t count, double seconds),
      { Module["page"].sing(new Float64Array(HEAPU8.buffer, voices, 3 * count), seconds); });
EM_JS(void, page_hush, (void), { Module["page"].hush(); });

static_assert(sizeof(petal::Voices) == 3 * sizeof(double));  // as web/sound.js reads them

namespace {

class WebPlatform : public petal::Platform {
  public:
    void show_link(const std::string& text) override { page_show_link(text.c_str()); }
    void copy_link(const std::string& text) override { page_copy_link(text.c_str()); }
    void copy_text(const std::string& text) override { page_copy_text(text.c_str()); }
    void show_status(const std::string& text, bool changes_often) override {
        page_show_status(text.c_str(), changes_often);
    }
    void show_messages(const std::string& lines) override { page_show_messages(lines.c_str()); }
    bool takes_files() const override { return true; }
    void choose_files(petal::PictureRole role) override {
        using petal::PictureRole;
        page_choose_files(static_cast<int>(role), role != PictureRole::question, role != PictureRole::by_content);
    }
    void say_part(std::uint32_t file, petal::PicturePart part) override { page_say_part(file, static_cast<int>(part)); }
    void leave_file(std::uint32_t file) override { page_leave_file(file); }
    void forget_files() override { page_forget_files(); }
    void keep_choice(const std::string& name, const std::string& value) override {
        page_keep_choice(name.c_str(), value.c_str());
    }
    bool makes_sound() const override { return page_makes_sound(); }
    void set_sound(bool on) override { page_set_sound(on); }
    void hold(const petal::Voices& voices) override { page_hold(&voices); }
    void sing(const std::vector<petal::Voices>& voices, double seconds) override {
        page_sing(voices.data(), voices.size(), seconds);
    }
    void hush() override { page_hush(); }
};

struct Page {
    petal::WorkerLink link{[](std::span<const std::uint8_t> bytes) { page_send_command(bytes.data(), bytes.size()); }};
    WebPlatform platform;
    petal::Window window;
    petal::App app;
    petal::TreeMirror mirror;
    bool is_worked = false;  // a person has done something since the last frame
    int cursor = 0;          // an ImGuiMouseCursor
    petal::Bytes mailbox;

    Page(petal::Language language, petal::Theme theme) : app(link, platform, window.pictures(), language, theme) {
        petal::tree().has_elements = true;
        ImGui::GetIO().ConfigFlags &= ~ImGuiConfigFlags_NavEnableKeyboard;  // the browser walks through the elements
        ImGui::GetIO().ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
    }

    // What a person does is answered in the next frames.
    void work() {
        is_worked = true;
        window.want_frames();
    }
};

std::unique_ptr<Page> page;  // made by page_start, before any other call

petal::Bytes written() { return std::exchange(page->mailbox, {}); }
std::string written_text() { return {page->mailbox.begin(), page->mailbox.end()}; }

template <class Action> bool memory_suffices(Action action) {
    try {
        action();
        return true;
    } catch (const std::bad_alloc&) {
        return false;
    }
}

}  // namespace

extern "C" {

// Opens the canvas; page_open then opens a run.
EMSCRIPTEN_KEEPALIVE void page_start(bool chinese, bool dark, bool sounds) {
    page = std::make_unique<Page>(chinese ? petal::Language::zh : petal::Language::en,
                                  dark ? petal::Theme::dark : petal::Theme::light);
    if (sounds) page->app.set_sound(true);
}

// Where the bytes are to be written that the next call is about; `size` in bytes. Null when memory does not suffice.
EMSCRIPTEN_KEEPALIVE std::uint8_t* page_reserve(std::size_t size) {
    const bool fits = memory_suffices([size] { page->mailbox.resize(size); });
    return fits ? page->mailbox.data() : nullptr;
}

// The address names the run that was written.
EMSCRIPTEN_KEEPALIVE void page_open() {
    page->app.open(written_text());
    page->window.want_frames();
}

// What the text that was written means in a field. The answer is valid until the next call.
EMSCRIPTEN_KEEPALIVE const char* page_as_meant() {
    static std::string meant;
    meant = petal::typed_text(written_text());
    return meant.c_str();
}

// ---------------------------------------------------------------- the pointer, over whichever element it is
EMSCRIPTEN_KEEPALIVE void page_point(float x, float y, bool is_finger) {
    page->window.point(x, y, is_finger);
    page->work();
}
EMSCRIPTEN_KEEPALIVE void page_press(bool down) {
    petal::tree().long_press = false;
    page->window.press(down);
    page->work();
}
// It has left the page, or what it had pressed was meant for the browser: nothing is clicked.
EMSCRIPTEN_KEEPALIVE void page_let_go() {
    petal::tree().long_press = false;
    page->window.let_go();
    page->work();
}
// A finger rests where it is: it sees what the mouse would.
EMSCRIPTEN_KEEPALIVE void page_rest(float x, float y) {
    page->window.let_go();
    petal::tree().long_press = true;
    page->window.point(x, y, true);
    page->work();
}
EMSCRIPTEN_KEEPALIVE void page_wheel(float lines) {
    ImGui::GetIO().AddMouseWheelEvent(0, lines);
    page->work();
}

// ---------------------------------------------------------------- what is done to elements (ui/tree.hpp)
// The text that was written goes with it, where the act has one.
EMSCRIPTEN_KEEPALIVE void page_act(petal::NodeId id, int kind, double number, bool shift) {
    petal::tree().act({id, static_cast<petal::Act::Kind>(kind), number, shift, written_text()});
    page->mailbox.clear();
    page->work();
}
EMSCRIPTEN_KEEPALIVE void page_focus(petal::NodeId id) {
    petal::tree().focused = id;
    page->work();
}
EMSCRIPTEN_KEEPALIVE void page_scroll(petal::NodeId column, float top) {
    petal::tree().scrolling[column].top = top;
    page->window.want_frames();
}

// The system's theme has changed.
EMSCRIPTEN_KEEPALIVE void page_set_theme(bool dark) {
    page->app.set_theme(dark ? petal::Theme::dark : petal::Theme::light);
    page->window.want_frames();
}

// What the system's user asks for. With `forced`, the eight colours of SystemColours have been written, in its order,
// red, green and blue of each.
EMSCRIPTEN_KEEPALIVE void page_set_preferences(bool more_contrast, bool less_motion, bool forced) {
    petal::Preferences preferences{more_contrast ? petal::Contrast::more : petal::Contrast::usual, less_motion, {}};
    if (forced) preferences.forced = petal::system_colours(written());
    page->app.set_preferences(preferences);
    page->window.want_frames();
}

// Whether the open lab takes files. What they are for is a PictureRole, which the page hands on: that of a drop at this
// place and of a paste, and the label of the pictures that are to be learned from, 1 for cats and 0 for others; -1
// where one is asked about.
EMSCRIPTEN_KEEPALIVE bool page_takes_pictures() { return page->app.takes_pictures(); }
EMSCRIPTEN_KEEPALIVE int page_drop_role(float x, float y) { return static_cast<int>(page->app.drop_role(x, y)); }
EMSCRIPTEN_KEEPALIVE int page_paste_role() { return static_cast<int>(petal::PictureRole::question); }
EMSCRIPTEN_KEEPALIVE int page_label_of(int role) {
    if (role == static_cast<int>(petal::PictureRole::cats)) return 1;
    return role == static_cast<int>(petal::PictureRole::others) ? 0 : -1;
}

// The names of the arrays that a file of pictures may have, that of the classes last, with commas between them.
EMSCRIPTEN_KEEPALIVE const char* page_picture_arrays() {
    static std::string names;
    names.clear();
    for (const petal::PictureArrayName& known : petal::picture_array_names) names.append(known.name).append(",");
    names.append(petal::class_names_array);
    return names.c_str();
}

// The side of a small picture in pixels, and how many pictures are taken together, and files at once.
EMSCRIPTEN_KEEPALIVE int page_picture_side() { return petal::picture_side; }
EMSCRIPTEN_KEEPALIVE int page_most_pictures() { return petal::most_pictures; }

// Files are held over this place; over none for a negative x.
EMSCRIPTEN_KEEPALIVE void page_drag(float x, float y) {
    page->app.drag_over(x < 0 ? std::nullopt : std::optional<ImVec2>({x, y}));
    page->window.want_frames();
}

// Asks about the picture of 64 × 64 × 3 bytes that was written. False when memory does not suffice.
EMSCRIPTEN_KEEPALIVE bool page_ask_picture() {
    page->window.want_frames();
    return memory_suffices([] { page->app.ask(written()); });
}
// Files that are not taken, the first of them by its name, for a reason of texts::file_problems.
EMSCRIPTEN_KEEPALIVE void page_refuse_files(const char* problem, const char* first, int others) {
    page->app.refuse_files(problem, first, others);
    page->window.want_frames();
}
EMSCRIPTEN_KEEPALIVE void page_remark(const char* key, const char* name, int number) {
    page->app.remark(key, name, number);
    page->window.want_frames();
}
EMSCRIPTEN_KEEPALIVE void page_tell_fault(const char* error) {
    page->app.tell_fault(error);
    page->window.want_frames();
}

// Takes the event that was written. False when memory does not suffice.
EMSCRIPTEN_KEEPALIVE bool page_receive() {
    return memory_suffices([] { page->link.receive(page->mailbox); });
}
// The app hears of it at once: what is said of the user's files comes behind that.
EMSCRIPTEN_KEEPALIVE void page_worker_restarted() {
    page->link.worker_restarted();
    page->app.take_events();
}
EMSCRIPTEN_KEEPALIVE void page_link_copied(bool copied) { page->app.link_copied(copied); }
EMSCRIPTEN_KEEPALIVE void page_text_copied(bool copied) { page->app.text_copied(copied); }
EMSCRIPTEN_KEEPALIVE void page_sound_failed() {
    page->app.sound_failed();
    page->window.want_frames();
}
EMSCRIPTEN_KEEPALIVE void page_context_restored() { page->window.restore_context(); }

// Draws a frame. Whether another one is to follow without new input or events: 1 at once, 2 a little later, 0 not.
EMSCRIPTEN_KEEPALIVE int page_frame() {
    page->window.take_input();
    page->app.take_events();
    page->mirror.begin_frame(emscripten_get_now() / 1000, std::exchange(page->is_worked, false));
    page->window.frame([](float width, float height, bool touch) {
        if (page->app.draw(width, height, touch)) page->window.want_frames();
    });
    if (const auto lost = page->mirror.lost()) page->app.tell_lost(lost->field, lost->text);
    if (const std::string changes = page->mirror.news(); !changes.empty()) page_show_tree(changes.c_str());
    if (const int cursor = ImGui::GetMouseCursor(); std::exchange(page->cursor, cursor) != cursor)
        page_show_cursor(cursor);
    if (page->window.wants_frame() || petal::tree().has_acts()) return 1;
    return page->mirror.owes() ? 2 : 0;
}

}  // extern "C"
