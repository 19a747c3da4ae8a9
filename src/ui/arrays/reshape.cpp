#include "math/array_rows.hpp"
#include "math/numpy_random.hpp"
#include "ui/arrays/array_facts.hpp"
#include "ui/arrays/array_grid.hpp"
#include "ui/arrays/array_ideas.hpp"
#include "ui/arrays/texts_arrays.hpp"
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

void draw_channel(SectionView& view, int channel, float most_width) {
    const Array plane = channel_of(channel);
    const auto looks = [&](std::size_t cell) {
        return CellLook{false, place_of(static_cast<int>(cell), channel) == view.edited.shown.index,
                        plane.values[cell]};
    };
    const std::string id = "channel " + std::to_string(channel);
    const Grid grid{filled(view.say(texts::channel_named), {std::to_string(channel)}), plane, most_width, looks, 3};
    if (const auto cell = draw_choice_grid(id.c_str(), grid))
        view.edited.shown.index = place_of(static_cast<int>(*cell), channel);
}

}  // namespace

void draw_reshape(SectionView& view) {
    const float each = std::min((view.width - 3 * unit) / 2, 260.0f);
    for (int channel = 0; channel < image_channels; ++channel) {
        if (channel > 0) ImGui::SameLine(0, 3 * unit);
        ImGui::BeginGroup();
        draw_channel(view, channel, each);
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
    const Grid grid{view.say(texts::vector_named), lines, std::min(view.width, 620.0f), looks, 3};
    if (const auto cell = draw_choice_grid("vector", grid)) view.edited.shown.index = static_cast<int>(*cell);
}

void draw_reshape_code(SectionView& view) {
    draw_numpy(view, "copy image", "np.random.seed(1); image = np.random.rand(3, 3, 2)");
    draw_numpy(view, "copy reshape", "v = image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)");
}

}  // namespace petal
