// Points are drawn upon a region and erased from it.
#pragma once

#include "ui/chart/plot.hpp"
#include "ui/planar/region_view.hpp"

#include <cstddef>
#include <optional>

namespace petal {

// The nearest point within so many points of the page.
std::optional<std::size_t> point_near(const Plot& plot, const DataReady& data, ImVec2 place, float reach);

// While the button or a finger is down at the place.
void apply_tool(const RegionViewInput& input, const Plot& plot, ImVec2 place, RegionViewState& state,
                Experiment& edited);
// Once, by a key.
inline constexpr float reach_of_keys = 20;
void apply_tool_once(const RegionViewInput& input, const Plot& plot, ImVec2 place, RegionViewState& state,
                     Experiment& edited);

}  // namespace petal
