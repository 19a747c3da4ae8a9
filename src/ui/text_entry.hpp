// The text field that is being edited where the platform has an entry of its own. A page lays a real <input> over the
// field's box, which brings phones' keyboards, input methods, selection, the clipboard and undo with it; on the desktop
// the fields are Dear ImGui's.
#pragma once

#include <imgui.h>

#include <optional>
#include <string>

namespace petal {

struct EditedField {
    ImGuiID id = 0;
    std::string label, text;    // its name in words, and what it begins with
    ImVec2 min, max;            // its box in points
    ImVec2 seen_min, seen_max;  // the part of the box that its column shows
};

struct TextEntry {
    bool is_the_platforms = false;
    std::optional<EditedField> edited;  // set by the field that was chosen, which then keeps its box up to date
    bool is_drawn = false;              // whether this frame has drawn it

    struct Typed {
        ImGuiID field;
        std::string label, text;
    };
    std::optional<Typed> typed;  // for the field to take in the next frame
    ImGuiID given_up = 0;        // the field that was left by Escape
};

TextEntry& text_entry();

// A field that shows `text` and asks for the platform's entry when it is clicked, or reached by Tab. Returns what was
// typed since the last frame.
std::optional<std::string> entry_field(const char* id, std::string_view label, const std::string& text,
                                       const std::string& begins_with, float width);

}  // namespace petal
