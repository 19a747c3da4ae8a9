// Texts that the concept labs share.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

inline constexpr Phrase drag_hint{"Drag the round handles.", "拖动圆形手柄试一试。"};

}  // namespace petal::texts
