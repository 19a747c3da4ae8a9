// What the jobs on points of the plane have in common.
#pragma once

#include "data/planar.hpp"
#include "training/decision_grid.hpp"

#include <cstdint>
#include <memory>

namespace petal {

struct PlanarTask {
    std::uint32_t revision = 0;  // of the Configure that has named the run
    Run run;
    std::shared_ptr<const PlanarData> data;
    PlaneBox box;  // what the regions cover
};

}  // namespace petal
