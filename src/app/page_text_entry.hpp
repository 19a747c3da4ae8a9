// The page's <input> over the field that is being edited (web/text_entry.js), kept in step with the frames.
#pragma once

#include "ui/text_entry.hpp"

#include <optional>
#include <string>

namespace petal {

class PageTextEntry {
  public:
    PageTextEntry();

    struct Frame {
        bool begins = false;                   // a field has just begun to be edited
        std::optional<TextEntry::Typed> lost;  // what was typed into a field that is gone
    };
    // After each frame.
    Frame follow_frame();

    // The <input> is gone: with what was typed into it, or with nothing new; by Escape or otherwise.
    void end(std::optional<std::string> typed, bool is_given_up);

  private:
    ImGuiID shown_ = 0;
    std::string label_;
};

}  // namespace petal
