// What the deep lab has to ask the engine for, so that the snapshot shows what the experiment looks at. Pure.
#pragma once

#include "ui/snapshot.hpp"
#include "ui/wish.hpp"

#include <cstdint>
#include <optional>

namespace petal {

// What the engine has been asked for already.
struct DeepRequests {
    std::optional<std::uint32_t> revision;
    std::optional<std::int64_t> iteration;
    std::optional<PlantedFault> check;
    bool comparison = false;
};

// Each thing is asked for once; `asked` remembers, and forgets when the engine has begun another run.
void deep_requests(const Snapshot& snapshot, const Experiment& experiment, DeepRequests& asked, Wishes& wishes);

}  // namespace petal
