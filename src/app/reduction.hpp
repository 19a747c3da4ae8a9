// What the engine's events, and the wishes that it has not heard of yet, make of what is shown.
#pragma once

#include "ui/snapshot.hpp"

#include <cstdint>
#include <vector>

namespace petal {

// The snapshot after the event. An event of another revision than the snapshot's is late and changes nothing.
// CommandRefused is only told.
Snapshot reduce(Snapshot snapshot, Event event);

// An experiment with this revision is on its way: only its events count from now on. What is shown stays until they
// come.
Snapshot awaiting(Snapshot snapshot, std::uint32_t revision);

// The user wished this command: what Start and Pause ask for is shown at once. The engine may be in the middle of a
// long iteration, and what it says next may be older than the wish; so a Progress that says otherwise is corrected,
// unless it says that the run is over.
Snapshot expecting(Snapshot snapshot, const Command& wished);

// The user asks about this picture of 64 × 64 × 3 bytes, or no longer about any: what was said of the last one is gone.
Snapshot asking(Snapshot snapshot, std::vector<std::uint8_t> picture);

// The user has said of the file with this number what it holds, or that it is not wanted.
Snapshot having_said(Snapshot snapshot, std::uint32_t number);

// What is right and wrong on the plane, where class 1 is what a sigmoid answers above this threshold.
Snapshot judged(Snapshot snapshot, double threshold);

// Whether the user holds the run. One without pictures waits for them by itself.
bool is_held(const Snapshot& snapshot);

// Whether what is shown is of one experiment: its first Progress has come.
bool is_whole(const Snapshot& snapshot);

}  // namespace petal
