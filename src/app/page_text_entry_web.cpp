#include "app/page_text_entry.hpp"

#include <emscripten.h>

#include <utility>

EM_JS(void, page_edit_text, (const char* label, const char* text),
      { Module["page"].edit_text(UTF8ToString(label), UTF8ToString(text)); });
// The box in points, and how much of it is cut off on each side.
EM_JS(void, page_place_text,
      (float left, float top, float width, float height, float cut_left, float cut_top, float cut_right,
       float cut_bottom),
      {
          Module["page"].place_text([ left, top, width, height ], [ cut_top, cut_right, cut_bottom, cut_left ]);
      });
EM_JS(void, page_end_text, (), { Module["page"].end_text(); });

namespace petal {

namespace {

void place(const EditedField& field) {
    const auto cut = [](float amount) { return amount > 0 ? amount : 0; };
    page_place_text(field.min.x, field.min.y, field.max.x - field.min.x, field.max.y - field.min.y,
                    cut(field.seen_min.x - field.min.x), cut(field.seen_min.y - field.min.y),
                    cut(field.max.x - field.seen_max.x), cut(field.max.y - field.seen_max.y));
}

}  // namespace

PageTextEntry::PageTextEntry() { text_entry().is_the_platforms = true; }

PageTextEntry::Frame PageTextEntry::follow_frame() {
    TextEntry& entry = text_entry();
    Frame frame{.begins = false, .lost = std::exchange(entry.typed, std::nullopt)};
    if (entry.edited && !std::exchange(entry.is_drawn, false)) entry.edited.reset();
    const ImGuiID edited = entry.edited ? entry.edited->id : 0;
    if (edited == 0 && shown_ != 0) page_end_text();
    frame.begins = edited != 0 && edited != shown_;
    if (frame.begins) {
        label_ = entry.edited->label;
        page_edit_text(label_.c_str(), entry.edited->text.c_str());
    }
    if (edited != 0) place(*entry.edited);
    shown_ = edited;
    return frame;
}

void PageTextEntry::end(std::optional<std::string> typed, bool is_given_up) {
    TextEntry& entry = text_entry();
    const ImGuiID ended = std::exchange(shown_, 0);
    if (ended != 0 && typed) entry.typed = TextEntry::Typed{ended, label_, std::move(*typed)};
    if (is_given_up) entry.given_up = ended;
    if (entry.edited && entry.edited->id == ended) entry.edited.reset();
}

}  // namespace petal
