// What every lab remembers between frames; each adds its own in a struct that only its folder includes.
#pragma once

#include "ui/form.hpp"

namespace petal {

struct LabState {
    LabState() = default;
    LabState(const LabState&) = delete;
    LabState& operator=(const LabState&) = delete;
    virtual ~LabState() = default;

    FormState form;
    bool dragging = false;  // something follows the pointer, set while it does: a finger on it does not scroll
};

}  // namespace petal
