// What a cost curve does, told from its points alone: no setting of the run decides.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace petal {

// What is too small beside the fall of the whole curve to be seen in its chart counts for nothing.
enum class CostShape {
    brief,    // too few points to tell
    above,    // higher than where it began
    jagged,   // up and down from point to point
    spiking,  // calm but for sudden peaks, from which it comes back
    risen,    // clearly higher than it has been
    stuck,    // still where it began
    falling,
    level  // none of these: it falls no longer
};

// Costs in the order of their iterations; NaN and infinity are passed over.
CostShape cost_shape(const std::vector<double>& costs);

struct TurnUp {
    std::size_t at;  // a point
    double cost;     // there
    bool operator==(const TurnUp&) const = default;
};
// Where the cost of held-out samples was lowest, if it has clearly turned up since while the training cost went on
// falling: both without what single steps do. Both have a value for each point; `held_out` may be empty.
std::optional<TurnUp> turned_up(const std::vector<double>& costs, const std::vector<double>& held_out);

}  // namespace petal
