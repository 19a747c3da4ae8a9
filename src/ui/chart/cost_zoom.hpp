// Which part of a cost chart's iterations is seen, and where its values are read: by the pointer, a finger or the keys.
#pragma once

#include "ui/chart/plot.hpp"

#include <imgui.h>

#include <optional>
#include <vector>

namespace petal {

struct CostZoom {
    struct Part {
        double low, high;  // iterations
        bool operator==(const Part&) const = default;
    };
    std::optional<Part> part;        // none: all of them
    std::optional<double> read;      // the iteration that a finger or the keys have asked for; where they go on
    bool has_zoomed = false;         // by the last key
    std::optional<float> drag_from;  // where on the page a drag across the chart began, once it is one
    bool taken = false;              // clicked into: the wheel is the chart's until a click elsewhere
};

// The part that `factor` times as many iterations fill, with `fixed` where it is; none where it would be all of
// 0 … iterations. A part has ten iterations at least.
std::optional<CostZoom::Part> scaled(const CostZoom::Part& part, double fixed, double factor, double iterations);

// Of the item that was drawn last, which is the chart: wheel, drag and keys. `plot` is what it shows now, `recorded`
// the iterations with a value. Returns the iteration that a click was meant for which was no drag, or Enter.
struct ChartItem {
    bool pressed, hovered, touch;
};
std::optional<double> handle_zoom(const ChartItem& item, const Plot& plot, double iterations,
                                  const std::vector<double>& recorded, CostZoom& zoom);

// The stretch that is being dragged over.
void draw_drag(ImDrawList& list, const Plot& plot, const CostZoom& zoom);

}  // namespace petal
