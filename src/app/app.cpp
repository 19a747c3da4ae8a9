#include "app/app.hpp"

#include "app/reduction.hpp"
#include "experiment/conflicts.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/problem_text.hpp"
#include "ui/fonts.hpp"
#include "ui/labs.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"

namespace petal {

namespace {

// Where the flow of the gradient is shown, it is looked at before the first update: there the user presses Run.
bool begins_by_itself(const Experiment& experiment) { return !asked_of(experiment).command.gradient_flow; }

}  // namespace

App::App(EngineLink& link, Platform& platform, Pictures& pictures, Language language, Theme theme)
    : link_(link), platform_(platform), pictures_(pictures), language_(language), theme_(theme) {}

void App::open(const std::string& text) {
    const ParsedExperiment parsed = parse_experiment(text);
    notices_.clear();
    for (const Problem& problem : parsed.problems) tell_problem(problem);
    configure(parsed.experiment, begins_by_itself(parsed.experiment));
}

void App::configure(const Experiment& experiment, bool run) {
    experiment_ = experiment;
    sounding_.hush();
    platform_.show_link(experiment_text(experiment));
    if (const auto due = queue_.put({asked_of(experiment).command, run})) send(*due);
}

void App::send(const Configuration& configuration) {
    snapshot_ = awaiting(std::move(snapshot_), configuration.command.revision);
    send(configuration.command);
    if (configuration.run && idea_of(experiment_).trains) send(Start{pace_});
    look();
}

void App::send(const Command& command) { link_.send(command); }

void App::look() {
    if (queue_.begin_look()) send(Look{});
}

void App::take_events() {
    if (link_.take_restart()) restart();
    const std::uint64_t before = snapshot_.version;
    for (Event& event : link_.take_events()) take(std::move(event));
    if (snapshot_.version == before) return;
    snapshot_ = judged(std::move(snapshot_), experiment_.threshold);
    if (is_whole(snapshot_)) tell_status();
    sounding_.follow(snapshot_, is_heard());
}

void App::restart() {
    tell(Notice::Kind::error, texts::engine_restarted);
    queue_.restart();
    if (!snapshot_.pictures.asked.empty()) send(AskPicture{snapshot_.pictures.asked});
    configure(experiment_, false);
}

// The queue first: once it has sent what was wanted meanwhile, this event is late.
void App::take(Event event) {
    if (const auto due = queue_.take(event)) send(*due);
    if (const auto* refused = std::get_if<CommandRefused>(&event)) tell_unread(*refused);
    if (const auto* taken = std::get_if<PicturesTaken>(&event)) follow(*taken);
    snapshot_ = reduce(std::move(snapshot_), std::move(event));
}

void App::tell_status() {
    const bool changes_often = snapshot_.progress && snapshot_.progress->state == RunState::running;
    platform_.show_status(status_text(snapshot_, experiment_, language_), changes_often);
}

PageInput App::page_input(float width, float height, bool touch) const {
    return {experiment_,
            snapshot_,
            language_,
            theme_,
            pace_,
            notices_,
            pictures_,
            width,
            height,
            platform_.takes_files(),
            touch,
            platform_.makes_sound() && is_heard(),
            sounding_.is_on(),
            preferences_};
}

bool App::draw(float width, float height, bool touch) {
    apply_theme(theme_, preferences_);
    return apply(draw_page(page_input(width, height, touch), page_state_));
}

bool App::apply(const Wishes& wishes) {
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
        tell_problem(problems.front());
        return;
    }
    if (asked_of(wish.experiment) == asked_of(experiment_)) return look_elsewhere(wish.experiment);
    const bool is_new_idea = wish.experiment.idea != experiment_.idea;
    const bool runs = queue_.is_settled() ? !is_held(snapshot_) : queue_.wanted().run;
    configure(wish.experiment, is_new_idea ? begins_by_itself(wish.experiment) : runs);
}

// Another view of what the engine has: nothing is trained anew. The lab asks for what it misses.
void App::look_elsewhere(const Experiment& experiment) {
    experiment_ = experiment;
    platform_.show_link(experiment_text(experiment));
    snapshot_ = judged(std::move(snapshot_), experiment.threshold);
    tell_status();
}

void App::apply(const OpenLab& wish) {
    if (wish.lab == experiment_.lab) return;
    left_[experiment_.lab] = experiment_;
    const auto left = left_.find(wish.lab);
    const Experiment experiment = left == left_.end() ? lab_defaults(wish.lab) : left->second;
    configure(experiment, begins_by_itself(experiment));
}

void App::obey(const Command& command) {
    send(command);
    snapshot_ = expecting(std::move(snapshot_), command);
    if (!snapshot_.expected) return;
    tell_status();
    sounding_.expect(*snapshot_.expected);
}

void App::apply(const SetPace& wish) {
    pace_ = wish.pace;
    if (snapshot_.progress && snapshot_.progress->state == RunState::running) send(Start{pace_});
}

void App::apply(const SetLanguage& wish) {
    language_ = wish.language;
    for (Notice& notice : notices_) notice.text = notice.words(language_);
    platform_.keep_choice("language", language_ == Language::zh ? "zh" : "en");
    tell_status();
}

void App::apply(const SetTheme& wish) {
    set_theme(wish.theme);
    platform_.keep_choice("theme", wish.theme == Theme::dark ? "dark" : "light");
}

// Where the cost stands that the button for it stands beside.
bool App::is_heard() const { return lab_page(experiment_.lab).is_heard; }

void App::apply(const SetSound& wish) {
    set_sound(wish.on);
    platform_.keep_choice("sound", wish.on ? "on" : "off");
    sounding_.follow(snapshot_, is_heard());
}

void App::sound_failed() {
    set_sound(false);
    tell(Notice::Kind::warning, texts::sound_failed);
}

void App::apply(const CopyLink&) { platform_.copy_link(experiment_text(experiment_)); }

void App::apply(const CopyText& wish) { platform_.copy_text(wish.text); }

void App::link_copied(bool copied) {
    const auto& progress = snapshot_.progress;
    const bool by_hand = progress && (progress->network.edited_by_hand || progress->logistic.edited_by_hand);
    tell_copied(copied, by_hand ? texts::link_copied_without_weights : texts::link_copied, texts::link_not_copied);
}
void App::text_copied(bool copied) { tell_copied(copied, texts::text_copied, texts::text_not_copied); }

void App::tell_copied(bool copied, const Phrase& yes, const Phrase& no) {
    tell(copied ? Notice::Kind::passing : Notice::Kind::warning, copied ? yes : no);
}

void App::tell_lost(const std::string& field, const std::string& text) {
    tell(Notice::Kind::warning, texts::typed_too_late, {field, shown_text(text)});
}

void App::tell_unread(const CommandRefused& event) {
    const bool by_engine = event.reason == Unreadable::command;
    tell(Notice::Kind::error, by_engine ? texts::unreadable_command : texts::unreadable_event);
}

void App::tell_fault(const std::string& error) { tell(Notice::Kind::error, texts::page_fault, {error}); }

void App::tell_problem(const Problem& problem) {
    tell(Notice::Kind::warning, [problem](Language language) { return describe(problem, language); });
}

void App::tell(Notice::Kind kind, const Phrase& phrase, const std::vector<std::string>& values) {
    tell(kind, [phrase, values](Language language) { return filled(phrase.in(language), values); });
}

// Once, however often the same is tried, and of what passes the last.
void App::tell(Notice::Kind kind, Worded words) {
    const std::string text = words(language_);
    const bool passes = kind == Notice::Kind::passing;
    std::erase_if(notices_,
                  [&](const Notice& earlier) { return earlier.text == text || (passes && earlier.kind == kind); });
    notices_.push_back({kind, std::move(words), text, ++told_});
}

void App::apply(const DismissNotice& wish) {
    if (wish.index == all_notices) notices_.clear();
    if (wish.index >= 0 && wish.index < static_cast<int>(notices_.size()))
        notices_.erase(notices_.begin() + wish.index);
}

}  // namespace petal
