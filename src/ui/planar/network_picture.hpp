// Paints the units and weights of a network, and finds which of them a pointer means.
#pragma once

#include "ui/page_input.hpp"
#include "ui/planar/network_layout.hpp"

#include <imgui.h>
#include <optional>

namespace petal {

struct NetworkPicture {
    const PageInput& input;
    const std::vector<LayerView>& layers;
    const NetworkLayout& layout;
    ImVec2 origin;
    ParameterName chosen;
    std::optional<ParameterName> marked;  // under the pointer
};
void draw_network_picture(const NetworkPicture& picture);

// The weight whose line, or the bias whose unit, lies within `reach` of `place` (from the drawing's corner).
std::optional<ParameterName> parameter_under(const NetworkLayout& layout, ImVec2 place, float reach);

}  // namespace petal
