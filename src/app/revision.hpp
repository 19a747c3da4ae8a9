#pragma once

#include "protocol/messages.hpp"

#include <cstdint>
#include <optional>
#include <variant>

namespace petal {

// Of the experiment that an event belongs to; some belong to none.
inline std::optional<std::uint32_t> revision_of(const Event& event) {
    return std::visit(
        [](const auto& e) -> std::optional<std::uint32_t> {
            if constexpr (requires { e.revision; }) return e.revision;
            return std::nullopt;
        },
        event);
}

}  // namespace petal
