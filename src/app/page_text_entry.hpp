// The page's <input> over the field that is being edited (web/text_entry.js), kept in step with the frames.
#pragma once

#include <imgui.h>

#include <optional>
#include <string>

namespace petal {

class PageTextEntry {
  public:
    PageTextEntry();

    // After each frame.
    void follow_frame();

    // The <input> is gone: with what was typed into it, or with nothing new.
    void end(std::optional<std::string> typed);

  private:
    ImGuiID shown_ = 0;
};

}  // namespace petal
