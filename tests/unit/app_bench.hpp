// An app between an engine and a page that only remember what they are told.
#pragma once

#include "app/app.hpp"
#include "app/engine_link.hpp"
#include "app/platform.hpp"
#include "experiment/experiment_text.hpp"
#include "of_revision.hpp"
#include "ui/pictures.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace petal {

struct FakeLink : EngineLink {
    std::vector<Command> sent;
    std::vector<Event> events;
    bool restarted = false;

    void send(const Command& command) override { sent.push_back(command); }
    std::vector<Event> take_events() override { return std::exchange(events, {}); }
    bool take_restart() override { return std::exchange(restarted, false); }
};

struct FakePlatform : Platform {
    std::string link, copied_link, copied_text, status, messages;
    bool changes_often = false;
    int times_of_status = 0, times_of_messages = 0;
    std::vector<PictureRole> asked_for_files;
    std::vector<std::pair<std::uint32_t, PicturePart>> said_parts;
    std::vector<std::uint32_t> left_files;
    int times_forgotten = 0;
    std::map<std::string, std::string> choices;
    bool sound = false;
    std::optional<Voices> held;  // that are heard now
    struct Sung {
        std::vector<Voices> voices;
        double seconds;
    };
    std::vector<Sung> sung;

    void show_link(const std::string& text) override { link = text; }
    void copy_link(const std::string& text) override { copied_link = text; }
    void copy_text(const std::string& text) override { copied_text = text; }
    void show_status(const std::string& text, bool often) override {
        status = text;
        changes_often = often;
        ++times_of_status;
    }
    void show_messages(const std::string& lines) override {
        messages = lines;
        ++times_of_messages;
    }
    void choose_files(PictureRole role) override { asked_for_files.push_back(role); }
    void say_part(std::uint32_t file, PicturePart part) override { said_parts.emplace_back(file, part); }
    void leave_file(std::uint32_t file) override { left_files.push_back(file); }
    void forget_files() override { ++times_forgotten; }
    void keep_choice(const std::string& name, const std::string& value) override { choices[name] = value; }
    void set_sound(bool on) override { sound = on; }
    void hold(const Voices& voices) override { held = voices; }
    void sing(const std::vector<Voices>& voices, double seconds) override {
        held.reset();
        sung.push_back({voices, seconds});
    }
    void hush() override { held.reset(); }
};

struct NoPictures : Pictures {
    ImTextureID picture(std::string_view, std::uint64_t, int, int, const std::function<Pixels()>&) override {
        return {};
    }
};

struct AppBench {
    FakeLink link;
    FakePlatform platform;
    NoPictures pictures;
    App app{link, platform, pictures, Language::en, Theme::light};

    // Whether commands of exactly these kinds have been sent since the last question, in this order.
    template <class... Commands> bool sent() {
        configured();
        const std::vector<Command> all = std::exchange(link.sent, {});
        std::size_t at = 0;
        return all.size() == sizeof...(Commands) && (std::holds_alternative<Commands>(all[at++]) && ...);
    }
    // The last Configure that was sent.
    const Configure& configured() {
        for (const Command& command : link.sent)
            if (const auto* configure = std::get_if<Configure>(&command)) last_ = *configure;
        return last_;
    }

    void forget_sent() {
        configured();
        link.sent.clear();
    }

    void hear(Event event) {
        configured();
        link.events.push_back(std::move(event));
        app.take_events();
    }
    void restart() {
        configured();
        link.restarted = true;
        app.take_events();
    }
    // What the engine answers to the last Configure, and to a Look.
    void answer() { hear(of_revision<DataReady>(configured().revision)); }
    void tell(RunState state, std::int64_t iteration = 0) {
        auto progress = of_revision<Progress>(configured().revision);
        progress.state = state;
        progress.iteration = iteration;
        hear(progress);
    }
    // A run that the engine has begun. The page has asked for the next look at it.
    void open(const std::string& text, RunState state = RunState::running) {
        app.open(text);
        answer();
        tell(state);
        rest();
        forget_sent();
    }

    void wish(Wish wish) { app.apply({std::move(wish)}); }
    // A frame in which the user wishes nothing.
    void rest() { app.apply(Wishes{}); }
    void edit(const std::string& key, const std::string& value) {
        Experiment edited = app.experiment();
        set_value(edited, key, value);
        wish(EditExperiment{edited});
    }

    PageInput page() const { return app.page_input(1280, 800, false); }
    const Snapshot& snapshot() const { return page().snapshot; }
    RunState state() const { return snapshot().progress->state; }

  private:
    Configure last_;
};

}  // namespace petal
