#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/picture_atlas.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/numbers.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

void draw_weights_view(const PageInput& input, float width) {
    constexpr float gap = 12;
    const Language language = input.language;
    const Atlas atlas = weights_atlas(input);
    if (atlas.count == 0)
        return paragraph(look().text, look().colours.muted, why_no_pictures(input.snapshot).in(language), width);
    const PictureView& view = *input.snapshot.pictures.view;
    const int units = view.layers.size() > 1 ? view.layers[1] : atlas.count;
    const std::string some = units > atlas.count ? filled(texts::first_of_units.in(language),
                                                          {std::to_string(atlas.count), std::to_string(units)})
                                                 : "";
    draw_title(filled(texts::weights_at.in(language), {grouped(view.weights_iteration)}), some, width);
    paragraph(look().caption, look().colours.muted, texts::weights_explained.in(language), width);
    const int columns = std::clamp(static_cast<int>((width + gap) / (120 + gap)), 2, 5);
    const float side = std::min(160.0f, (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float line = side + line_height(look().caption) + gap;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (int i = 0; i < atlas.count; ++i) {
        const ImVec2 min{origin.x + static_cast<float>(i % columns) * (side + gap),
                         origin.y + static_cast<float>(i / columns) * line};
        put_picture(list, atlas, i, min, side);
        const auto index = static_cast<std::size_t>(i);
        const std::string largest = index < view.largest_weight.size() ? weight_text(view.largest_weight[index]) : "";
        put_text(list, look().caption, {min.x, min.y + side + 1}, ink(look().colours.muted),
                 filled(texts::unit_and_largest.in(language), {std::to_string(i + 1), largest}));
    }
    ImGui::Dummy({width, line * static_cast<float>((atlas.count + columns - 1) / columns)});
}

}  // namespace petal
