// What every lab remembers between frames; each adds its own in a struct that only its folder includes.
#pragma once

#include "ui/form.hpp"

#include <imgui.h>

#include <vector>

namespace petal {

// Where the handles of a lab are, in this frame and in the one before.
struct HandlePlaces {
    struct Place {
        ImGuiID id;
        ImVec2 centre;
    };
    std::vector<Place> before, now;
    int frame = -1;
};

struct LabState {
    LabState() = default;
    LabState(const LabState&) = delete;
    LabState& operator=(const LabState&) = delete;
    virtual ~LabState() = default;

    FormState form;
    HandlePlaces handles;
    bool dragging = false;  // something follows the pointer, set while it does: a finger on it does not scroll
};

}  // namespace petal
