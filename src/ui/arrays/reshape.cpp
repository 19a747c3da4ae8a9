#include "math/array_rows.hpp"
#include "math/numpy_random.hpp"
#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
#include "ui/arrays/texts_told_arrays.hpp"
#include "ui/numbers.hpp"

#include <algorithm>

namespace petal {

namespace {

int place_of(int cell, int channel) {
    return place_in_vector(cell / image_width, cell % image_width, channel, image_width, image_channels);
}

Array channel_of(int channel) {
    Array plane{{image_height, image_width}, {}};
    for (int cell = 0; cell < image_height * image_width; ++cell)
        plane.values.push_back(image_vector().values[static_cast<std::size_t>(place_of(cell, channel))]);
    return plane;
}

void draw_channel(SectionView& view, int channel, float most_width, float row) {
    const Array plane = channel_of(channel);
    const auto looks = [&](std::size_t cell) {
        return CellLook{false, place_of(static_cast<int>(cell), channel) == view.edited.shown.index,
                        plane.values[cell]};
    };
    const std::string id = "channel " + std::to_string(channel);
    const Grid grid{
        filled(view.say(texts::channel_named), {std::to_string(channel)}), plane, most_width, looks, 3, row};
    if (const auto cell = draw_choice_grid(id.c_str(), grid))
        view.edited.shown.index = place_of(static_cast<int>(*cell), channel);
}

// A batch in outline: one shape of it in letters and in the course's numbers, with the first picture shaded.
struct Outline {
    const char *code, *letters, *numbers;
    ImVec2 part, step;  // the size of a picture in it, and where the next one stands
};
constexpr int outlined_pictures = 4;
constexpr int outline_rows = 4;  // of a table, as high as the highest outline
constexpr float usual_row = 28;
constexpr Outline outlines[] = {{"X", "(a, b, c, d)", "(209,64,64,3)", {60, 60}, {14, 10}},
                                {"X.reshape(a, -1)", "(a, b·c·d)", "(209,12288)", {110, 14}, {0, 17}},
                                {"X.reshape(a, -1).T", "(b·c·d, a)", "(12288,209)", {14, 110}, {17, 0}}};

ImVec2 drawing_size(const Outline& outline, float scale) {
    const float steps = outlined_pictures - 1;
    return {scale * (outline.part.x + steps * outline.step.x), scale * (outline.part.y + steps * outline.step.y)};
}

float outline_width(const Outline& outline, float scale) {
    float width = drawing_size(outline, scale).x;
    for (const char* words : {outline.code, outline.letters, outline.numbers})
        width = std::max(width, text_size(look().caption, words).x);
    return width;
}

// The last picture first, so that the first one lies on the stack.
void draw_outline(const Outline& outline, float scale) {
    const Palette& p = look().colours;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float line = line_height(look().caption), top = origin.y + 3 * line + 4;
    const ImVec2 size{outline_width(outline, scale), top - origin.y + drawing_size(outline, scale).y};
    if (tree().listens())
        tree().say(at(origin, {origin.x + size.x, origin.y + size.y},
                      {.role = Role::image,
                       .name = outline.code,
                       .value = filled(texts::told_outline.in(look().language), {outline.letters, outline.numbers})}));
    put_text(list, look().caption, origin, ink(p.ink), outline.code);
    put_text(list, look().caption, {origin.x, origin.y + line}, ink(p.muted), outline.letters);
    put_text(list, look().caption, {origin.x, origin.y + 2 * line}, ink(p.muted), outline.numbers);
    for (int picture = outlined_pictures - 1; picture >= 0; --picture) {
        const float n = scale * static_cast<float>(picture);
        const ImVec2 min{origin.x + n * outline.step.x, top + n * outline.step.y};
        const ImVec2 max{min.x + scale * outline.part.x, min.y + scale * outline.part.y};
        list.AddRectFilled(min, max, ink(picture == 0 ? mix(p.control, p.accent, 0.45) : p.control), 2);
        list.AddRect(min, max, ink(p.muted), 2);
    }
    ImGui::Dummy(size);
}

void draw_batch(SectionView& view, float scale) {
    draw_title(view.say(texts::batch_title), "", view.width);
    vertical_space(4);
    Flow flow(view.width);
    for (const Outline& outline : outlines) {
        flow.next(outline_width(outline, scale));
        draw_outline(outline, scale);
    }
}

}  // namespace

void draw_reshape(SectionView& view) {
    const float each = std::min((view.width - 3 * unit) / 2, 260.0f);
    const float words = 25 * unit,  // the names of the tables, the heading and what stands above the outlines
        row = roomy_row(view, image_height + 2 + outline_rows, words);
    for (int channel = 0; channel < image_channels; ++channel) {
        if (channel > 0) ImGui::SameLine(0, 3 * unit);
        ImGui::BeginGroup();
        draw_channel(view, channel, each, row);
        ImGui::EndGroup();
    }
    vertical_space(2 * unit);
    const Array& vector = image_vector();
    const auto looks = [&](std::size_t i) {
        return CellLook{false, static_cast<int>(i) == view.edited.shown.index, vector.values[i]};
    };
    // A column would be long: its numbers stand in lines that are read like text.
    const int columns = is_tight(view) ? 6 : 9;
    const Array lines{{static_cast<int>(vector.values.size()) / columns, columns}, vector.values};
    const Grid grid{view.say(texts::vector_named), lines, std::min(view.width, 620.0f), looks, 3, row, "", true};
    if (const auto cell = draw_choice_grid("vector", grid)) view.edited.shown.index = static_cast<int>(*cell);
    vertical_space(2 * unit);
    draw_batch(view, std::max(1.0f, row / usual_row));
}

void draw_reshape_code(SectionView& view) {
    draw_numpy(view, "copy image", "np.random.seed(1); image = np.random.rand(3, 3, 2)");
    draw_numpy(view, "copy reshape", "v = image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)");
    draw_numpy(view, "copy batch", "X = np.random.rand(209, 64, 64, 3); X.reshape(X.shape[0], -1).T.shape");
}

}  // namespace petal
