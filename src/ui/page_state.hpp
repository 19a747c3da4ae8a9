// What the page remembers between frames.
#pragma once

#include "ui/file_drop.hpp"
#include "ui/lab_state.hpp"
#include "ui/scrolling_column.hpp"

#include <map>
#include <memory>

namespace petal {

struct PageState {
    FingerScroll finger;
    FileDrop drop;
    bool moves = false;                             // something on the page moves by itself: the next frame differs
    std::map<Lab, std::unique_ptr<LabState>> labs;  // of those that have been open
};

}  // namespace petal
