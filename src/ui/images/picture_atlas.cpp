#include "ui/images/picture_atlas.hpp"

#include "ui/images/picture_numbers.hpp"
#include "ui/pictures.hpp"

#include <algorithm>

namespace petal {

namespace {

constexpr int most_columns = 32;

std::uint32_t opaque(const std::uint8_t* rgb) {
    return 0xff000000u | static_cast<std::uint32_t>(rgb[2]) << 16 | static_cast<std::uint32_t>(rgb[1]) << 8 | rgb[0];
}

Atlas make_atlas(const PageInput& input, std::string_view name, std::uint64_t version,
                 const std::vector<std::uint8_t>& pictures) {
    Atlas atlas;
    atlas.count = static_cast<int>(pictures.size() / picture_bytes);
    if (atlas.count == 0) return atlas;
    atlas.columns = std::min(atlas.count, most_columns);
    atlas.rows = (atlas.count + atlas.columns - 1) / atlas.columns;
    const int width = atlas.columns * picture_side, height = atlas.rows * picture_side;
    const auto paint = [&] {
        Pixels pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
        for (int i = 0; i < atlas.count; ++i)
            for (int pixel = 0; pixel < picture_side * picture_side; ++pixel) {
                const int x = i % atlas.columns * picture_side + pixel % picture_side,
                          y = i / atlas.columns * picture_side + pixel / picture_side;
                pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)] =
                    opaque(
                        &pictures[static_cast<std::size_t>(i) * picture_bytes + 3u * static_cast<std::size_t>(pixel)]);
            }
        return pixels;
    };
    atlas.texture = input.pictures.picture(name, version, width, height, paint);
    return atlas;
}

}  // namespace

Atlas sheet_atlas(const PageInput& input) {
    const PictureSnapshot& pictures = input.snapshot.pictures;
    if (!pictures.sheet) return {};
    return make_atlas(input, "picture sheet", pictures.sheet_version, pictures.sheet->pixels);
}

Atlas weights_atlas(const PageInput& input) {
    const PictureSnapshot& pictures = input.snapshot.pictures;
    if (!pictures.view) return {};
    return make_atlas(input, "first weights", pictures.weights_version, pictures.view->weights);
}

Atlas question_atlas(const PageInput& input) {
    const PictureSnapshot& pictures = input.snapshot.pictures;
    return make_atlas(input, "asked picture", pictures.asked_version, pictures.asked);
}

void put_picture(ImDrawList& list, const Atlas& atlas, int index, ImVec2 min, float side) {
    if (index < 0 || index >= atlas.count) return;
    // Half a texel inside, so that its neighbours do not shine through.
    const float inset = 0.5f / picture_side, columns = static_cast<float>(atlas.columns),
                rows = static_cast<float>(atlas.rows);
    const float column = static_cast<float>(index % atlas.columns), row = static_cast<float>(index / atlas.columns);
    list.AddImage(atlas.texture, min, {min.x + side, min.y + side}, {(column + inset) / columns, (row + inset) / rows},
                  {(column + 1 - inset) / columns, (row + 1 - inset) / rows});
}

}  // namespace petal
