// What the engine's events, and the wishes that it has not heard of yet, make of what is shown.
#pragma once

#include "ui/snapshot.hpp"

#include <cstdint>

namespace petal {

// The snapshot after the event. An event of another revision than the snapshot's is late and changes nothing.
// CommandRefused and PicturesTaken are answers to a command and change nothing either.
Snapshot reduce(Snapshot snapshot, Event event);

// An experiment with this revision is on its way: only its events count from now on. What is shown stays until they
// come.
Snapshot awaiting(Snapshot snapshot, std::uint32_t revision);

// The user wished this command: what Start and Pause ask for is shown at once. The engine may be in the middle of a
// long iteration, and what it says next may be older than the wish; so a Progress that says otherwise is corrected,
// unless it says that the run is over.
Snapshot expecting(Snapshot snapshot, const Command& wished);

// Whether what is shown is of one experiment: its first Progress has come.
bool is_whole(const Snapshot& snapshot);

}  // namespace petal
