// One model's decision region with the data on it.
#pragma once

#include "ui/page_input.hpp"
#include "ui/planar/panels.hpp"
#include "ui/traced_region.hpp"
#include "ui/words/told.hpp"

#include <imgui.h>

#include <optional>
#include <string>

namespace petal {

inline constexpr float region_left_margin = 30;  // for the labels of the vertical axis

// The keyboard's place on the plot, in shares of it from the top left corner.
struct RegionCursor {
    ImVec2 place{0.5f, 0.5f};
    bool is_hidden = false;  // the pointer has taken over
};

// The words for a region, and what they were found for.
struct ToldRegion {
    struct Of {
        std::uint64_t version;  // of the snapshot
        double threshold;
        Language language;
        bool has_model;
        bool operator==(const Of&) const = default;
    };
    Of of;
    Told words;
};

struct RegionViewState {
    TracedRegion traced;
    std::optional<ImVec2> probe;   // where a finger has asked, as shares of the plot
    std::optional<ImVec2> stroke;  // where on the page the last point of what is being drawn stands
    std::uint32_t erased_in = 0;   // the revision of the data of which a point was erased
    RegionCursor cursor;
    std::optional<ToldRegion> told;
};

struct RegionViewInput {
    const PageInput& page;
    WhichModel model;
    ImVec2 size;  // with axes, in points
    PointTool tool;
    int drawn_class;
    const std::string& title;     // the model's name
    std::optional<Box> box = {};  // what the axes cover; the data's where it is empty
};

// A model's region as the snapshot has it, or had it last.
const TracedRegion& traced_region(const PageInput& input, WhichModel model, RegionViewState& state);
ImTextureID region_picture(const PageInput& input, WhichModel model, const TracedRegion& region);

// Gives `edited` points more or less while the user draws or erases some; `state` has a stroke as long as that goes on.
void draw_region_view(const RegionViewInput& input, RegionViewState& state, Experiment& edited);

}  // namespace petal
