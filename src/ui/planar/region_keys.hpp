// A region is read and drawn upon by keys alone: a cursor that they move over the plane.
#pragma once

#include "ui/chart/plot.hpp"
#include "ui/planar/region_view.hpp"

namespace petal {

// Of Dear ImGui's last item, which is the plot. Whether a key was pressed that acts as a click does.
bool move_cursor(RegionCursor& cursor);

ImVec2 cursor_on(const Plot& plot, const RegionCursor& cursor);

// Tells the tree of the last item: where the cursor is, what the model answers there, and what Enter would do.
void say_pad(const RegionViewInput& input, const Plot& plot, const ModelView* view, const RegionCursor& cursor);

void draw_cursor(const RegionViewInput& input, const Plot& plot, const RegionCursor& cursor);

}  // namespace petal
