#include "app/app.hpp"

#include "experiment/conflicts.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/problem_text.hpp"
#include "ui/fonts.hpp"
#include "ui/labs.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

#include <algorithm>

namespace petal {

App::App(EngineLink& link, Platform& platform, Pictures& pictures, Language language, Theme theme)
    : link_(link), platform_(platform), pictures_(pictures), language_(language), theme_(theme) {
    apply_theme(theme_);
}

void App::open(const std::string& text) {
    const ParsedExperiment parsed = parse_experiment(text);
    notices_.clear();
    for (const Problem& problem : parsed.problems)
        notices_.push_back({Notice::Kind::warning, describe(problem, language_)});
    configure(parsed.experiment, true);
}

void App::set_theme(Theme theme) {
    theme_ = theme;
    apply_theme(theme);
}

void App::configure(const Experiment& experiment, bool run) {
    experiment_ = experiment;
    run_wanted_ = run;
    platform_.show_link(experiment_text(experiment));
    if (configure_pending_)
        edited_meanwhile_ = true;
    else
        send_experiment();
}

void App::send_experiment() {
    configure_pending_ = true;
    edited_meanwhile_ = false;
    expected_.reset();
    send(Configure{experiment_text(experiment_), ++revision_});
    if (run_wanted_ && trains(experiment_)) send(Start{pace_});
    look_pending_ = false;
    look();
}

void App::tell_status() {
    const bool changes_often = snapshot_.progress && snapshot_.progress->state == RunState::running;
    platform_.show_status(status_text(snapshot_, experiment_, language_), changes_often);
}

void App::send(const Command& command) { link_.send(command); }

void App::look() {
    if (look_pending_) return;
    look_pending_ = true;
    send(Look{});
}

bool App::take_events() {
    bool changed = false;
    if (link_.take_restart()) {
        changed = true;
        tell({Notice::Kind::error, texts::engine_restarted.in(language_)});
        configure_pending_ = false;
        restore_pictures();
        configure(experiment_, false);
    }
    for (Event& event : link_.take_events()) {
        changed = true;
        std::visit([this](auto& e) { take(std::move(e)); }, event);
    }
    if (changed) ++snapshot_.version;
    return changed;
}

void App::take(DataReady&& event) {
    if (event.revision != revision_) return;
    configure_pending_ = false;
    if (edited_meanwhile_) return send_experiment();
    if (snapshot_.pictures.ready) snapshot_.progress.reset();  // of another lab
    snapshot_.pictures.ready.reset();
    snapshot_.data = std::move(event);
    snapshot_.sweep.reset();
    snapshot_.gradient_check.reset();
    snapshot_.opened.reset();
    snapshot_.parameter_check.reset();
    snapshot_.comparison.reset();
    snapshot_.flow.reset();
    if (snapshot_.speed && snapshot_.speed->running) snapshot_.speed.reset();  // a new experiment ends the timing
}

void App::take(Progress&& event) {
    if (event.revision != revision_) return;
    look_pending_ = false;
    const bool is_over = event.state == RunState::finished || event.state == RunState::diverged;
    if (is_over || event.state == expected_) expected_.reset();
    if (expected_) event.state = *expected_;
    snapshot_.progress = std::move(event);
    tell_status();
}

void App::take(SweepProgress&& event) {
    if (event.revision != revision_) return;
    look_pending_ = false;
    snapshot_.sweep = std::move(event);
    tell_status();
}

void App::take(GradientChecked&& event) {
    if (event.revision == revision_) snapshot_.gradient_check = event;
}

void App::take(IterationOpened&& event) {
    if (event.revision != revision_) return;
    snapshot_.opened = std::move(event);
    tell_status();
}

void App::take(ParametersChecked&& event) {
    if (event.revision != revision_) return;
    look_pending_ = false;
    snapshot_.parameter_check = std::move(event);
    tell_status();
}

void App::take(InitializationsCompared&& event) {
    if (event.revision != revision_) return;
    look_pending_ = false;
    snapshot_.comparison = std::move(event);
    tell_status();
}

void App::take(CommandRefused&& event) { tell({Notice::Kind::error, event.reason}); }
void App::take(GradientFlow&& event) {
    if (event.revision != revision_) return;
    snapshot_.flow = std::move(event);
    tell_status();
}

void App::take(SpeedMeasured&& event) {
    snapshot_.speed = std::move(event);
    tell_status();
}

bool App::draw(float width, float height, bool touch) {
    const PageInput input{experiment_, snapshot_, language_, theme_, pace_,
                          notices_,    pictures_, width,     height, platform_.takes_files(),
                          touch};
    const std::vector<Wish> wishes = draw_page(input, page_state_);
    for (const Wish& wish : wishes) std::visit([this](const auto& w) { apply(w); }, wish);
    show_messages();
    look();
    return !wishes.empty() || page_state_.moves;
}

void App::show_messages() {
    std::string lines;
    for (const Notice& notice : notices_) lines += notice.text + "\n";
    if (const std::string question = question_text(snapshot_, experiment_.lab, language_); !question.empty())
        lines += question + "\n";
    if (lines == shown_messages_) return;
    shown_messages_ = lines;
    platform_.show_messages(lines);
}

// A run that was going, or had come to its end, goes on with the new experiment; one that was held stays held.
void App::apply(const EditExperiment& wish) {
    Experiment fitting = wish.experiment;
    if (const std::vector<Problem> problems = resolve_conflicts(fitting, "hidden"); !problems.empty()) {
        tell({Notice::Kind::warning, describe(problems.front(), language_)});
        return;
    }
    if (same_run(wish.experiment, experiment_)) return look_elsewhere(wish.experiment);
    if (wish.experiment.idea != experiment_.idea) return configure(wish.experiment, true);
    const bool paused = snapshot_.progress && snapshot_.progress->state == RunState::paused;
    configure(wish.experiment, configure_pending_ ? run_wanted_ : !paused);
}

// Another view of what the engine has: nothing is trained anew. The lab asks for what it misses.
void App::look_elsewhere(const Experiment& experiment) {
    experiment_ = experiment;
    platform_.show_link(experiment_text(experiment));
    tell_status();
}

void App::apply(const OpenLab& wish) {
    if (wish.lab == experiment_.lab) return;
    left_[experiment_.lab] = experiment_;
    const auto left = left_.find(wish.lab);
    configure(left == left_.end() ? lab_defaults(wish.lab) : left->second, true);
}

void App::apply(const Start&) {
    send(Start{pace_});
    expect(RunState::running);
}

void App::apply(const Pause& wish) {
    send(wish);
    expect(RunState::paused);
}

void App::apply(const Step& wish) {
    expected_.reset();
    send(wish);
}

void App::apply(const Reset& wish) {
    expected_.reset();
    send(wish);
}

// The engine may be in the middle of a long iteration, and what it says next may be older than the wish.
void App::expect(RunState state) {
    if (!snapshot_.progress) return;
    expected_ = state;
    snapshot_.progress->state = state;
    tell_status();
}

void App::apply(const SetPace& wish) {
    pace_ = wish.pace;
    if (snapshot_.progress && snapshot_.progress->state == RunState::running) send(Start{pace_});
}

void App::apply(const SetLanguage& wish) {
    language_ = wish.language;
    notices_.clear();
    platform_.keep_choice("language", language_ == Language::zh ? "zh" : "en");
    tell_status();
}

void App::apply(const SetTheme& wish) {
    set_theme(wish.theme);
    platform_.keep_choice("theme", wish.theme == Theme::dark ? "dark" : "light");
}

void App::apply(const CopyLink&) { platform_.copy_link(experiment_text(experiment_)); }

void App::apply(const CopyText& wish) { platform_.copy_text(wish.text); }

void App::link_copied(bool copied) { tell_copied(copied, texts::link_copied, texts::link_not_copied); }
void App::text_copied(bool copied) { tell_copied(copied, texts::text_copied, texts::text_not_copied); }

void App::tell_copied(bool copied, const Phrase& yes, const Phrase& no) {
    tell({copied ? Notice::Kind::info : Notice::Kind::warning, (copied ? yes : no).in(language_)});
}

void App::tell_lost(const std::string& field, const std::string& text) {
    tell({Notice::Kind::warning, filled(texts::typed_too_late.in(language_), {field, shown_text(text)})});
}

void App::tell_fault(const std::string& error) {
    tell({Notice::Kind::error, filled(texts::page_fault.in(language_), {error})});
}

// Once, however often the same is tried.
void App::tell(Notice notice) {
    std::erase_if(notices_, [&](const Notice& earlier) { return earlier.text == notice.text; });
    notices_.push_back(std::move(notice));
}

void App::apply(const DismissNotice& wish) {
    if (wish.index == all_notices) notices_.clear();
    if (wish.index >= 0 && wish.index < static_cast<int>(notices_.size()))
        notices_.erase(notices_.begin() + wish.index);
}

}  // namespace petal
