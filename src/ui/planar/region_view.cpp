#include "ui/planar/region_view.hpp"

#include "experiment/number_text.hpp"
#include "ui/chart/axes.hpp"
#include "ui/chart/bubble.hpp"
#include "ui/numbers.hpp"
#include "ui/planar/data_points.hpp"
#include "ui/planar/probe.hpp"
#include "ui/sharp_lines.hpp"
#include "ui/texts.hpp"
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

// Nearest point within a finger's or a pointer's reach.
std::optional<std::size_t> point_near(const Plot& plot, const DataReady& data, ImVec2 place, float reach) {
    std::optional<std::size_t> nearest;
    float least = reach * reach;
    for (std::size_t i = 0; i < data.x.size(); ++i) {
        const float dx = plot.x(data.x[i]) - place.x, dy = plot.y(data.y[i]) - place.y;
        if (dx * dx + dy * dy > least) continue;
        least = dx * dx + dy * dy;
        nearest = i;
    }
    return nearest;
}

// Coordinates to a thousandth of the box or so: short in a link.
double tidy(double value, double extent) {
    const double grain = std::pow(10.0, std::floor(std::log10(extent)) - 2);
    return read_number(number_text(rounded(std::round(value / grain) * grain, 12))).value_or(value);
}

void erase_point(const DataReady& data, std::size_t point, Experiment& edited) {
    if (point >= data.source.size()) return;
    const int source = data.source[point];
    if (source < 0) {
        const auto index = static_cast<std::size_t>(-1 - source);
        if (index < edited.added.size()) edited.added.erase(edited.added.begin() + static_cast<std::ptrdiff_t>(index));
        return;
    }
    const auto where = std::lower_bound(edited.removed.begin(), edited.removed.end(), source);
    if (where == edited.removed.end() || *where != source) edited.removed.insert(where, source);
}

void add_point(const RegionViewInput& input, const Plot& plot, ImVec2 place, Experiment& edited) {
    if (!plot.holds(place)) return;
    edited.added.push_back({tidy(plot.x_at(place.x), plot.x_high - plot.x_low),
                            tidy(plot.y_at(place.y), plot.y_high - plot.y_low), input.drawn_class});
}

// Points stand as far apart as they are drawn in a hurry: also where the pointer has gone far between two frames.
void draw_stroke_to(const RegionViewInput& input, const Plot& plot, ImVec2 place, ImVec2& last, Experiment& edited) {
    constexpr float spacing = 14;
    const ImVec2 way{place.x - last.x, place.y - last.y};
    const float length = std::hypot(way.x, way.y);
    const ImVec2 from = last;
    for (float s = spacing; s <= length; s += spacing) {
        last = {from.x + way.x * s / length, from.y + way.y * s / length};
        add_point(input, plot, last, edited);
    }
}

// One of each set of data, for the indices are another's as soon as it is gone.
void erase_at(const RegionViewInput& input, const Plot& plot, ImVec2 place, RegionViewState& state,
              Experiment& edited) {
    const DataReady& data = *input.page.snapshot.data;
    if (data.revision == state.erased_in) return;
    const auto point = point_near(plot, data, place, input.page.touch ? 20.0f : 10.0f);
    if (!point) return;
    erase_point(data, *point, edited);
    state.erased_in = data.revision;
}

// While the button or a finger is down.
void apply_tool(const RegionViewInput& input, const Plot& plot, ImVec2 place, RegionViewState& state,
                Experiment& edited) {
    const bool begins = !state.stroke;
    if (begins) state.stroke = place;
    if (input.tool == PointTool::erase) return erase_at(input, plot, place, state, edited);
    if (begins) return add_point(input, plot, place, edited);
    draw_stroke_to(input, plot, place, *state.stroke, edited);
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

struct Pointer {
    bool clicked, hovered, held;
};

// What a click or a finger does here, and the answer at the place that is asked about.
void answer_pointer(const RegionViewInput& input, const Plot& plot, const ModelView* view, Pointer pointer,
                    RegionViewState& state, Experiment& edited) {
    const ImVec2 mouse = ImGui::GetMousePos(), min = plot.min, size{plot.max.x - min.x, plot.max.y - min.y};
    const bool at_pointer = plot.holds(mouse), looks = input.tool == PointTool::look;
    if (pointer.clicked && at_pointer && input.page.touch && looks)
        state.probe = ImVec2{(mouse.x - min.x) / size.x, (mouse.y - min.y) / size.y};
    if (!input.page.touch || !looks) state.probe.reset();
    if (view && state.probe)
        draw_answer(input, plot, *view, {min.x + state.probe->x * size.x, min.y + state.probe->y * size.y});
    if (view && pointer.hovered && at_pointer && !input.page.touch) draw_answer(input, plot, *view, mouse);
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
    list.AddRectFilled(plot.min, plot.max, ink(look().colours.neutral));
    const ModelView* view = view_of(input.page, input.model);
    list.PushClipRect(plot.min, plot.max, true);
    if (data && !data->x.empty() && view)
        draw_region(list, plot, input, traced_region(input.page, input.model, state), data->box);
    if (data) draw_data_points(input.page, plot, *data, view ? view->wrong : std::vector<std::uint8_t>{});
    list.PopClipRect();
    draw_region_axes(list, plot);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy(input.size);
    if (data) answer_pointer(input, plot, view, {clicked, hovered, held}, state, edited);
}

}  // namespace petal
