#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/interpreted_loop.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/arrays/texts_told_arrays.hpp"
#include "ui/ideas/idea_page.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float between_bars = 5, column_gap = 4 * unit;

float bar_height(const SectionView& view) { return has_aside(view.input) ? 18.0f : 10.0f; }
float line_and_bar(const SectionView& view) {
    return line_height(look().caption) + 2 + bar_height(view) + between_bars;
}

// Its name, its time and how many times that is of the vectors' above a bar as long as its share of the longest time.
void draw_bar(const SectionView& view, const SpeedFigure& figure, const Phrase& name, double seconds, Rgb colour) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const double longest = std::max({interpreted_seconds(figure), figure.loop_seconds, figure.vector_seconds});
    const float right = origin.x + view.width, ratio_width = 66;
    const std::string time = seconds_text(seconds),
                      ratio = filled(view.say(texts::times), {ratio_text(figure, seconds)});
    const auto put_left_of = [&](float x, ImFont* font, Rgb ink_colour, const std::string& words) {
        put_text(list, font, {x - text_size(font, words).x, origin.y}, ink(ink_colour), words);
    };
    put_text(list, look().caption, origin, ink(p.muted), view.say(name));
    put_left_of(right - ratio_width, look().caption, p.ink, time);
    if (seconds != figure.vector_seconds) put_left_of(right, look().caption, p.ink, ratio);
    const float top = origin.y + line_height(look().caption) + 2;
    const float length = std::max(2.0f, view.width * static_cast<float>(seconds / longest));
    list.AddRectFilled({origin.x, top}, {origin.x + length, top + bar_height(view)}, ink(colour), 2);
    ImGui::Dummy({view.width, line_and_bar(view)});
}

// The three bars, as their words have them.
std::string bars_in_words(const SpeedFigure& figure, Language language) {
    const auto slower = [&](const Phrase& name, double seconds) {
        const std::string ratio = filled(texts::times.in(language), {ratio_text(figure, seconds)});
        return filled(texts::told_time.in(language), {name.in(language), seconds_text(seconds), ratio}) +
               texts::told_next_time.in(language);
    };
    return slower(texts::interpreted_name, interpreted_seconds(figure)) +
           slower(texts::loop_name, figure.loop_seconds) +
           filled(texts::told_fastest_time.in(language),
                  {texts::vectorized_name.in(language), seconds_text(figure.vector_seconds)});
}

void draw_figure(const SectionView& view, const SpeedFigure& figure) {
    const Palette& p = look().colours;
    const Phrase& size = figure.n <= speed_in_cache ? texts::in_cache : texts::in_memory;
    const std::string title = filled(view.say(size), {grouped(figure.n)});
    if (tree().listens()) {
        const ImVec2 top = ImGui::GetCursorScreenPos();
        const float height = line_height(look().text) + ImGui::GetStyle().ItemSpacing.y + 3 * line_and_bar(view);
        say_picture(top, {top.x + view.width, top.y + height}, {title, {bars_in_words(figure, view.language()), ""}});
    }
    unsaid_label(look().text, p.ink, title);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {unit, 0});
    draw_bar(view, figure, texts::interpreted_name, interpreted_seconds(figure), p.logistic);
    draw_bar(view, figure, texts::loop_name, figure.loop_seconds, p.classes[1]);
    draw_bar(view, figure, texts::vectorized_name, figure.vector_seconds, p.accent);
    ImGui::PopStyleVar();
    vertical_space(unit);
}

void draw_task(const SectionView& view, const SpeedMeasured& speed, SpeedTask task) {
    const TreeScope scope(Role::group, view.say(texts::tasks[task].name));
    ImGui::BeginGroup();
    unsaid_label(look().strong, look().colours.ink, view.say(texts::tasks[task].name));
    vertical_space(4);
    for (const SpeedFigure& figure : speed.figures)
        if (figure.task == task) draw_figure(view, figure);
    ImGui::EndGroup();
}

}  // namespace

void ask_for_times(SectionView& view) {
    const Snapshot& snapshot = view.input.snapshot;
    auto& timed = view.state<IdeaState>().timed;
    if (view.input.experiment.idea != Idea::timing || snapshot.speed || !snapshot.data) return;
    if (timed == snapshot.data->revision) return;
    timed = snapshot.data->revision;
    view.wishes.push_back(MeasureSpeed{});
}

void draw_timing(SectionView& view) {
    const auto& speed = view.input.snapshot.speed;
    const bool running = speed && speed->running;
    const Phrase& words = speed ? texts::measure_again : texts::measure;
    ImGui::BeginDisabled(running);
    if (run_button("measure", Icon::run, view.say(words), "", 200)) view.wishes.push_back(MeasureSpeed{});
    ImGui::EndDisabled();
    vertical_space(2 * unit);
    if (!speed) return;
    const bool beside = view.width >= 640;
    SectionView each = view;
    if (beside) each.width = (view.width - column_gap) / 2;
    draw_task(each, *speed, SpeedTask::dot);
    if (beside) ImGui::SameLine(0, column_gap);
    draw_task(each, *speed, SpeedTask::training_step);
}

void draw_timing_code(SectionView& view) {
    draw_numpy(view, "copy loop", "s = 0\nfor i in range(n):\n    s += x[i] * y[i]");
    draw_numpy(view, "copy vectorized", "s = np.dot(x, y)");
}

}  // namespace petal
