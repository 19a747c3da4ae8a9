#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/chart/legend.hpp"
#include "ui/ideas/idea_page.hpp"
#include "ui/numbers.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr float bar_height = 10, row_height = 46;

// Both times as bars against the longer one, and how many times the loop takes.
void draw_figure(const SectionView& view, const SpeedFigure& figure) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float name = is_tight(view) ? 0 : 130, ratio = 84, times = 74;
    const float top = origin.y + (is_tight(view) ? line_height(look().caption) : 0);
    put_text(list, look().caption, origin, ink(p.muted), filled(view.say(texts::size_named), {grouped(figure.n)}));
    const float left = origin.x + name, room = view.width - name - ratio - times;
    const double longest = std::max(figure.loop_seconds, figure.vector_seconds);
    const auto bar = [&](int i, double seconds, Rgb colour) {
        const float y = top + static_cast<float>(i) * (bar_height + 8);
        const float length = std::max(2.0f, room * static_cast<float>(seconds / longest));
        list.AddRectFilled({left, y + 3}, {left + length, y + 3 + bar_height}, ink(colour), 2);
        put_text(list, look().caption, {left + room + unit, y}, ink(p.ink), seconds_text(seconds));
    };
    bar(0, figure.loop_seconds, p.classes[1]);
    bar(1, figure.vector_seconds, p.accent);
    const std::string words = filled(view.say(texts::times), {ratio_text(figure)});
    put_text(list, look().heading, {origin.x + view.width - text_size(look().heading, words).x, top + 2}, ink(p.ink),
             words);
    ImGui::Dummy({view.width, row_height + (top - origin.y)});
}

LegendEntry bar_entry(const char* words, Rgb colour) {
    return {words, 24, [colour](ImDrawList& list, ImVec2 place) {
                list.AddRectFilled({place.x, place.y + 4}, {place.x + 18, place.y + 4 + bar_height}, ink(colour), 2);
            }};
}

void draw_names(const SectionView& view) {
    const Palette& p = look().colours;
    draw_legend_entries(
        *ImGui::GetWindowDrawList(), ImGui::GetCursorScreenPos(),
        {bar_entry(view.say(texts::loop_name), p.classes[1]), bar_entry(view.say(texts::vectorized_name), p.accent)},
        {p.ink, 16});
    ImGui::Dummy({view.width, line_height(look().caption) + 6});
}

}  // namespace

void draw_timing(SectionView& view) {
    const auto& speed = view.input.snapshot.speed;
    const bool running = speed && speed->running;
    const Phrase& words = speed ? texts::measure_again : texts::measure;
    ImGui::BeginDisabled(running);
    if (run_button("measure", Icon::run, view.say(words), "", 200)) view.wishes.push_back(MeasureSpeed{});
    ImGui::EndDisabled();
    vertical_space(2 * unit);
    if (speed) {
        draw_names(view);
        for (const auto& [task, name] : texts::tasks) {
            label(look().strong, look().colours.ink, view.say(name));
            vertical_space(4);
            for (const SpeedFigure& figure : speed->figures)
                if (figure.task == task) draw_figure(view, figure);
        }
    }
}

void draw_timing_code(SectionView& view) {
    draw_numpy(view, "copy loop", "s = 0\nfor i in range(n):\n    s += x[i] * y[i]");
    draw_numpy(view, "copy vectorized", "s = np.dot(x, y)");
}

}  // namespace petal
