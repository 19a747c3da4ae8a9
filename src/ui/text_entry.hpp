// The text fields of a page that has elements: a real <input> lies over each (web/tree_elements.js), which brings
// phones' keyboards, input methods, selection, the clipboard and undo with it. On the desktop the fields are Dear
// ImGui's.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace petal {

// A field that shows `text`. Its element begins with `begins_with`, where that is what was refused. Returns what was
// typed since the last frame; `given_up` is set where it was left by Escape. Where what was typed is refused, `refusal`
// says why.
struct EntryField {
    std::string_view label;
    const std::string& text;
    const std::string& begins_with;
    std::string refusal = {};
};
struct Entered {
    std::optional<std::string> typed;
    bool given_up = false;
};
Entered entry_field(const char* id, const EntryField& field, float width);

}  // namespace petal
