// What the tree tells of the page's messages beside their own words.
#pragma once

#include "experiment/language.hpp"

namespace petal::texts {

inline constexpr Phrase messages{"Messages", "消息"};
inline constexpr Phrase dismiss_message{"Dismiss: {0}", "关闭：{0}"};  // {0}: its beginning

}  // namespace petal::texts
