#include "ui/planar/sweep_strip.hpp"

#include "ui/numbers.hpp"
#include "ui/pictures.hpp"
#include "ui/planar/planar_status.hpp"
#include "ui/planar/sweep_words.hpp"
#include "ui/planar/texts_planar.hpp"
#include "ui/run_states.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

const std::vector<int> course_sizes{1, 2, 3, 4, 5, 20, 50};
constexpr std::int64_t course_iterations = 5000;
constexpr float largest_picture = 132;

struct Grid {
    int columns;
    float side, gap;
};
Grid grid_of(float width) {
    const int columns = width < 560 ? 4 : static_cast<int>(course_sizes.size());
    const float side = std::floor(
        std::min(largest_picture, (width - unit * static_cast<float>(columns - 1)) / static_cast<float>(columns)));
    return {columns, side, (width - side * static_cast<float>(columns)) / static_cast<float>(columns - 1)};
}

// Under a picture: units, training accuracy, and the test accuracy where there is one.
float words_height(const PageInput& input) {
    const float test = input.experiment.test > 0 ? line_height(look().caption) : 0;
    return line_height(look().caption) + line_height(look().text) + test + 4;
}

const SweepResult* result_of(const PageInput& input, int size) {
    if (!input.snapshot.sweep) return nullptr;
    const auto& results = input.snapshot.sweep->results;
    const auto found =
        std::find_if(results.begin(), results.end(), [size](const SweepResult& r) { return r.hidden == size; });
    return found == results.end() ? nullptr : &*found;
}

void draw_picture(const PageInput& input, SweepStripState& state, const SweepResult& result, ImVec2 min, ImVec2 max) {
    TracedRegion& region = state.traced[result.hidden];
    region.take(input.snapshot.version, result.region, input.snapshot.data ? input.snapshot.data->classes : 2);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddImageRounded(region.picture(input.pictures, "sweep " + std::to_string(result.hidden)), min, max, {0, 0},
                         {1, 1}, IM_COL32_WHITE, 4);
    region.draw_borders(list, min, max, 1.2f);
}

// "5 hidden units: 91.25 %".
std::string size_words(const PageInput& input, int size, const SweepResult* result) {
    const Language language = input.language;
    std::string reached = texts::sweep_not_trained.in(language);
    if (result) {
        reached =
            result->diverged ? name_of(RunState::diverged).in(language) : percent(result->train_accuracy, language);
        if (!result->diverged && std::isfinite(result->test_accuracy))
            reached = filled(texts::sweep_with_test.in(language), {reached, percent(result->test_accuracy, language)});
        if (!result->ended) reached = filled(texts::sweep_at_work.in(language), {reached});
    }
    return filled((size == 1 ? texts::sweep_one : texts::sweep_many).in(language), {std::to_string(size), reached});
}

// Of the last item.
void say_size(const PageInput& input, int size, const SweepResult* result, bool is_current) {
    if (!tree().listens()) return;
    say_item({.role = Role::option,
              .states = state_if(is_current, NodeState::chosen),
              .name = size_words(input, size, result)});
}

// One size: picture, units, accuracy. True when it is clicked.
bool draw_size(const PageInput& input, SweepStripState& state, int size, float side) {
    const Palette& p = look().colours;
    const Language language = input.language;
    const std::string id = "sweep " + std::to_string(size);
    const bool clicked = press_area(id.c_str(), {side, side + words_height(input)});
    const ImVec2 min = ImGui::GetItemRectMin(), max{min.x + side, min.y + side};
    focus_ring(4);
    const SweepResult* result = result_of(input, size);
    const bool current = input.experiment.hidden == std::vector<int>{size};
    say_size(input, size, result, current);
    tip(texts::sweep_take.in(language));
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (result && result->region.width > 0)
        draw_picture(input, state, *result, min, max);
    else
        list.AddRectFilled(min, max, ink(p.control, 0.5f), 4);
    const bool hot = ImGui::IsItemHovered();
    list.AddRect(min, max, ink(current || hot ? p.accent : p.edge), 4, 0, current ? 2.0f : 1.0f);
    const std::string units =
        size == 1 ? texts::unit_one.in(language) : filled(texts::unit_many.in(language), {std::to_string(size)});
    const std::string accuracy = !result            ? texts::no_value.in(language)
                                 : result->diverged ? name_of(RunState::diverged).in(language)
                                                    : percent(result->train_accuracy, language);
    const std::string test = percent(result && !result->diverged ? result->test_accuracy : NAN, language);
    put_text(list, look().caption, {min.x, max.y + 3}, ink(p.muted), units);
    put_text(list, look().text, {min.x, max.y + 2 + line_height(look().caption)},
             ink(result && result->ended ? p.ink : p.muted), accuracy);
    const std::string named = texts::test_short.in(language) + (" " + test);
    if (input.experiment.test > 0)
        put_text(list, look().caption, {min.x, max.y + 2 + line_height(look().caption) + line_height(look().text)},
                 ink(p.muted), text_size(look().caption, named).x <= side ? named : test);
    return clicked;
}

// Before the first one there is nothing to show, and the regions have the room.
bool has_begun(const PageInput& input) {
    return input.snapshot.sweep && (input.snapshot.sweep->running || !input.snapshot.sweep->results.empty());
}

std::string note_of(const PageInput& input) {
    const auto& sweep = input.snapshot.sweep;
    const std::string trained = sweep_training(
        input.experiment, sweep && sweep->iterations > 0 ? sweep->iterations : course_iterations, input.language);
    const std::string finding = sweep ? sweep_finding(*sweep, input.experiment, input.language) : "";
    if (!has_begun(input)) return trained;
    return (finding.empty() ? "" : finding + "\n") + trained + sweep_legend(input.experiment, input.language);
}

void draw_header(const PageInput& input, float width, Wishes& wishes) {
    const Language language = input.language;
    const auto& sweep = input.snapshot.sweep;
    const float left = ImGui::GetCursorScreenPos().x, top = ImGui::GetCursorScreenPos().y;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const char* title = texts::sweep.in(language);
    const ImVec2 place{left, top + (look().row - line_height(look().strong)) / 2};
    put_text(list, look().strong, place, ink(look().colours.ink), title);
    tree().say(at(place, {left + text_size(look().strong, title).x, place.y + line_height(look().strong)},
                  {.role = Role::heading, .level = 2, .name = title}));
    const bool running = sweep && sweep->running;
    const char* words = (running            ? texts::cancel
                         : has_begun(input) ? texts::again_sweep
                                            : texts::start_sweep)
                            .in(language);
    const float title_width = text_size(look().strong, title).x + 2 * unit;
    const float wanted = text_size(look().text, words).x + 3 * unit;
    const bool beside = title_width + wanted <= width;
    const float button = beside ? wanted : width;
    ImGui::SetCursorScreenPos({left + width - button, beside ? top : top + look().row});
    if (text_button(running ? "cancel sweep" : "start sweep", words, button)) {
        if (running)
            wishes.push_back(CancelSweep{});
        else
            wishes.push_back(StartSweep{course_sizes, course_iterations});
    }
    if (running && beside) {
        const std::string progress =
            filled(texts::sweep_progress.in(language),
                   {std::to_string(sizes_done(*sweep)), std::to_string(sweep->hidden_sizes.size())});
        const float x = left + width - button - 2 * unit - text_size(look().caption, progress).x;
        const ImVec2 words_place{x, top + (look().row - line_height(look().caption)) / 2};
        put_text(list, look().caption, words_place, ink(look().colours.muted), progress);
        say_text(look().caption, progress, words_place, text_size(look().caption, progress));
    }
}

void draw_sizes(const SectionView& view, SweepStripState& state) {
    const Grid grid = grid_of(view.width);
    const TreeScope scope(Role::list, texts::sweep_list.in(view.language()));
    for (int i = 0; i < static_cast<int>(course_sizes.size()); ++i) {
        if (i % grid.columns != 0) ImGui::SameLine(0, grid.gap);
        const int size = course_sizes[static_cast<std::size_t>(i)];
        if (!draw_size(view.input, state, size, grid.side)) continue;
        view.edited.hidden = {size};
        view.edited.act.resize(1);
    }
}

}  // namespace

float sweep_strip_height(const PageInput& input, float width) {
    if (!has_begun(input)) return look().row + unit + paragraph_height(look().caption, note_of(input), width);
    const Grid grid = grid_of(width);
    const int rows = (static_cast<int>(course_sizes.size()) + grid.columns - 1) / grid.columns;
    return look().row + static_cast<float>(rows) * (grid.side + words_height(input) + unit) + unit +
           paragraph_height(look().caption, note_of(input), width);
}

void draw_sweep_strip(const SectionView& view, SweepStripState& state) {
    const PageInput& input = view.input;
    draw_header(input, view.width, view.wishes);
    if (has_begun(input)) draw_sizes(view, state);
    paragraph(look().caption, look().colours.muted, note_of(input), view.width);
}

}  // namespace petal
