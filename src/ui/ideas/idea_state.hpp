// What the concept labs remember between frames. Nothing here belongs to the experiment.
#pragma once

#include "ui/cost_chart.hpp"
#include "ui/form.hpp"

#include <map>
#include <utility>

namespace petal {

struct IdeaState {
    FormState form;
    bool dragging = false;   // a handle follows the pointer, so that a finger does not scroll
    std::size_t sample = 0;  // of the loss, the one whose answer the cost is drawn over
    std::map<Idea, std::pair<std::optional<SmallArray>, std::optional<SmallArray>>> left;  // A and B of other ideas
};

}  // namespace petal
