// What the page remembers between frames.
#pragma once

#include "ui/file_drop.hpp"
#include "ui/lab_state.hpp"
#include "ui/scrolling_column.hpp"

#include <cstdint>
#include <map>
#include <memory>

namespace petal {

// Which notice passes, and since when, by Dear ImGui's clock in seconds.
struct PassingNotice {
    std::uint64_t number = 0;
    double since = 0;
};

struct PageState {
    FingerScroll finger;
    PassingNotice passing;
    FileDrop drop;
    bool moves = false;                             // something on the page moves by itself: the next frame differs
    std::map<Lab, std::unique_ptr<LabState>> labs;  // of those that have been open
};

}  // namespace petal
