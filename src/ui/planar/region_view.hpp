// One model's decision region with the data on it.
#pragma once

#include "ui/contour.hpp"
#include "ui/page_input.hpp"
#include "ui/planar/panels.hpp"

#include <imgui.h>
#include <optional>

namespace petal {

inline constexpr float region_left_margin = 30;  // for the labels of the vertical axis

struct RegionViewState {
    std::optional<std::uint64_t> traced;  // the snapshot version that `borders` belong to
    std::vector<Polyline> borders;
    std::optional<ImVec2> probe;  // where a finger has asked, as shares of the plot
};

struct RegionViewInput {
    const PageInput& page;
    WhichModel model;
    ImVec2 size;  // with axes, in points
    PointTool tool;
    int drawn_class;
};

// A model's region as a picture; there must be a progress whose region is not empty.
ImTextureID region_picture(const PageInput& input, WhichModel model);

// Returns the experiment with a point more or less when the user has drawn one.
std::optional<Experiment> draw_region_view(const RegionViewInput& input, RegionViewState& state);

}  // namespace petal
