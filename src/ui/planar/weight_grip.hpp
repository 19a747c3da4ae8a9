// Where the chosen weight or bias is taken hold of, by a finger or by keys.
#pragma once

#include "ui/planar/network_layout.hpp"

#include <imgui.h>

#include <optional>
#include <vector>

namespace petal {

// Halfway along a weight's line, under a bias's unit; from the drawing's top left corner. None where it is not drawn.
std::optional<ImVec2> grip_place(const NetworkLayout& layout, const ParameterName& name);

// By how much a parameter changes when it is dragged by a point of the page.
double step_of(const LayerView& layer);

// What keys have made of a parameter that the engine has not yet answered with.
struct KeyedValue {
    ParameterName name;
    double before = 0, value = 0;  // as it is seen, as it was asked for
};

struct Grip {
    bool is_activated = false, is_active = false, is_hovered = false;
    bool is_seen = false;            // then draw_grip belongs on the drawing
    std::optional<double> set = {};  // by keys
};
// An item at the place, which is of the page; says itself. `value`: the parameter's.
Grip weight_grip(ImVec2 place, const std::vector<LayerView>& layers, const ParameterName& name, double value,
                 std::optional<KeyedValue>& keyed);
void draw_grip(ImVec2 place);

}  // namespace petal
