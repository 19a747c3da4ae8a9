#include "ui/transport.hpp"

#include "ui/choice_controls.hpp"
#include "ui/numbers.hpp"
#include "ui/run_states.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float one_row_from = 600;

bool is_running(const PageInput& input) {
    return input.snapshot.progress && input.snapshot.progress->state == RunState::running;
}

bool is_over(const PageInput& input) {
    const auto& progress = input.snapshot.progress;
    return progress && (progress->state == RunState::finished || progress->state == RunState::diverged);
}

// Nothing to train on, and so nothing to run.
bool is_idle(const PageInput& input) { return input.snapshot.progress && !has_samples(*input.snapshot.progress); }

// What the run button stands for now: a run that has come to its end begins again.
void run_or_pause(const PageInput& input, Wishes& wishes) {
    if (is_idle(input)) return;
    if (is_running(input)) return wishes.push_back(Pause{});
    if (is_over(input)) wishes.push_back(Reset{});
    wishes.push_back(Start{input.pace});
}

// How fast it runs, or that it does not.
std::string pace_text(const PageInput& input) {
    const auto& progress = input.snapshot.progress;
    if (is_running(input) && progress->iterations_per_second > 0)
        return filled(texts::per_second.in(input.language),
                      {grouped(static_cast<std::int64_t>(progress->iterations_per_second + 0.5))});
    return progress ? words_for(*progress).in(input.language) : "";
}

void say_progress(const PageInput& input, ImVec2 place, float width, std::string words) {
    const auto& progress = input.snapshot.progress;
    tree().say(at(place, {place.x + width, place.y + look().row},
                  {.role = Role::progress,
                   .now = static_cast<double>(progress ? progress->iteration : 0),
                   .most = static_cast<double>(progress ? progress->iterations : input.experiment.iters),
                   .name = texts::progress_of_run.in(input.language),
                   .value = std::move(words)}));
}

void draw_progress(const PageInput& input, float width) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const auto& progress = input.snapshot.progress;
    const std::int64_t at = progress ? progress->iteration : 0,
                       all = progress ? progress->iterations : input.experiment.iters;
    const Phrase& words = input.experiment.batch > 0 ? texts::epoch_of : texts::iteration_of;
    const std::string pace = pace_text(input);
    // The longest that may come decides, so that the words stay while the numbers grow.
    const std::string longest = filled(words.in(input.language), {grouped(all), grouped(all)}) +
                                filled(texts::per_second.in(input.language), {" 888,888"});
    const std::string count = text_size(look().caption, longest).x > width
                                  ? grouped(at) + " / " + grouped(all)
                                  : filled(words.in(input.language), {grouped(at), grouped(all)});
    say_progress(input, origin, width, count + (pace.empty() ? "" : " · " + pace));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle = origin.y + look().row / 2, text_y = middle - line_height(look().caption) - 1;
    put_text(list, look().caption, {origin.x, text_y}, ink(p.ink), count);
    put_text(list, look().caption, {origin.x + width - text_size(look().caption, pace).x, text_y}, ink(p.muted), pace);
    const float share = all > 0 ? std::clamp(static_cast<float>(at) / static_cast<float>(all), 0.0f, 1.0f) : 0;
    const float top = middle + 5;
    list.AddRectFilled({origin.x, top}, {origin.x + width, top + 6}, ink(p.control_hot), 3);
    list.AddRect({origin.x, top}, {origin.x + width, top + 6}, ink(p.edge), 3);
    if (share > 0)
        list.AddRectFilled({origin.x, top}, {origin.x + std::max(6.0f, width * share), top + 6}, ink(p.accent), 3);
    ImGui::Dummy({width, look().row});
}

void draw_buttons(const PageInput& input, float run_width, Wishes& wishes) {
    const Language language = input.language;
    const float small = look().row + 6;
    ImGui::BeginDisabled(is_idle(input));
    if (icon_button("reset", Icon::reset, texts::reset.in(language), small)) wishes.push_back(Reset{});
    ImGui::SameLine();
    const bool running = is_running(input);
    const char* words = (running ? texts::pause : texts::run).in(language);
    if (run_button("run", running ? Icon::pause : Icon::run, words, texts::run_hint.in(language), run_width))
        run_or_pause(input, wishes);
    ImGui::EndDisabled();
    ImGui::SameLine();
    ImGui::BeginDisabled(is_over(input) || is_idle(input));
    if (icon_button("step", Icon::step, texts::step.in(language), small)) wishes.push_back(Step{1});
    ImGui::EndDisabled();
}

void draw_pace(const PageInput& input, float width, Wishes& wishes) {
    double pace = input.pace;
    tree().name_next(texts::pace_of_run.in(input.language));
    if (segmented("pace", input.language, pace, width, Offer<double>(texts::paces))) wishes.push_back(SetPace{pace});
}

}  // namespace

void draw_transport(SectionView& view) {
    const PageInput& input = view.input;
    const float width = view.width, both_small = 2 * (look().row + 6), gap = 2 * unit;
    if (width < one_row_from) {
        draw_buttons(input, width - both_small - gap, view.wishes);
        draw_progress(input, width);
        return draw_pace(input, width, view.wishes);
    }
    const float run_width = 104, pace_width = 198;
    draw_buttons(input, run_width, view.wishes);
    ImGui::SameLine(0, gap);
    draw_progress(input, width - run_width - both_small - pace_width - 3 * gap);
    ImGui::SameLine(0, gap);
    draw_pace(input, pace_width, view.wishes);
}

void transport_shortcut(SectionView& view) {
    if (shortcut(ImGuiKey_Space)) run_or_pause(view.input, view.wishes);
}

}  // namespace petal
