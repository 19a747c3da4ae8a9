// Whether what is to be clicked can be hit: WCAG 2.2, 2.5.8.
#pragma once

#include "ui/drawn_controls.hpp"
#include "ui/least_target.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace petal {

inline bool is_large_target(const DrawnControl& control) {
    constexpr float rounding = 0.06f;  // boxes are told to a tenth of a point
    return control.max.x - control.min.x >= least_target - rounding &&
           control.max.y - control.min.y >= least_target - rounding;
}

// Whether a circle of that size around the middle of a small one meets the other, or its circle where it is small, too.
inline bool crowds(const DrawnControl& small, const DrawnControl& other) {
    const ImVec2 centre = small.middle(), its = other.middle();
    const ImVec2 nearest{std::clamp(centre.x, other.min.x, other.max.x),
                         std::clamp(centre.y, other.min.y, other.max.y)};
    if (std::hypot(nearest.x - centre.x, nearest.y - centre.y) < least_target / 2) return true;
    return !is_large_target(other) && std::hypot(its.x - centre.x, its.y - centre.y) < least_target;
}

// What is smaller has so much room around it.
inline void check_targets(std::vector<DrawnControl> controls) {
    std::erase_if(controls,
                  [](const DrawnControl& each) { return each.label.starts_with("Petal"); });  // Dear ImGui's windows
    for (std::size_t i = 0; i < controls.size(); ++i) {
        if (is_large_target(controls[i])) continue;
        for (std::size_t k = 0; k < controls.size(); ++k) {
            if (k == i || !crowds(controls[i], controls[k])) continue;
            const DrawnControl &small = controls[i], &other = controls[k];
            CAPTURE(small.label, small.min.x, small.min.y, small.max.x, small.max.y, other.label);
            FAIL_CHECK("a control is too small to be hit");
            break;
        }
    }
}

}  // namespace petal
