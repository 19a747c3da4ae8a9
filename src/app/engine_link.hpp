// The way to the engine, whichever side of a worker or a thread it runs on.
#pragma once

#include "protocol/messages.hpp"

#include <vector>

namespace petal {

class EngineLink {
  public:
    virtual ~EngineLink() = default;

    virtual void send(const Command& command) = 0;

    // The events that have come since the last call, oldest first. Never waits.
    virtual std::vector<Event> take_events() = 0;

    // True once after the engine has died; a fresh one is running by then and knows nothing.
    // Throws what the last one has died of where there is to be no other.
    virtual bool take_restart() = 0;
};

}  // namespace petal
