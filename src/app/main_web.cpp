// The interface program of the page. web/page.js calls the exported functions; each does one thing and returns.
#include "app/app.hpp"
#include "app/page_text_entry.hpp"
#include "app/window/window.hpp"
#include "app/worker_link.hpp"
#include "experiment/typed_text.hpp"
#include "protocol/codec.hpp"
#include "ui/controls.hpp"

#include <emscripten.h>
#include <imgui.h>

#include <memory>
#include <new>
#include <optional>
#include <string>
#include <utility>

EM_JS(void, page_show_link, (const char* text), { Module["page"].show_link(UTF8ToString(text)); });
EM_JS(void, page_copy_link, (const char* text), { Module["page"].copy_link(UTF8ToString(text)); });
EM_JS(void, page_copy_text, (const char* text), { Module["page"].copy_text(UTF8ToString(text)); });
EM_JS(void, page_show_status, (const char* text, bool changes_often),
      { Module["page"].show_status(UTF8ToString(text), changes_often); });
EM_JS(void, page_show_messages, (const char* lines), { Module["page"].show_messages(UTF8ToString(lines)); });
EM_JS(void, page_choose_files, (int role), { Module["page"].choose_files(role); });
EM_JS(void, page_keep_choice, (const char* name, const char* value),
      { Module["page"].keep_choice(UTF8ToString(name), UTF8ToString(value)); });

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
    void choose_files(petal::PictureRole role) override { page_choose_files(static_cast<int>(role)); }
    void keep_choice(const std::string& name, const std::string& value) override {
        page_keep_choice(name.c_str(), value.c_str());
    }
};

struct Page {
    petal::WorkerLink link;
    WebPlatform platform;
    petal::Window window;
    petal::App app;
    petal::PageTextEntry text_entry;
    petal::Bytes mailbox;

    Page(petal::Language language, petal::Theme theme) : app(link, platform, window.pictures(), language, theme) {}
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
EMSCRIPTEN_KEEPALIVE void page_start(bool chinese, bool dark) {
    page = std::make_unique<Page>(chinese ? petal::Language::zh : petal::Language::en,
                                  dark ? petal::Theme::dark : petal::Theme::light);
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

// The <input> over a field has ended: with the text that was written, or with nothing new; by Escape or otherwise.
EMSCRIPTEN_KEEPALIVE void page_end_edit(bool is_changed, bool is_given_up) {
    page->text_entry.end(is_changed ? std::optional(written_text()) : std::nullopt, is_given_up);
    page->window.want_frames();
}
// What the text that was written means in a field. The answer is valid until the next call.
EMSCRIPTEN_KEEPALIVE const char* page_as_meant() {
    static std::string meant;
    meant = petal::typed_text(written_text());
    return meant.c_str();
}
EMSCRIPTEN_KEEPALIVE void page_show_focus() { page->window.show_focus(); }
EMSCRIPTEN_KEEPALIVE void page_press_tab(bool backwards) { page->window.press_tab(backwards); }
EMSCRIPTEN_KEEPALIVE void page_set_shift(bool down) { page->window.set_shift(down); }
EMSCRIPTEN_KEEPALIVE void page_let_go() { page->window.let_go(); }

// The system's theme has changed.
EMSCRIPTEN_KEEPALIVE void page_set_theme(bool dark) {
    page->app.set_theme(dark ? petal::Theme::dark : petal::Theme::light);
    page->window.want_frames();
}

// Whether the open lab takes files, and what a drop at this place is for (PictureRole).
EMSCRIPTEN_KEEPALIVE bool page_takes_pictures() { return page->app.takes_pictures(); }
EMSCRIPTEN_KEEPALIVE int page_drop_role(float x, float y) { return static_cast<int>(page->app.drop_role(x, y)); }
// Files are held over this place; over none for a negative x.
EMSCRIPTEN_KEEPALIVE void page_drag(float x, float y) {
    page->app.drag_over(x < 0 ? std::nullopt : std::optional<ImVec2>({x, y}));
    page->window.want_frames();
}

// What the user gave lies where page_reserve said: an .npz file, or the arrays of an HDF5 file (decode_arrays). False
// when memory does not suffice to take it.
EMSCRIPTEN_KEEPALIVE bool page_take_npz(const char* name) {
    return memory_suffices([name] { page->app.give(petal::GivePictureFile{name, written(), {}}); });
}
EMSCRIPTEN_KEEPALIVE bool page_take_arrays(const char* name) {
    return memory_suffices([name] {
        if (auto arrays = petal::decode_arrays(written()))
            page->app.give(petal::GivePictureFile{name, {}, std::move(*arrays)});
        else
            page->app.refuse_files("no_hdf5", name, 0);
    });
}
// … or single pictures of 64 × 64 × 3 bytes: cats or others to learn from, or one to ask about.
EMSCRIPTEN_KEEPALIVE bool page_take_pictures(int role) {
    using petal::PictureRole;
    const auto wanted = static_cast<PictureRole>(role);
    page->window.want_frames();
    return memory_suffices([wanted] {
        if (wanted == PictureRole::cats || wanted == PictureRole::others)
            page->app.give(petal::GivePictures{wanted == PictureRole::cats, written()});
        else
            page->app.ask(written());
    });
}
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

EMSCRIPTEN_KEEPALIVE void page_receive() { page->link.receive(page->mailbox); }
EMSCRIPTEN_KEEPALIVE void page_worker_restarted() { page->link.worker_restarted(); }
EMSCRIPTEN_KEEPALIVE void page_link_copied(bool copied) { page->app.link_copied(copied); }
EMSCRIPTEN_KEEPALIVE void page_text_copied(bool copied) { page->app.text_copied(copied); }
EMSCRIPTEN_KEEPALIVE void page_context_restored() { page->window.restore_context(); }

// True while Escape means something inside the canvas: a field being edited or a popup that is open.
EMSCRIPTEN_KEEPALIVE bool page_wants_escape() {
    return ImGui::IsAnyItemActive() ||
           ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
}

// The controls of the last frame (controls.hpp), for tests. The text is valid until the next call.
EMSCRIPTEN_KEEPALIVE const char* page_controls() {
    static std::string lines;
    lines = petal::list_controls();
    return lines.c_str();
}

// Draws a frame. True when another one is to follow without new input or events.
EMSCRIPTEN_KEEPALIVE bool page_frame() {
    page->window.take_input();
    page->app.take_events();
    page->window.frame([](float width, float height, bool touch) {
        if (page->app.draw(width, height, touch)) page->window.want_frames();
    });
    const auto text_entry = page->text_entry.follow_frame();
    if (text_entry.begins) page->window.release_keys();
    if (text_entry.lost) page->app.tell_lost(text_entry.lost->label, text_entry.lost->text);
    return page->window.wants_frame();
}

}  // extern "C"
