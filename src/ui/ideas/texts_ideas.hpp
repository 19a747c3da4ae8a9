// Texts that the concept labs share.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

inline constexpr Phrase ideas_list{"Ideas of this lab", "本实验室的主题"};
inline constexpr Phrase drag_hint{"Drag the round handles.", "拖动圆形手柄试一试。"};

}  // namespace petal::texts
