// Commands and events as bytes: one byte for the alternative of the variant, then its members in order, little-endian.
// Reading checks every length against what is left, so no bytes can make it crash or allocate without bound.
#pragma once

#include "protocol/messages.hpp"

#include <optional>
#include <span>

namespace petal {

using Bytes = std::vector<std::uint8_t>;

Bytes encode(const Command& command);
Bytes encode(const Event& event);

// Empty when the bytes are not exactly one message.
std::optional<Command> decode_command(std::span<const std::uint8_t> bytes);
std::optional<Event> decode_event(std::span<const std::uint8_t> bytes);

// The fields of one message alone, as web/given_message.js writes them. Empty when the bytes are anything else.
std::optional<GivePictureFile> decode_picture_file(std::span<const std::uint8_t> bytes);
std::optional<GivePictures> decode_pictures(std::span<const std::uint8_t> bytes);

}  // namespace petal
