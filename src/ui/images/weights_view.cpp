#include "ui/images/class_words.hpp"
#include "ui/images/images_panels.hpp"
#include "ui/images/images_state.hpp"
#include "ui/images/picture_atlas.hpp"
#include "ui/images/picture_words.hpp"
#include "ui/images/texts_images.hpp"
#include "ui/images/texts_told.hpp"
#include "ui/numbers.hpp"
#include "ui/told_picture.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>

namespace petal {

namespace {

double largest_weight(const PictureView& view, std::size_t i) {
    return i < view.largest_weight.size() ? view.largest_weight[i] : 0;
}

// Found anew when the weights or the language change: each picture has 12288 numbers.
const std::vector<std::string>& words_of_weights(const PageInput& input, int count, WeightWords& words) {
    const PictureView& view = *input.snapshot.pictures.view;
    const std::uint64_t version = input.snapshot.pictures.weights_version;
    const auto all = static_cast<std::size_t>(count);
    if (words.version == version && words.language == input.language && words.each.size() == all) return words.each;
    words = {version, input.language, {}};
    for (std::size_t i = 0; i < all; ++i)
        words.each.push_back(
            weights_in_words(&view.weights[i * picture_bytes], largest_weight(view, i), input.language));
    return words.each;
}

void say_weights(const PictureView& view, std::size_t unit_index, const std::string& words, ImVec2 min, ImVec2 max,
                 Language language) {
    const auto say_numbers = [&] {
        say_numbers_of(
            texts::told_weight_numbers.in(language),
            weight_numbers(&view.weights[unit_index * picture_bytes], largest_weight(view, unit_index), language));
    };
    say_picture(
        min, max,
        {filled(texts::told_weights_of.in(language), {std::to_string(unit_index + 1)}), {words, ""}, say_numbers});
}

}  // namespace

void draw_weights_view(const PageInput& input, ImagesState& state, float width) {
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
    static const std::vector<std::string> untold;
    const std::vector<std::string>& told =
        tree().listens() ? words_of_weights(input, atlas.count, state.weight_words) : untold;
    for (int i = 0; i < atlas.count; ++i) {
        const ImVec2 min{origin.x + static_cast<float>(i % columns) * (side + gap),
                         origin.y + static_cast<float>(i / columns) * line};
        put_picture(list, atlas, i, min, side);
        const auto index = static_cast<std::size_t>(i);
        const std::string largest = index < view.largest_weight.size() ? weight_text(view.largest_weight[index]) : "";
        put_text(list, look().caption, {min.x, min.y + side + 1}, ink(look().colours.muted),
                 filled(texts::unit_and_largest.in(language), {std::to_string(i + 1), largest}));
        if (index < told.size())
            say_weights(view, index, told[index], min, {min.x + side, min.y + side + line_height(look().caption) + 1},
                        language);
    }
    ImGui::Dummy({width, line * static_cast<float>((atlas.count + columns - 1) / columns)});
}

}  // namespace petal
