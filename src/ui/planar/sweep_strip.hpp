// Seven networks that differ in their number of hidden units, as small pictures.
#pragma once

#include "ui/contour.hpp"
#include "ui/page_input.hpp"
#include "ui/wish.hpp"

#include <map>

namespace petal {

struct SweepStripState {
    struct Traced {
        std::uint64_t version = 0;
        std::vector<Polyline> borders;
    };
    std::map<int, Traced> traced;  // by hidden size
};

float sweep_strip_height(const PageInput& input, float width);
std::vector<Wish> draw_sweep_strip(const PageInput& input, SweepStripState& state, float width);

}  // namespace petal
