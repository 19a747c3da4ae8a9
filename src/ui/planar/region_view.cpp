#include "ui/planar/region_view.hpp"

#include "ui/chart/axes.hpp"
#include "ui/chart/bubble.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/data_points.hpp"
#include "ui/planar/point_tools.hpp"
#include "ui/planar/probe.hpp"
#include "ui/planar/region_keys.hpp"
#include "ui/planar/region_told.hpp"
#include "ui/sharp_lines.hpp"
#include "ui/texts.hpp"
#include "ui/tree.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace petal {

namespace {

constexpr float bottom_margin = 24;

const ModelView* view_of(const PageInput& input, WhichModel model) {
    const auto& progress = input.snapshot.progress;
    if (!progress) return nullptr;
    return model == WhichModel::logistic ? &progress->logistic : &progress->network;
}

// Where `box` lies, which it covers.
void draw_region(ImDrawList& list, const Plot& plot, const RegionViewInput& input, const TracedRegion& region,
                 const Box& box) {
    if (region.is_empty()) return;
    const ImVec2 min{plot.x(box.x_min), plot.y(box.y_max)}, max{plot.x(box.x_max), plot.y(box.y_min)};
    list.AddImage(region_picture(input.page, input.model, region), min, max);
    region.draw_borders(list, min, max, 1.6f);
}

// Ticks and their names around a frame.
void draw_region_axes(ImDrawList& list, const Plot& plot) {
    const SharpLines sharp(list);
    list.AddRect(plot.min, plot.max, ink(look().colours.edge));
    const int most = std::max(3, static_cast<int>((plot.max.x - plot.min.x) / 38));
    draw_axes(list, plot, {ticks_between(plot.x_low, plot.x_high, most), texts::x1.en},
              {ticks_between(plot.y_low, plot.y_high, most), texts::x2.en});
}

void draw_answer(const RegionViewInput& input, const Plot& plot, const ModelView& view, ImVec2 place) {
    const Palette& p = look().colours;
    const double x = plot.x_at(place.x), y = plot.y_at(place.y);
    const Answer answer = answer_at(view, input.model, input.page.experiment, input.page.snapshot.data->box, x, y);
    char where[64], what[64];
    std::snprintf(where, sizeof where, "(%.3f, %.3f)", x, y);
    std::snprintf(what, sizeof what, "P = %.4f", answer.probability);
    const std::string label = filled(texts::class_name.in(input.page.language), {std::to_string(answer.label)});
    draw_bubble(place, {{where, p.muted}, {label + ": " + what, p.ink}});
    ImGui::GetWindowDrawList()->AddCircle(place, 3, ink(p.contour), 12, 1.2f);
}

// Of the last item, which is the plot.
struct Pointer {
    bool clicked, hovered, held;
};

// By the keyboard: whether it is here, and whether it acts.
struct Keys {
    bool here, act;
};

// Where the pointer goes down the keyboard goes on.
Keys take_keys(const Plot& plot, RegionCursor& cursor) {
    const Keys keys{has_keys(), move_cursor(cursor)};
    if (!keys.here) cursor.is_hidden = false;
    const ImVec2 mouse = ImGui::GetMousePos();
    if (ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left) && plot.holds(mouse))
        cursor = {
            {(mouse.x - plot.min.x) / (plot.max.x - plot.min.x), (mouse.y - plot.min.y) / (plot.max.y - plot.min.y)},
            true};
    return keys;
}

void answer_keys(const RegionViewInput& input, const Plot& plot, const ModelView* view, Keys keys,
                 RegionViewState& state, Experiment& edited) {
    if (keys.act) apply_tool_once(input, plot, cursor_on(plot, state.cursor), state, edited);
    if (!keys.here || state.cursor.is_hidden) return;
    draw_cursor(input, plot, state.cursor);
    if (view) draw_answer(input, plot, *view, cursor_on(plot, state.cursor));
}

// What a click or a finger does here, and the answer at the place that is asked about.
void answer_pointer(const RegionViewInput& input, const Plot& plot, const ModelView* view, Pointer pointer,
                    RegionViewState& state, Experiment& edited) {
    const ImVec2 mouse = ImGui::GetMousePos(), min = plot.min, size{plot.max.x - min.x, plot.max.y - min.y};
    const bool at_pointer = plot.holds(mouse), looks = input.tool == PointTool::look;
    if (pointer.clicked && at_pointer && input.page.touch && looks) state.probe = state.cursor.place;
    if (!input.page.touch || !looks) state.probe.reset();
    if (view && state.probe)
        draw_answer(input, plot, *view, {min.x + state.probe->x * size.x, min.y + state.probe->y * size.y});
    if (view && pointer.hovered && at_pointer && look().hovers) draw_answer(input, plot, *view, mouse);
    if (looks || !pointer.held)
        state.stroke.reset();
    else
        apply_tool(input, plot, mouse, state, edited);
}

}  // namespace

const TracedRegion& traced_region(const PageInput& input, WhichModel model, RegionViewState& state) {
    const ModelView* view = view_of(input, model);
    if (view)
        state.traced.take(input.snapshot.version, view->region, input.snapshot.data ? input.snapshot.data->classes : 2,
                          input.experiment.threshold);
    return state.traced;
}

ImTextureID region_picture(const PageInput& input, WhichModel model, const TracedRegion& region) {
    return region.picture(input.pictures, model == WhichModel::logistic ? "logistic region" : "network region");
}

void draw_region_view(const RegionViewInput& input, RegionViewState& state, Experiment& edited) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const ImVec2 min{origin.x + region_left_margin, origin.y},
        size{input.size.x - region_left_margin, input.size.y - bottom_margin};
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    ImGui::SetCursorScreenPos(min);
    const bool clicked =
        ImGui::InvisibleButton(input.model == WhichModel::logistic ? "logistic region" : "network region", size);
    ImGui::PopStyleVar();
    focus_ring(0);
    const bool hovered = ImGui::IsItemHovered();
    const bool held = ImGui::IsItemActive() && ImGui::IsMouseDown(ImGuiMouseButton_Left);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto& data = input.page.snapshot.data;
    const Box box = input.box.value_or(data ? data->box : Box{});
    const Plot plot{min, {min.x + size.x, min.y + size.y}, box.x_min, box.x_max, box.y_min, box.y_max};
    const ModelView* view = view_of(input.page, input.model);
    const Keys keys = take_keys(plot, state.cursor);
    say_region(input, view, state, origin, {origin.x + input.size.x, origin.y + input.size.y});
    say_pad(input, plot, view, state.cursor);
    list.AddRectFilled(plot.min, plot.max, ink(look().colours.neutral));
    list.PushClipRect(plot.min, plot.max, true);
    if (data && !data->x.empty() && view)
        draw_region(list, plot, input, traced_region(input.page, input.model, state), data->box);
    if (data) draw_data_points(input.page, plot, *data, view ? view->wrong : std::vector<std::uint8_t>{});
    list.PopClipRect();
    draw_region_axes(list, plot);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy(input.size);
    if (!data) return;
    answer_pointer(input, plot, view, {clicked, hovered, held}, state, edited);
    answer_keys(input, plot, view, keys, state, edited);
}

}  // namespace petal
