// The network as units and weights, with one parameter that can be read, dragged and typed.
#pragma once

#include "ui/form.hpp"
#include "ui/page_input.hpp"
#include "ui/planar/network_picture.hpp"
#include "ui/planar/weight_grip.hpp"
#include "ui/wish.hpp"

#include <imgui.h>

#include <optional>
#include <vector>

namespace petal {

struct NetworkDrawingState {
    ParameterName chosen;
    struct Drag {
        double start = 0, value = 0;  // of the parameter
        bool moved = false;
    };
    std::optional<Drag> drag;
    std::optional<KeyedValue> keyed;
    bool type_next = false;  // the field takes the keyboard in the next frame
    ParameterName in_field;  // what the field showed in the last frame: a text that comes now was typed for it
    FormState form;
    std::vector<LayerPicture> pictures;  // of the layers
};

// `region` is the network's.
void draw_network(const PageInput& input, const TracedRegion& region, NetworkDrawingState& state, ImVec2 size,
                  Wishes& wishes);

}  // namespace petal
