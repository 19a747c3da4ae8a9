// The left column: everything that defines a run. Each panel changes the experiment that it is given; the page compares
// it with the one on show and turns a difference into a wish.
#pragma once

#include "protocol/messages.hpp"
#include "ui/form.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace petal {

// What a click in a region does.
enum class PointTool { look, add, erase };

struct DataPanelState {
    bool more = false;
    PointTool tool = PointTool::look;
    int drawn_class = 0;
    std::vector<std::size_t> strokes = {};  // how many points were added before each; the last first to be undone
    std::size_t points = 0;                 // that are added, as the last frame left them
};
// With the tools, where they do not stand at the region.
void draw_data_panel(const Form& form, DataPanelState& state, bool has_tools);
// What a click in a region does; and the way back from what was drawn, if anything was.
void draw_point_tools(const Form& form, DataPanelState& state);
float point_tool_rows(int classes);  // that they take
void draw_undo(const Form& form, DataPanelState& state);

struct ModelPanelState {
    bool more = false;
};
void draw_model_panel(const Form& form, ModelPanelState& state);

struct TrainingPanelState {
    bool regularization = false, more = false;
};
// True when the user asks for a gradient check.
bool draw_training_panel(const Form& form, const std::optional<GradientChecked>& checked, TrainingPanelState& state);

}  // namespace petal
