// What the concept labs remember between frames. Nothing here belongs to the experiment.
#pragma once

#include "experiment/concept.hpp"
#include "ui/chart/cost_chart.hpp"
#include "ui/lab_state.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace petal {

struct IdeaState : LabState {
    std::optional<std::uint32_t> raced;  // the revision of the run whose comparison has been asked for
    std::optional<std::uint32_t> timed;  // the same of loop and vectors
    CostChartState race;
    int pixel = 0;           // of the picture, the one that the keyboard is on
    std::size_t sample = 0;  // of the loss, the one whose answer the cost is drawn over
    std::map<Idea, std::pair<std::optional<SmallArray>, std::optional<SmallArray>>> left;  // A and B of other ideas
};

}  // namespace petal
