// What the page calls the states of a run.
#pragma once

#include "experiment/choice.hpp"
#include "protocol/messages.hpp"

namespace petal {

template <>
inline constexpr Choices<Named<RunState>> choices<RunState>{{{RunState::paused, {"paused", "已暂停"}},
                                                             {RunState::running, {"running", "训练中"}},
                                                             {RunState::finished, {"finished", "已完成"}},
                                                             {RunState::diverged, {"diverged", "已发散"}}}};

}  // namespace petal
