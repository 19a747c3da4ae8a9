// What the deep lab has to ask the engine for, so that the snapshot shows what the experiment looks at. Pure.
#pragma once

#include "ui/deep/deep_state.hpp"
#include "ui/snapshot.hpp"
#include "ui/wish.hpp"

namespace petal {

// Each thing is asked for once; `asked` remembers, and forgets when the engine has begun another run.
Wishes deep_requests(const Snapshot& snapshot, const Experiment& experiment, DeepRequests& asked);

}  // namespace petal
