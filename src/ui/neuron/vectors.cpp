#include "ui/neuron/vectors.hpp"

#include "experiment/array_text.hpp"
#include "experiment/experiment_text.hpp"
#include "experiment/number_text.hpp"
#include "math/elementwise.hpp"
#include "ui/chart/axes.hpp"
#include "ui/chart/curve.hpp"
#include "ui/choice_controls.hpp"
#include "ui/ideas/idea_page.hpp"
#include "ui/neuron/neuron_facts.hpp"
#include "ui/neuron/neuron_ideas.hpp"
#include "ui/neuron/texts_neuron.hpp"
#include "ui/neuron/texts_told_neuron.hpp"
#include "ui/numbers.hpp"
#include "ui/texts.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace petal {

namespace {

constexpr float column_width = 64;

// Of the fields of a table's row.
float thing_height() { return 4 * (look().row + unit); }

// x as the column that it is, as high as the thing; names stand to the right of its entries.
void draw_column(ImVec2 origin, const std::vector<double>& x, const std::vector<std::string>& names = {}) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float step = thing_height() / static_cast<float>(x.size()), line = line_height(look().caption);
    double largest = 1;
    for (const double value : x) largest = std::max(largest, std::abs(value));
    for (std::size_t i = 0; i < x.size(); ++i) {
        const ImVec2 min{origin.x, origin.y + step * static_cast<float>(i)};
        const ImVec2 max{min.x + column_width, min.y + step - 1};
        list.AddRectFilled(min, max,
                           ink(mix(p.control, x[i] < 0 ? p.classes[1] : p.accent, 0.6 * std::abs(x[i]) / largest)), 2);
        if (step < line) continue;
        const std::string words = weight_text(rounded(x[i], 4));
        put_text(list, look().caption,
                 {(min.x + max.x - text_size(look().caption, words).x) / 2, (min.y + max.y - line) / 2}, ink(p.ink),
                 words);
        if (i < names.size())
            put_text(list, look().caption, {max.x + 4, (min.y + max.y - line) / 2}, ink(p.muted), names[i]);
    }
}

// ---------------------------------------------------------------- the four things, each in this width

void draw_row(SectionView& view, float width) {
    for (std::size_t i = 0; i < view.edited.shown.row.size(); ++i) {
        Target target{"row"};
        const auto& row = view.edited.shown.row;
        for (std::size_t k = 0; k < row.size(); ++k) {
            if (k < i) target.before += number_text(row[k]) + ",";
            if (k > i) target.after += "," + number_text(row[k]);
        }
        field_row(view.form(std::min(width, 260.0f)), target, view.say(texts::row_names[i]), row[i]);
    }
}

// The pixels of the picture on the page.
struct PixelGrid {
    ImVec2 origin;
    float side;
    int rows, columns;
    ImVec2 place(int pixel) const {
        return {origin.x + side * static_cast<float>(pixel % columns),
                origin.y + side * static_cast<float>(pixel / columns)};
    }
};

// By the arrow keys, of the last item.
int moved_cursor(const PixelGrid& grid, int cursor) {
    const auto key = key_for_item({ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow, ImGuiKey_DownArrow});
    if (!key) return cursor;
    const int row = cursor / grid.columns, column = cursor % grid.columns;
    if (*key == ImGuiKey_LeftArrow) return column > 0 ? cursor - 1 : cursor;
    if (*key == ImGuiKey_RightArrow) return column < grid.columns - 1 ? cursor + 1 : cursor;
    if (*key == ImGuiKey_UpArrow) return row > 0 ? cursor - grid.columns : cursor;
    return row < grid.rows - 1 ? cursor + grid.columns : cursor;
}

// The one under the pointer, or by Enter or Space the one that the keyboard is on. On the desktop these keys press the
// item as the pointer does.
std::optional<int> pressed_pixel(const PixelGrid& grid, int cursor, bool pressed) {
    if (tree().has_elements && key_for_item({ImGuiKey_Enter, ImGuiKey_Space})) return cursor;
    if (!pressed) return std::nullopt;
    if (!ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return cursor;
    const ImVec2 at = ImGui::GetMousePos();
    const int column = static_cast<int>((at.x - grid.origin.x) / grid.side),
              row = static_cast<int>((at.y - grid.origin.y) / grid.side);
    return std::clamp(row, 0, grid.rows - 1) * grid.columns + std::clamp(column, 0, grid.columns - 1);
}

void say_pixels(const SectionView& view, const PixelGrid& grid, const SmallArray& picture, int cursor) {
    const double value = picture.values[static_cast<std::size_t>(cursor)];
    say_item(
        {.role = Role::pad,
         .name = filled(view.say(texts::told_pixels_of_x), {std::to_string(grid.rows), std::to_string(grid.columns)}),
         .value = filled(view.say(texts::told_pixel), {std::to_string(cursor / grid.columns),
                                                       std::to_string(cursor % grid.columns), weight_text(value)}),
         .description = view.say(texts::told_pixel_keys)});
}

void draw_pixels(const PixelGrid& grid, const SmallArray& picture) {
    const Palette& p = look().colours;
    for (std::size_t i = 0; i < picture.values.size(); ++i) {
        const ImVec2 min = grid.place(static_cast<int>(i));
        ImGui::GetWindowDrawList()->AddRectFilled(
            min, {min.x + grid.side - 1, min.y + grid.side - 1},
            ink(mix(p.control, p.accent, std::clamp(picture.values[i], 0.0, 1.0))), 2);
        control_edge(min, {min.x + grid.side - 1, min.y + grid.side - 1}, 2);
    }
}

// Seen on both colours of a pixel.
void draw_cursor(const PixelGrid& grid, int cursor) {
    const Palette& p = look().colours;
    const ImVec2 min = grid.place(cursor), max{min.x + grid.side - 1, min.y + grid.side - 1};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRect(min, max, ink(p.page), 2, 0, 4);
    list.AddRect(min, max, ink(p.ink), 2, 0, 2);
}

void draw_picture(SectionView& view, float width) {
    const SmallArray picture = picture_of(view.edited.shown);
    const int rows = picture.shape.size() == 2 ? picture.shape[0] : 1;
    const auto columns = static_cast<int>(picture.values.size()) / rows;
    const PixelGrid grid{
        ImGui::GetCursorScreenPos(),
        std::floor(std::min(width / static_cast<float>(columns), thing_height() / static_cast<float>(rows))), rows,
        columns};
    const bool pressed = ImGui::InvisibleButton(
        "pixels", {grid.side * static_cast<float>(columns), grid.side * static_cast<float>(rows)});
    int& cursor = view.state<IdeaState>().pixel;
    cursor = moved_cursor(grid, std::min(cursor, rows * columns - 1));
    if (tree().listens()) say_pixels(view, grid, picture, cursor);
    if (const auto pixel = pressed_pixel(grid, cursor, pressed)) {
        SmallArray changed = picture;
        double& value = changed.values[static_cast<std::size_t>(*pixel)];
        value = value < 0.5 ? 1 : 0;
        view.edited.shown.picture = changed;
    }
    tip_of("pixel");
    draw_pixels(grid, picture);
    if (has_keys()) draw_cursor(grid, cursor);
    focus_ring(2);
}

constexpr double ms_per_sample = 1000.0 / sound_rate;

// Without what rounding leaves of 0.
std::string sample_text(double x) { return weight_text(std::abs(x) < 1e-9 ? 0 : rounded(x, 3)); }

Told wave_words(const SectionView& view, const std::vector<double>& x) {
    const double tone = view.edited.shown.tone, ms = ms_per_sample * sound_samples;
    const auto [least, most] = std::minmax_element(x.begin(), x.end());
    const std::string count = std::to_string(x.size()), low = sample_text(*least), high = sample_text(*most);
    Told told{filled(view.say(texts::told_wave),
                     {weight_text(tone), weight_text(ms), weight_text(rounded(tone * ms / 1000, 3))}),
              ""};
    add_sentence(told.brief,
                 low == high ? filled(view.say(texts::told_wave_alike), {count, low})
                             : filled(view.say(texts::told_wave_samples), {count, low, high}),
                 view.language());
    return told;
}

std::string wave_table(const SectionView& view, const std::vector<double>& x) {
    std::vector<TableRow> rows(1);
    for (const Phrase& head : texts::told_wave_heads) rows[0].push_back(view.say(head));
    for (std::size_t i = 0; i < x.size(); ++i)
        rows.push_back(
            {std::to_string(i), weight_text(rounded(ms_per_sample * static_cast<double>(i), 6)), sample_text(x[i])});
    return table_cells(rows);
}

void say_wave(const SectionView& view, const PlotFrame& frame) {
    const std::vector<double> x = sound_of(view.edited.shown);
    const std::string name = view.say(texts::thing_sound);
    say_picture(frame.origin, {frame.origin.x + frame.size.x, frame.origin.y + frame.size.y},
                {name, wave_words(view, x), [&] { say_numbers_of(name, wave_table(view, x)); }});
}

void draw_sound(SectionView& view, float width) {
    const PlotFrame frame =
        begin_plot({width, thing_height() - look().row - unit}, {0, 1000.0 * sound_samples / sound_rate, -1.2, 1.2});
    if (tree().listens()) say_wave(view, frame);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Palette& p = look().colours;
    const double tone = view.edited.shown.tone;
    draw_plane_axes(list, frame.plot, "ms", "");
    draw_function(list, frame.plot, {p.muted, 1},
                  [=](double ms) { return sin(2 * std::numbers::pi * tone * ms / 1000); });
    const std::vector<double> x = sound_of(view.edited.shown);
    for (std::size_t i = 0; i < x.size(); ++i)
        list.AddCircleFilled({frame.plot.x(1000.0 * static_cast<double>(i) / sound_rate), frame.plot.y(x[i])}, 3,
                             ink(p.accent), 12);
    end_plot(frame);
    if (width < 240)
        field_row(view.form(width), {"tone"}, view.say(texts::tone), tone);
    else
        number_row(view.form(width), {"tone"}, view.say(texts::tone), tone);
}

void draw_word(SectionView& view, float width) {
    tree().name_next(view.say(texts::told_word_choice));
    chooser("##word", view.language(), view.edited.shown.word, std::min(width, 200.0f));
}

struct Thing {
    const Phrase& title;
    void (*draw)(SectionView&, float width);
    std::vector<double> x;
    std::vector<std::string> names = {};
};

// Its column, whose entries are named or numbered.
void say_column(const SectionView& view, const Thing& thing, ImVec2 min, ImVec2 max) {
    std::vector<TableRow> rows{{"", "x"}};
    for (std::size_t i = 0; i < thing.x.size(); ++i)
        rows.push_back(
            {i < thing.names.size() ? thing.names[i] : std::to_string(i), weight_text(rounded(thing.x[i], 4))});
    tree().say(
        at(min, max,
           {.role = Role::table,
            .now = -1,
            .name = filled(view.say(texts::told_x_column), {view.say(thing.title), std::to_string(thing.x.size())}),
            .value = table_cells(rows)}));
}

void draw_thing(SectionView& view, const Thing& thing, float width) {
    const Palette& p = look().colours;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const TreeScope scope(Role::group, view.say(thing.title));
    const float names = thing.names.empty() ? 0 : 48, line = line_height(look().strong) + 6;
    const float room = std::min(width - column_width - names - 5 * unit, 300.0f);
    const float left = origin.x + room + 5 * unit;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    put_text(list, look().strong, origin, ink(p.ink), view.say(thing.title));
    put_text(list, look().caption, {left, origin.y + 2}, ink(p.muted), "x (" + std::to_string(thing.x.size()) + ",1)");
    put_text(list, look().heading, {left - 3.4f * unit, origin.y + line + thing_height() / 2 - 14}, ink(p.muted), "→");
    draw_column({left, origin.y + line}, thing.x, thing.names);
    ImGui::SetCursorScreenPos({origin.x, origin.y + line});
    ImGui::BeginGroup();
    thing.draw(view, room);
    ImGui::EndGroup();
    if (tree().listens())
        say_column(view, thing, {left - 3.4f * unit, origin.y}, {origin.x + width, origin.y + line + thing_height()});
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy({width, line + thing_height()});
}

}  // namespace

SmallArray picture_of(const Concept& shown) { return shown.picture.value_or(own_picture()); }

std::vector<double> sound_of(const Concept& shown) {
    std::vector<double> x;
    for (int i = 0; i < sound_samples; ++i) x.push_back(sin(2 * std::numbers::pi * shown.tone * i / sound_rate));
    return x;
}

std::vector<double> word_of(const Concept& shown) {
    std::vector<double> x(choices<Word>.size(), 0.0);
    x[static_cast<std::size_t>(Offer<Word>().place_of(shown.word))] = 1;
    return x;
}

void draw_vectors(SectionView& view) {
    const Concept shown = view.edited.shown;
    const Thing things[] = {{texts::thing_row, draw_row, shown.row},
                            {texts::thing_picture, draw_picture, picture_of(shown).values},
                            {texts::thing_sound, draw_sound, sound_of(shown)},
                            {texts::thing_word, draw_word, word_of(shown), Offer<Word>().names(view.language())}};
    const bool beside = view.width >= 640;
    const float gap = 4 * unit, each = beside ? (view.width - gap) / 2 : view.width;
    for (std::size_t i = 0; i < std::size(things); ++i) {
        if (i % 2 == 1 && beside) ImGui::SameLine(0, gap);
        if (i > 0 && (i % 2 == 0 || !beside)) vertical_space(unit);
        ImGui::BeginGroup();
        draw_thing(view, things[i], each);
        ImGui::EndGroup();
    }
}

void draw_vectors_code(SectionView& view) {
    const Concept& shown = view.edited.shown;
    const auto list_of = [](const std::vector<double>& numbers) {
        return "[" + values::number_list_text(numbers) + "]";
    };
    draw_numpy(view, "copy vectors",
               "row = np.array(" + list_of(shown.row) + ").reshape(-1, 1)\npicture = np.array(" +
                   list_of(picture_of(shown).values) + ").reshape(-1, 1)\nsound = np.sin(2 * np.pi * " +
                   number_text(shown.tone) + " * np.arange(" + std::to_string(sound_samples) + ") / " +
                   std::to_string(sound_rate) + ").reshape(-1, 1)\nword = np.eye(" +
                   std::to_string(choices<Word>.size()) + ")[:, [" +
                   std::to_string(Offer<Word>().place_of(shown.word)) + "]]");
}

Facts vectors_facts(const Experiment& experiment, Language language) {
    const Concept& shown = experiment.shown;
    return {filled(texts::vectors_fact.in(language),
                   {std::to_string(shown.row.size()), std::to_string(picture_of(shown).values.size()),
                    std::to_string(sound_samples), std::to_string(choices<Word>.size())}),
            texts::vectors_sizes.in(language)};
}

}  // namespace petal
