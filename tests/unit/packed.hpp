// A colour as a pixel of a picture.
#pragma once

#include "ui/palette.hpp"

#include <cstdint>

namespace petal {

// Opaque: red in the lowest byte, as on every target of Petal.
inline std::uint32_t packed(Rgb c) { return static_cast<std::uint32_t>(c.r | c.g << 8 | c.b << 16) | 0xFF000000u; }

}  // namespace petal
