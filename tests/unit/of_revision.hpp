#pragma once

#include "protocol/messages.hpp"

namespace petal {

// The event as it belongs to the experiment with this revision, where it belongs to one.
template <class E> E of_revision(std::uint32_t revision, E event = {}) {
    if constexpr (requires { event.revision; }) event.revision = revision;
    return event;
}

}  // namespace petal
