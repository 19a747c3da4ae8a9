// How large what is clicked is at least, either way (WCAG 2.2, 2.5.8), in points.
#pragma once

namespace petal {

inline constexpr float least_target = 24;

}  // namespace petal
