// The parts of the page that take dropped files.
#pragma once

#include "ui/wish.hpp"

#include <imgui.h>

#include <optional>
#include <string_view>
#include <vector>

namespace petal {

struct DropZone {
    PictureRole role;
    ImVec2 min, max;
    bool holds(ImVec2 p) const { return p.x >= min.x && p.x < max.x && p.y >= min.y && p.y < max.y; }
};

struct FileDrop {
    std::vector<DropZone> zones;  // of the last frame
    std::optional<ImVec2> held;   // where files are held over the page
};

// What the files would be for that are dropped here.
PictureRole role_at(const FileDrop& drop, ImVec2 place);

// A field that takes dropped files. True when it is clicked, which asks for some.
bool drop_field(const char* id, std::string_view title, std::string_view hint, PictureRole role, ImVec2 size,
                FileDrop& drop);

}  // namespace petal
