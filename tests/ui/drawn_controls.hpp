// The controls of the last frame, as ui/controls.hpp lists them.
#pragma once

#include "ui/controls.hpp"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace petal {

// What Dear ImGui lays out under a label.
struct DrawnControl {
    std::string label;
    ImVec2 min, max;
    ImVec2 middle() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }
};

inline std::vector<DrawnControl> drawn_controls() {
    std::vector<DrawnControl> drawn;
    for (const Control& control : listed_controls()) drawn.push_back({control.label, control.min, control.max});
    return drawn;
}

// The first control with that label.
inline DrawnControl drawn_control(std::string_view label) {
    const std::vector<DrawnControl> drawn = drawn_controls();
    const auto found = std::find_if(drawn.begin(), drawn.end(), [&](const auto& each) { return each.label == label; });
    INFO("control " << label);
    REQUIRE(found != drawn.end());
    return *found;
}

}  // namespace petal
