// What the page calls the states of a run.
#pragma once

#include "experiment/choice.hpp"
#include "protocol/messages.hpp"

#include <cmath>

namespace petal {

template <>
inline constexpr Choices<Named<RunState>> choices<RunState>{{{RunState::paused, {"paused", "已暂停"}},
                                                             {RunState::running, {"running", "训练中"}},
                                                             {RunState::finished, {"finished", "已完成"}},
                                                             {RunState::diverged, {"diverged", "已发散"}}}};

inline bool has_samples(const Progress& progress) { return !std::isnan(progress.network.train_accuracy); }

// What a run without training samples does is no state of training.
inline const Phrase& words_for(const Progress& progress) {
    static constexpr Phrase no_data{"no data", "没有数据"};
    return has_samples(progress) ? name_of(progress.state) : no_data;
}

}  // namespace petal
