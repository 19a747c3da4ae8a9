#include "ui/planar/data_points.hpp"

#include "ui/class_marks.hpp"
#include "ui/fonts.hpp"
#include "ui/pictures.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

constexpr std::size_t most_points = 4000;

std::size_t stride_of(std::size_t points) { return std::max<std::size_t>(1, (points + most_points - 1) / most_points); }

// Smaller where there are many, larger on a large plot.
float mark_radius(std::size_t points, float plot_width) {
    const float radius = points > 1500 ? 2.0f : points > 600 ? 2.7f : 3.4f;
    const float scaled = radius * std::clamp(plot_width / 300, 0.8f, 1.7f);
    return std::round(scaled * 10) / 10;
}

// On whole pixels the marks stay sharp.
float on_pixel(float point) { return std::round(point * look().pixels_per_point) / look().pixels_per_point; }

}  // namespace

std::size_t shown_points(std::size_t points) { return (points + stride_of(points) - 1) / stride_of(points); }

void draw_data_points(const PageInput& input, const Plot& plot, const DataReady& data,
                      const std::vector<std::uint8_t>& wrong) {
    const std::size_t count = std::min({data.x.size(), data.y.size(), data.label.size()});
    const MarkSheet sheet{mark_radius(count, plot.max.x - plot.min.x), look().pixels_per_point};
    const std::uint64_t version = coloured(static_cast<std::uint64_t>(std::lround(sheet.radius * 10)) * 100000 +
                                           static_cast<std::uint64_t>(std::lround(sheet.pixels_per_point * 1000)));
    const ImTextureID texture = input.pictures.picture("marks", version, sheet.width(), sheet.height(),
                                                       [&] { return mark_pixels(sheet, look().colours); });
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float half = sheet.cell() / 2;
    for (std::size_t i = 0; i < count; i += stride_of(count)) {
        const ImVec2 place{plot.x(data.x[i]), plot.y(data.y[i])};
        const bool held_out = i < data.held_out.size() && data.held_out[i] != 0;
        const auto column = static_cast<float>(mark_column(held_out, i < wrong.size() && wrong[i] != 0));
        const auto row = static_cast<float>(std::min<int>(data.label[i], values::most_classes - 1));
        const ImVec2 min{on_pixel(place.x - half), on_pixel(place.y - half)};
        list.AddImage(texture, min, {min.x + 2 * half, min.y + 2 * half}, {column / 4, row / values::most_classes},
                      {(column + 1) / 4, (row + 1) / values::most_classes});
    }
}

void set_classes(Experiment& experiment, int classes) {
    experiment.classes = classes;
    std::erase_if(experiment.added, [&](const DrawnPoint& point) { return point.label >= classes; });
}

}  // namespace petal
