#include "ui/planar/network_picture.hpp"

#include "ui/fonts.hpp"
#include "ui/pictures.hpp"
#include "ui/planar/region_view.hpp"
#include "ui/region_pixels.hpp"
#include "ui/texts.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

using Column = NetworkLayout::Column;

struct Line {
    ImVec2 from, to;
};

Line line_of(const Column& before, const Column& after, int row, int column) {
    const auto r = static_cast<std::size_t>(row), c = static_cast<std::size_t>(column);
    return {{before.unit_x[c] + before.size / 2, before.unit_y[c]},
            {after.unit_x[r] - after.size / 2, after.unit_y[r]}};
}

ImVec2 moved(ImVec2 p, ImVec2 by) { return {p.x + by.x, p.y + by.y}; }

float distance(ImVec2 p, const Line& line) {
    const ImVec2 d{line.to.x - line.from.x, line.to.y - line.from.y}, v{p.x - line.from.x, p.y - line.from.y};
    const float length = d.x * d.x + d.y * d.y;
    const float t = length > 0 ? std::clamp((v.x * d.x + v.y * d.y) / length, 0.0f, 1.0f) : 0;
    return std::hypot(v.x - t * d.x, v.y - t * d.y);
}

bool has_lines(const Column& before, const Column& after) { return !before.is_mosaic() && !after.is_mosaic(); }

// Between a mosaic and its neighbour single lines would be a grey surface: a band says as much.
void draw_band(const NetworkPicture& picture, const Column& before, const Column& after) {
    const auto edge = [](const Column& column, float side) {
        const float half =
            column.is_mosaic() ? static_cast<float>(column.per_row) * column.size * 0.61f : column.size / 2;
        return column.x + side * half;
    };
    const ImVec2 o = picture.origin;
    const float a = edge(before, 1), b = edge(after, -1);
    const auto [top_a, bottom_a] =
        std::pair{before.unit_y.front() - before.size / 2, before.unit_y.back() + before.size / 2};
    const auto [top_b, bottom_b] =
        std::pair{after.unit_y.front() - after.size / 2, after.unit_y.back() + after.size / 2};
    ImGui::GetWindowDrawList()->AddQuadFilled(moved({a, top_a}, o), moved({b, top_b}, o), moved({b, bottom_b}, o),
                                              moved({a, bottom_a}, o), ink(look().colours.control));
}

void draw_line(const NetworkPicture& picture, std::size_t l, const ParameterName& name, double largest) {
    const Palette& p = look().colours;
    const double w = parameter_value(picture.layers, name);
    const Line line = line_of(picture.layout.columns[l - 1], picture.layout.columns[l], name.row, name.column);
    const bool strong = picture.marked == name || (picture.chosen == name && !picture.marked);
    const float pitch = picture.layout.columns[1].x - picture.layout.columns[0].x;
    const float width = 1 + std::clamp(pitch / 16, 0.4f, 3.3f) *
                                static_cast<float>(largest > 0 ? std::min(1.0, std::abs(w) / largest) : 0.0);
    const ImVec2 from = moved(line.from, picture.origin), to = moved(line.to, picture.origin);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (strong) {
        list.AddLine(from, to, ink(p.accent), width + 5);
        list.AddLine(from, to, ink(p.page), width + 2.5f);
    }
    list.AddLine(from, to, ink(sign_colour(p, w), 0.9f), width);
}

void draw_lines(const NetworkPicture& picture, std::size_t l) {
    const Column &before = picture.layout.columns[l - 1], &after = picture.layout.columns[l];
    if (!has_lines(before, after)) return draw_band(picture, before, after);
    const LayerView& layer = picture.layers[l - 1];
    double largest = 0;
    for (const double w : layer.W) largest = std::max(largest, std::abs(w));
    for (int row = 0; row < after.shown; ++row)
        for (int column = 0; column < before.shown; ++column)
            draw_line(picture, l, {static_cast<int>(l), row, column}, largest);
}

// What a unit has learned: its own picture; for the one output the network's region; for one of several outputs its
// class.
void draw_face(ImDrawList& list, const NetworkPicture& picture, std::size_t l, int unit_index, ImVec2 min, ImVec2 max,
               float rounding) {
    const Palette& p = look().colours;
    const LayerView& layer = picture.layers[l - 1];
    const LayerPicture& units = picture.pictures[l - 1];
    if (unit_index < units.units()) {
        const float count = static_cast<float>(units.units()), top = static_cast<float>(unit_index);
        constexpr float inset = 0.5f / unit_region_side;
        const ImTextureID texture = units.picture(picture.input.pictures, "layer " + std::to_string(l));
        return list.AddImageRounded(texture, min, max, {inset, (top + inset) / count},
                                    {1 - inset, (top + 1 - inset) / count}, IM_COL32_WHITE, rounding);
    }
    const bool is_output = l == picture.layers.size();
    if (is_output && layer.units == 1 && !picture.region.is_empty())
        return list.AddImageRounded(region_picture(picture.input, WhichModel::network, picture.region), min, max,
                                    {0, 0}, {1, 1}, IM_COL32_WHITE, rounding);
    list.AddRectFilled(min, max, ink(p.control), rounding);
    if (!is_output || layer.units == 1 || unit_index >= values::most_classes) return;
    draw_class_mark(list, unit_index, {(min.x + max.x) / 2, (min.y + max.y) / 2}, (max.x - min.x) / 5,
                    ink(p.classes[static_cast<std::size_t>(unit_index)]), ink(p.page));
}

void draw_unit(const NetworkPicture& picture, std::size_t l, int unit_index) {
    const Palette& p = look().colours;
    const Column& column = picture.layout.columns[l];
    const auto i = static_cast<std::size_t>(unit_index);
    const ImVec2 centre = moved({column.unit_x[i], column.unit_y[i]}, picture.origin);
    const float half = column.size / 2, rounding = std::min(4.0f, half / 2);
    const ImVec2 min{centre.x - half, centre.y - half}, max{centre.x + half, centre.y + half};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (l == 0) {
        list.AddRectFilled(min, max, ink(p.control), half);
        const char* name = unit_index == 0 ? texts::x1.en : texts::x2.en;
        const ImVec2 size = text_size(look().caption, name);
        if (column.size > size.x)
            put_text(list, look().caption, {centre.x - size.x / 2, centre.y - size.y / 2}, ink(p.ink), name);
        return;
    }
    draw_face(list, picture, l, unit_index, min, max, rounding);
    const ParameterName bias{static_cast<int>(l), unit_index, -1};
    const bool strong = picture.marked == bias || (picture.chosen == bias && !picture.marked);
    list.AddRect(min, max, ink(strong ? p.accent : p.edge), rounding, 0, strong ? 2.5f : 1.0f);
}

}  // namespace

void LayerPicture::take(std::uint64_t snapshot_version, const LayerView& layer, Activation activation) {
    if (seen_ == snapshot_version) return;
    seen_ = snapshot_version;
    if (unit_regions_ == layer.unit_regions && activation_ == activation) return;
    unit_regions_ = layer.unit_regions;
    activation_ = activation;
    ++version_;
}

int LayerPicture::units() const {
    return static_cast<int>(unit_regions_.size()) / (unit_region_side * unit_region_side);
}

ImTextureID LayerPicture::picture(Pictures& pictures, const std::string& name) const {
    const std::uint64_t version = coloured(version_);
    return pictures.picture(name, version, unit_region_side, units() * unit_region_side,
                            [this] { return unit_pixels(unit_regions_, activation_, look().colours); });
}

void draw_network_picture(const NetworkPicture& picture) {
    for (std::size_t l = 1; l < picture.layout.columns.size(); ++l) draw_lines(picture, l);
    for (std::size_t l = 0; l < picture.layout.columns.size(); ++l) {
        const Column& column = picture.layout.columns[l];
        for (int i = 0; i < column.shown; ++i) draw_unit(picture, l, i);
        if (column.units == column.shown) continue;
        const std::string rest = "+" + std::to_string(column.units - column.shown);
        const ImVec2 size = text_size(look().caption, rest);
        put_text(*ImGui::GetWindowDrawList(), look().caption,
                 moved({column.unit_x.back() + column.size / 2 + 4, column.unit_y.back() - size.y / 2}, picture.origin),
                 ink(look().colours.muted), rest);
    }
}

std::optional<ParameterName> parameter_under(const NetworkLayout& layout, ImVec2 place, float reach) {
    for (std::size_t l = 1; l < layout.columns.size(); ++l) {
        const Column& column = layout.columns[l];
        for (int i = 0; i < column.shown; ++i) {
            const auto k = static_cast<std::size_t>(i);
            if (std::abs(place.x - column.unit_x[k]) <= column.size / 2 &&
                std::abs(place.y - column.unit_y[k]) <= column.size / 2)
                return ParameterName{static_cast<int>(l), i, -1};
        }
    }
    std::optional<ParameterName> nearest;
    for (std::size_t l = 1; l < layout.columns.size(); ++l) {
        const Column &before = layout.columns[l - 1], &after = layout.columns[l];
        if (!has_lines(before, after)) continue;
        for (int row = 0; row < after.shown; ++row)
            for (int column = 0; column < before.shown; ++column) {
                const float d = distance(place, line_of(before, after, row, column));
                if (d > reach) continue;
                reach = d;
                nearest = ParameterName{static_cast<int>(l), row, column};
            }
    }
    return nearest;
}

}  // namespace petal
