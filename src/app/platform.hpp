// What the app asks of the page or the desktop around it.
#pragma once

#include "ui/voices.hpp"
#include "ui/wish.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace petal {

class Platform {
  public:
    virtual ~Platform() = default;

    // The experiment text of the present run, for the address bar or the window's title.
    virtual void show_link(const std::string& experiment_text) = 0;

    // Puts a link that opens this run on the clipboard, and tells App::link_copied how that went.
    virtual void copy_link(const std::string& experiment_text) = 0;

    // Puts a text on the clipboard, and tells App::text_copied how that went.
    virtual void copy_text(const std::string& text) = 0;

    // The state in words for screen readers. What changes often is there to be read, but not read out by itself.
    virtual void show_status(const std::string& text, bool changes_often) = 0;

    // The messages across the top of the page, one a line, in words for screen readers.
    virtual void show_messages(const std::string& lines) = 0;

    // Whether it can ask for files and take dropped ones; then choose_files asks, and App hears by PicturesTaken what
    // came of each. The platform keeps the files and hands them to every engine that starts.
    virtual bool takes_files() const { return false; }
    virtual void choose_files(PictureRole) {}
    // What the file of this number holds, of which PicturesTaken has asked; and that it is not to be taken.
    virtual void say_part(std::uint32_t, PicturePart) {}
    virtual void leave_file(std::uint32_t) {}
    // All that was given is not to be handed over again.
    virtual void forget_files() {}

    // Whether it can sound at all; then set_sound(true) comes before all else, and App::sound_failed answers if it may
    // not.
    virtual bool makes_sound() const { return false; }
    virtual void set_sound(bool) {}
    // Holds these voices until there are others, or none by hush.
    virtual void hold(const Voices&) {}
    // Sings these, at least two, one after the other in so many seconds, and then none.
    virtual void sing(const std::vector<Voices>&, double) {}
    virtual void hush() {}

    // Keeps a choice ("language", "theme", "sound") for the next visit, and makes the page around the canvas follow it.
    virtual void keep_choice(const std::string& name, const std::string& value) = 0;
};

}  // namespace petal
