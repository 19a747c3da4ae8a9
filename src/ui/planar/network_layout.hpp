// Where the drawing of a network puts its units. Pure geometry, in points from the drawing's top left corner.
#pragma once

#include "protocol/training_messages.hpp"

#include <string>
#include <vector>

namespace petal {

// One entry of a model's parameters: W[layer](row, column), or b[layer](row) for column -1.
struct ParameterName {
    int layer = 1, row = 0, column = 0;
    bool operator==(const ParameterName&) const = default;
};
std::string parameter_text(const ParameterName& name);  // "W1[2,0]", "b1[2]"

struct NetworkLayout {
    // Layer 0 holds the inputs. A column of at most `most_in_column` units stands in one line, more make a mosaic.
    struct Column {
        float x = 0;     // of the centre
        float size = 0;  // of a unit's square
        int units = 0;   // true number
        int shown = 0;
        int per_row = 1;                    // more than one in a mosaic
        std::vector<float> unit_x, unit_y;  // centres
        bool is_mosaic() const { return per_row > 1; }
    };
    std::vector<Column> columns;
};
inline constexpr int most_in_column = 12;

NetworkLayout network_layout(const std::vector<LayerView>& layers, float width, float height);

// The parameter before or after `name` among those that were sent; the first one if `name` is not among them.
ParameterName neighbour(const std::vector<LayerView>& layers, const ParameterName& name, int direction);

// The value of a parameter, NaN if it was not sent.
double parameter_value(const std::vector<LayerView>& layers, const ParameterName& name);

}  // namespace petal
