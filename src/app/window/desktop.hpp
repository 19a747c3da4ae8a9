// Petal in a window of the desktop, with its engine on a thread.
#pragma once

#include "app/app.hpp"
#include "app/thread_link.hpp"
#include "app/window/window.hpp"

#include <string>

namespace petal {

class Desktop : private Platform {
  public:
    // Opens the run that the text names, and starts it. Throws what Window throws.
    Desktop(const std::string& experiment_text, Language language);

    // Waits until there is something to draw, and draws it. False when the user has closed the window.
    bool frame();

    const App& app() const { return app_; }

  private:
    void show_link(const std::string&) override {}
    void copy_link(const std::string& experiment_text) override;
    void copy_text(const std::string& text) override;
    void show_status(const std::string&, bool) override {}
    void show_messages(const std::string&) override {}
    void keep_choice(const std::string&, const std::string&) override {}

    Window window_;
    ThreadLink link_;
    App app_;
};

}  // namespace petal
