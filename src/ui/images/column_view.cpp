// Image → vector: a picture, its three channels, and the column that they become, number by number.
#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/picture_atlas.hpp"
#include "ui/images/picture_numbers.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/pictures.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cstdio>

namespace petal {

namespace {

constexpr int cells_around = 4;      // of the column, above and below the present entry
constexpr double slow_entries = 48;  // at first number by number, so that one can follow
constexpr double seconds_an_entry = 0.35, entries_a_second = 900;

Rgb channel_colour(int channel) { return channel == 0 ? rgb(0xd0342c) : channel == 1 ? rgb(0x2e8b40) : rgb(0x2f6fde); }

std::string share_text(std::uint8_t byte) {
    char text[16];
    std::snprintf(text, sizeof text, "%.4f", byte / 255.0);
    return text;
}

void play(ImagesState& state) {
    if (!state.playing) return;
    const double now = ImGui::GetTime(), passed = now - state.played_until;
    const double each = state.entry < slow_entries ? seconds_an_entry : 1 / entries_a_second;
    const int steps = static_cast<int>(passed / each);
    if (steps <= 0) return;
    const int most = state.entry < slow_entries ? 1 : steps;
    state.entry = std::min(state.entry + most, picture_bytes - 1);
    state.played_until = now;
    if (state.entry == picture_bytes - 1) state.playing = false;
}

// The three channels as grey pictures in their colour, painted once for each picture.
void draw_channels(const PageInput& input, const std::uint8_t* picture, int chosen, const PictureEntry& entry,
                   ImVec2 place, float side) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::uint64_t version = input.snapshot.pictures.sheet_version * 4096 + static_cast<std::uint64_t>(chosen);
    const ImTextureID texture =
        input.pictures.picture("picture channels", version, 3 * picture_side, picture_side, [&] {
            Pixels pixels(3u * picture_side * picture_side);
            for (int i = 0; i < picture_bytes; ++i) {
                const PictureEntry e = entry_at(i);
                const auto at = static_cast<std::size_t>(e.y * 3 * picture_side + e.channel * picture_side + e.x);
                pixels[at] = 0xff000000u | static_cast<std::uint32_t>(picture[i]) << (8 * e.channel);
            }
            return pixels;
        });
    for (int channel = 0; channel < 3; ++channel) {
        const float y = place.y + static_cast<float>(channel) * (side + unit);
        list.AddImage(texture, {place.x, y}, {place.x + side, y + side}, {static_cast<float>(channel) / 3, 0},
                      {static_cast<float>(channel + 1) / 3, 1});
        if (channel != entry.channel) continue;
        const float pixel = side / picture_side;
        list.AddCircle(
            {place.x + (static_cast<float>(entry.x) + 0.5f) * pixel, y + (static_cast<float>(entry.y) + 0.5f) * pixel},
            4, ink(rgb(0xffffff)), 0, 2);
        list.AddRect({place.x - 2, y - 2}, {place.x + side + 2, y + side + 2}, ink(channel_colour(channel)), 2, 0, 2);
    }
}

void draw_picture(const PageInput& input, int chosen, const PictureEntry& entry, ImVec2 place, float side) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    put_picture(list, sheet_atlas(input), chosen, place, side);
    const float pixel = side / picture_side;
    const ImVec2 min{place.x + static_cast<float>(entry.x) * pixel, place.y + static_cast<float>(entry.y) * pixel};
    const ImVec2 max{min.x + pixel, min.y + pixel};
    list.AddRect({min.x - 2, min.y - 2}, {max.x + 2, max.y + 2}, ink(rgb(0xffffff)), 1, 0, 3);
    list.AddRect({min.x - 2, min.y - 2}, {max.x + 2, max.y + 2}, ink(channel_colour(entry.channel)), 1, 0, 1.5f);
}

// The part of the column around the present entry: index, number, in the colour of its channel.
void draw_column(const std::uint8_t* picture, int entry, ImVec2 place, ImVec2 size) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Palette& p = look().colours;
    const float cell = size.y / (2 * cells_around + 1);
    for (int k = -cells_around; k <= cells_around; ++k) {
        const int index = entry + k;
        if (index < 0 || index >= picture_bytes) continue;
        const float top = place.y + cell * static_cast<float>(k + cells_around),
                    text_y = top + (cell - line_height(look().mono)) / 2;
        const bool filled_in = index <= entry;
        if (index == entry)
            list.AddRectFilled({place.x, top}, {place.x + size.x, top + cell}, ink(p.control_hot), corner);
        put_text(list, look().caption, {place.x + 6, top + (cell - line_height(look().caption)) / 2}, ink(p.muted),
                 std::to_string(index));
        list.AddRectFilled({place.x + 52, top + 3}, {place.x + 57, top + cell - 3},
                           ink(channel_colour(index % 3), filled_in ? 1.0f : 0.25f), 2);
        if (filled_in) put_text(list, look().mono, {place.x + 66, text_y}, ink(p.ink), share_text(picture[index]));
    }
    list.AddRect(place, {place.x + size.x, place.y + size.y}, ink(p.line), corner);
}

// The picture with its channels, and the part of the column.
void say_channels(const PageInput& input, int chosen, const std::uint8_t* picture, const PictureEntry& entry,
                  ImVec2 min, ImVec2 max) {
    if (!tree().listens()) return;
    const std::uint8_t* pixel = picture + picture_channels * (entry.y * picture_side + entry.x);
    tree().say(at(min, max,
                  {.role = Role::image,
                   .name = filled(texts::told_channels.in(input.language), {ordinal(chosen)}),
                   .value = filled(texts::told_marked.in(input.language),
                                   {std::to_string(entry.y), std::to_string(entry.x), std::to_string(pixel[0]),
                                    std::to_string(pixel[1]), std::to_string(pixel[2])})}));
}

void say_column(const PageInput& input, const std::uint8_t* picture, const ImagesState& state, ImVec2 min,
                ImVec2 size) {
    if (!tree().listens()) return;
    std::string cells = texts::told_column_heads.in(input.language);
    const int first = std::max(0, state.entry - cells_around),
              last = std::min(picture_bytes - 1, state.entry + cells_around);
    for (int index = first; index <= last; ++index)
        cells += '\n' + std::to_string(index) + '\t' + texts::channel_names[index % 3].in(input.language) + '\t' +
                 (index <= state.entry ? share_text(picture[index]) : "");
    tree().say(
        at(min, {min.x + size.x, min.y + size.y},
           {.role = Role::table,
            .name = filled(texts::told_column.in(input.language), {ordinal(state.chosen), std::to_string(state.entry)}),
            .value = std::move(cells)}));
}

SliderWords words_of_entry(const PageInput& input, const std::uint8_t* picture, int index) {
    SliderWords words{"", 1.0 / (picture_bytes - 1)};
    if (!tree().listens()) return words;
    const PictureEntry entry = entry_at(index);
    words.value = filled(texts::told_entry.in(input.language),
                         {std::to_string(index), texts::channel_names[entry.channel].in(input.language),
                          std::to_string(entry.y), std::to_string(entry.x), share_text(picture[index])});
    return words;
}

// Where nothing may move by itself, each press goes on by a row of the picture.
void press_play(ImagesState& state, bool by_rows) {
    constexpr int last = picture_bytes - 1, row = 3 * picture_side;
    if (state.entry == last) {
        state.entry = 0;
    } else if (by_rows) {
        state.entry = std::min((state.entry / row + 1) * row, last);
    }
    state.playing = !by_rows && !state.playing;
    state.played_until = ImGui::GetTime();
}

void draw_player(const PageInput& input, const std::uint8_t* picture, ImagesState& state, float width) {
    const float button = 104;
    const bool by_rows = input.preferences.less_motion;
    const Phrase& words = by_rows ? texts::next_row : state.playing ? texts::pause : texts::play;
    const Icon icon = by_rows ? Icon::step : state.playing ? Icon::pause : Icon::run;
    if (run_button("play column", icon, words.in(input.language), "", button)) press_play(state, by_rows);
    ImGui::SameLine();
    float share = static_cast<float>(state.entry) / (picture_bytes - 1);
    tree().name_next(texts::column_place.in(input.language));
    if (slider("##column entry", share, width - button - 2 * (look().row + 6) - 3 * unit,
               words_of_entry(input, picture, state.entry)))
        state.entry = static_cast<int>(share * (picture_bytes - 1) + 0.5f), state.playing = false;
    tip_of("##column entry");
    ImGui::SameLine();
    tree().name_next(texts::one_entry_back.in(input.language));
    if (icon_button("entry back", Icon::left, "", look().row + 6)) state.entry = std::max(0, state.entry - 1);
    ImGui::SameLine();
    tree().name_next(texts::one_entry_on.in(input.language));
    if (icon_button("entry on", Icon::right, "", look().row + 6))
        state.entry = std::min(picture_bytes - 1, state.entry + 1);
}

}  // namespace

void draw_column_view(const PageInput& input, ImagesState& state, float width) {
    const auto& sheet = input.snapshot.pictures.sheet;
    const Language language = input.language;
    if (!sheet || sheet->label.empty())
        return paragraph(look().text, look().colours.muted, why_no_pictures(input.snapshot).in(language), width);
    state.chosen = std::clamp(state.chosen, 0, static_cast<int>(sheet->label.size()) - 1);
    if (input.preferences.less_motion) state.playing = false;
    play(state);
    const std::uint8_t* picture = &sheet->pixels[static_cast<std::size_t>(state.chosen) * picture_bytes];
    const PictureEntry entry = entry_at(state.entry);
    draw_title(filled(texts::column_of.in(language), {ordinal(state.chosen)}), "", width);
    const float column = 138, big = std::clamp((width - column - 3 * unit) * 0.74f, 80.0f, 200.0f),
                small = (big - 2 * unit) / 3;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    draw_picture(input, state.chosen, entry, origin, big);
    draw_channels(input, picture, state.chosen, entry, {origin.x + big + 1.5f * unit, origin.y}, small);
    say_channels(input, state.chosen, picture, entry, origin, {origin.x + big + 1.5f * unit + small, origin.y + big});
    const ImVec2 place{origin.x + big + small + 3 * unit, origin.y}, size{column, big};
    draw_column(picture, state.entry, place, size);
    say_column(input, picture, state, place, size);
    ImGui::Dummy({width, big});
    draw_player(input, picture, state, width);
    const std::string channel = texts::channel_names[entry.channel].in(language);
    paragraph(look().mono, look().colours.ink,
              filled(texts::entry_formula.in(language), {std::to_string(entry.y), std::to_string(entry.x),
                                                         std::to_string(entry.channel), std::to_string(state.entry)}),
              width);
    paragraph(look().text, look().colours.muted,
              filled(texts::entry_explained.in(language),
                     {std::to_string(entry.y), std::to_string(entry.x), channel, std::to_string(picture[state.entry]),
                      share_text(picture[state.entry])}),
              width);
}

}  // namespace petal
