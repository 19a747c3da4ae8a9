// Petal's loop of data: events make the snapshot, the page draws it, its wishes become commands. Each turn takes the
// events in, then draws a frame and applies its wishes. What an event changes is told by reduction.hpp, when an
// experiment goes to the engine by the queue.
#pragma once

#include "app/configuration_queue.hpp"
#include "app/engine_link.hpp"
#include "app/platform.hpp"
#include "app/sounding.hpp"
#include "experiment/experiment_text.hpp"
#include "ui/page.hpp"
#include "ui/page_state.hpp"

#include <imgui.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace petal {

class App {
  public:
    App(EngineLink& link, Platform& platform, Pictures& pictures, Language language, Theme theme);

    // Opens the run that a link names, and starts it. Problems in the text become notices.
    void open(const std::string& experiment_text);

    // Takes in what the engine has sent.
    void take_events();

    // Draws one frame inside ImGui::NewFrame and ImGui::Render and applies what the user wished.
    // True when another frame should follow because something changed.
    bool draw(float width, float height, bool touch);

    // The two halves of draw: what a frame is drawn from, which refers to the app's own state, and what is done with
    // the wishes that it returns. After each frame the engine is asked for what there is to see in the next.
    PageInput page_input(float width, float height, bool touch) const;
    bool apply(const Wishes& wishes);

    void set_theme(Theme theme) { theme_ = theme; }
    void set_sound(bool on) { sounding_.set(on); }
    // The platform may not sound, or no longer.
    void sound_failed();
    void set_preferences(const Preferences& preferences) { preferences_ = preferences; }

    // Files that the user chose, dropped or pasted. What a drop at this place is for:
    PictureRole drop_role(float x, float y) const;
    void drag_over(std::optional<ImVec2> place);
    bool takes_pictures() const;
    // A picture of 64 × 64 × 3 bytes for "What is this?".
    void ask(std::vector<std::uint8_t> picture);
    // Files that cannot be taken, by a key of texts::file_problems, and what else there is to say of what was given, by
    // one of texts::file_remarks.
    void refuse_files(std::string_view problem, const std::string& first, int others);
    void remark(std::string_view key, const std::string& name, int number);

    // An error of the page itself that nothing has caught.
    void tell_fault(const std::string& error);

    // What was typed into the field of that name, which was gone before it could take it.
    void tell_lost(const std::string& field, const std::string& text);

    // The answers to Platform::copy_link and copy_text.
    void link_copied(bool copied);
    void text_copied(bool copied);

    const Experiment& experiment() const { return experiment_; }

  private:
    void configure(const Experiment& experiment, bool run);
    void send(const Configuration& configuration);
    void look_elsewhere(const Experiment& experiment);
    void look();
    void tell_status();
    bool is_heard() const;
    void tell(Notice::Kind kind, Worded words);
    void tell(Notice::Kind kind, const Phrase& phrase, const std::vector<std::string>& values = {});
    void tell_problem(const Problem& problem);
    void tell_unread(const CommandRefused& event);
    void tell_copied(bool copied, const Phrase& yes, const Phrase& no);
    void restart();
    void refuse(const Worded& name, const Worded& reason);
    void show_messages();
    void take(Event event);
    void follow(const PicturesTaken& event);

    void apply(const EditExperiment& wish);
    void apply(const OpenLab& wish);
    void apply(const SetLanguage& wish);
    void apply(const SetTheme& wish);
    void apply(const SetSound& wish);
    void apply(const PlayCurve&) { sounding_.play(snapshot_); }
    void apply(const SetPace& wish);
    void apply(const CopyLink& wish);
    void apply(const ChooseFiles& wish) { platform_.choose_files(wish.role); }
    void apply(const ForgetPictures& wish);
    void apply(const SayPart& wish);
    void apply(const ForgetQuestion& wish);
    void apply(const CopyText& wish);
    void apply(const DismissNotice& wish);
    template <class ProtocolCommand> void apply(const ProtocolCommand& command) { obey(command); }
    void obey(const Command& command);
    void send(const Command& command);

    EngineLink& link_;
    Platform& platform_;
    Pictures& pictures_;
    Experiment experiment_;
    std::map<Lab, Experiment> left_;  // each lab as it was when another one was opened
    Snapshot snapshot_;
    Language language_;
    Theme theme_;
    Preferences preferences_;
    double pace_ = 1000;
    std::vector<Notice> notices_;
    std::uint64_t told_ = 0;
    std::string shown_messages_;
    PageState page_state_;
    ConfigurationQueue queue_;
    Sounding sounding_{platform_};
};

}  // namespace petal
