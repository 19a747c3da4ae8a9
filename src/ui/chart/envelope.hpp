// A curve with more points than its chart has pixels: where it jumps up and down within a few of them, a line through
// the middle and a band from the least to the greatest value, so that another curve can be told from it.
#pragma once

#include <imgui.h>

#include <vector>

namespace petal {

struct Envelope {
    // From the least to the greatest value of a stretch of the axis.
    struct Band {
        ImVec2 min, max;
    };
    std::vector<ImVec2> line;  // begins and ends where the curve does
    std::vector<Band> bands;   // from left to right; none where the curve goes one way
};

// Of points on the page, their x ascending, in stretches of this width.
Envelope envelope_of(const std::vector<ImVec2>& points, float stretch);

}  // namespace petal
