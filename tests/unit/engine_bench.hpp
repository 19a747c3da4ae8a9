// An engine between a test and what it remembers of the events.
#pragma once

#include "engine/engine_host.hpp"

#include <chrono>
#include <optional>
#include <variant>

namespace petal {

// Keeps the event in the one of these that is of its kind.
template <class... Kinds> void remember(const Event& event, std::optional<Kinds>&... last) {
    const auto keep = [&event]<class Kind>(std::optional<Kind>& kept) {
        if (const Kind* e = std::get_if<Kind>(&event)) kept = *e;
    };
    (keep(last), ...);
}

// Lets the engine work, in slices of this length, until nothing is left to do.
inline void work_to_rest(EngineHost& host, std::chrono::microseconds slice) {
    while (host.advance(slice)) {
    }
}

// What the engine shows once it is at rest.
inline void work_and_look(EngineHost& host, const Look& look, std::chrono::microseconds slice) {
    work_to_rest(host, slice);
    host.receive(look);
    work_to_rest(host, slice);
}

}  // namespace petal
