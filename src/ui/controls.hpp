// The items of the last frame as Dear ImGui lays them out, for tests: each must be in the tree (tree.hpp).
#pragma once

#include <imgui.h>

#include <string>
#include <vector>

namespace petal {

struct Control {
    unsigned id;
    std::string label;
    ImVec2 min, max;
};

// Call before each frame: without it nothing is listed.
void forget_controls();

// Dear ImGui names its items by itself, but its combos.
void list_control(const char* id);

const std::vector<Control>& listed_controls();

}  // namespace petal
