#include "ui/planar/network_layout.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace petal {

namespace {

constexpr float largest_input = 28, smallest_unit = 3, gap_share = 0.18f;

int parameters_of(const LayerView& layer) { return layer.shown_units * (layer.shown_inputs + 1); }

// Square tiles that fill width × height best.
void fit_mosaic(NetworkLayout::Column& column, float width, float height, float largest) {
    for (int per_row = 2; per_row <= column.shown; ++per_row) {
        const int rows = (column.shown + per_row - 1) / per_row;
        const float size =
            std::min(width / static_cast<float>(per_row), height / static_cast<float>(rows)) * (1 - gap_share);
        if (size <= column.size && per_row > 2) continue;
        column.size = size;
        column.per_row = per_row;
    }
    column.size = std::clamp(column.size, smallest_unit, largest);
}

void place_units(NetworkLayout::Column& column, float height) {
    const float pitch_x = column.size * (1 + gap_share * 1.2f);
    const int rows = (column.shown + column.per_row - 1) / column.per_row;
    const float pitch_y =
        column.is_mosaic() ? pitch_x : std::min(height / static_cast<float>(rows), column.size * 1.9f);
    for (int i = 0; i < column.shown; ++i) {
        const int row = i / column.per_row, place = i % column.per_row;
        column.unit_x.push_back(column.x +
                                (static_cast<float>(place) - static_cast<float>(column.per_row - 1) / 2) * pitch_x);
        column.unit_y.push_back(height / 2 + (static_cast<float>(row) - static_cast<float>(rows - 1) / 2) * pitch_y);
    }
}

}  // namespace

std::string parameter_text(const ParameterName& name) {
    const std::string layer = std::to_string(name.layer), row = std::to_string(name.row);
    return name.column < 0 ? "b" + layer + "[" + row + "]"
                           : "W" + layer + "[" + row + "," + std::to_string(name.column) + "]";
}

NetworkLayout network_layout(const std::vector<LayerView>& layers, float width, float height) {
    NetworkLayout layout;
    if (layers.empty()) return layout;
    const float largest_unit = std::clamp(height / 5.5f, 36.0f, 56.0f), edge = largest_unit / 2 + 2;
    const float pitch = (width - 2 * edge) / static_cast<float>(layers.size());
    for (std::size_t l = 0; l <= layers.size(); ++l) {
        NetworkLayout::Column column;
        column.x = edge + pitch * static_cast<float>(l);
        column.units = l == 0 ? layers[0].inputs : layers[l - 1].units;
        column.shown = l == 0 ? layers[0].shown_inputs : layers[l - 1].shown_units;
        if (column.shown > most_in_column) {
            fit_mosaic(column, pitch * (layers.size() <= 2 ? 1.3f : 0.6f), height, largest_unit);
        } else {
            const float line = height / static_cast<float>(std::max(1, column.shown)) * (1 - gap_share);
            column.size = std::clamp(std::min({l == 0 ? largest_input : largest_unit, line, pitch * 0.55f}),
                                     smallest_unit, largest_unit);
        }
        place_units(column, height);
        layout.columns.push_back(std::move(column));
    }
    return layout;
}

ParameterName neighbour(const std::vector<LayerView>& layers, const ParameterName& name, int direction) {
    int index = 0, all = 0;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const int wide = layers[l].shown_inputs + 1;
        if (name.layer == static_cast<int>(l) + 1)
            index = all + name.row * wide + (name.column < 0 ? wide - 1 : name.column);
        all += parameters_of(layers[l]);
    }
    if (all == 0) return {};
    index = ((index + direction) % all + all) % all;
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const int wide = layers[l].shown_inputs + 1;
        if (index < parameters_of(layers[l])) {
            const int column = index % wide;
            return {static_cast<int>(l) + 1, index / wide, column == wide - 1 ? -1 : column};
        }
        index -= parameters_of(layers[l]);
    }
    return {};
}

double parameter_value(const std::vector<LayerView>& layers, const ParameterName& name) {
    if (name.layer < 1 || name.layer > static_cast<int>(layers.size())) return NAN;
    const LayerView& layer = layers[static_cast<std::size_t>(name.layer) - 1];
    if (name.row < 0 || name.row >= layer.shown_units || name.column >= layer.shown_inputs) return NAN;
    const bool bias = name.column < 0;
    const auto index = static_cast<std::size_t>(bias ? name.row : name.row * layer.shown_inputs + name.column);
    const std::vector<double>& values = bias ? layer.b : layer.W;
    return index < values.size() ? values[index] : NAN;
}

}  // namespace petal
