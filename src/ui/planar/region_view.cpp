#include "ui/planar/region_view.hpp"

#include "experiment/experiment_text.hpp"
#include "ui/numbers.hpp"
#include "ui/pictures.hpp"
#include "ui/planar/data_points.hpp"
#include "ui/planar/probe.hpp"
#include "ui/plot.hpp"
#include "ui/region_pixels.hpp"
#include "ui/texts.hpp"
#include "ui/ticks.hpp"
#include "ui/widgets.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace petal {

namespace {

constexpr float bottom_margin = 24;

const ModelView* view_of(const RegionViewInput& input) {
    const auto& progress = input.page.snapshot.progress;
    if (!progress) return nullptr;
    return input.model == WhichModel::logistic ? &progress->logistic : &progress->network;
}

void draw_region(ImDrawList& list, const Plot& plot, const RegionViewInput& input, const ModelView& view,
                 RegionViewState& state) {
    const Region& region = view.region;
    if (region.width < 1 || region.height < 1) return;
    list.AddImage(region_picture(input.page, input.model), plot.min, plot.max);
    const std::uint64_t version = input.page.snapshot.version;
    if (state.traced != version) {
        state.borders = region_borders(region, input.page.snapshot.data->classes);
        state.traced = version;
    }
    std::vector<ImVec2> points;
    for (const Polyline& line : state.borders) {
        points.clear();
        for (const GridPoint& p : line)
            points.push_back(
                {plot.min.x + (plot.max.x - plot.min.x) * p.x, plot.min.y + (plot.max.y - plot.min.y) * p.y});
        list.AddPolyline(points.data(), static_cast<int>(points.size()), ink(look().colours.contour), 0, 1.6f);
    }
}

std::vector<Tick> ticks_on(double low, double high, int most) {
    const std::vector<double> places = linear_ticks(low, high, most);
    const std::vector<std::string> labels = tick_labels(places);
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < places.size(); ++i) ticks.push_back({places[i], labels[i]});
    return ticks;
}

void draw_axes(ImDrawList& list, const Plot& plot) {
    list.AddRect(plot.min, plot.max, ink(look().colours.muted, 0.5f));
    const int most = std::max(3, static_cast<int>((plot.max.x - plot.min.x) / 38));
    draw_x_ticks(list, plot, ticks_on(plot.x_low, plot.x_high, most), texts::x1.en, false);
    draw_y_ticks(list, plot, ticks_on(plot.y_low, plot.y_high, most), texts::x2.en, false);
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

std::optional<Experiment> apply_tool(const RegionViewInput& input, const Plot& plot, ImVec2 place) {
    const DataReady& data = *input.page.snapshot.data;
    Experiment edited = input.page.experiment;
    if (input.tool == PointTool::add) {
        edited.added.push_back({tidy(plot.x_at(place.x), plot.x_high - plot.x_low),
                                tidy(plot.y_at(place.y), plot.y_high - plot.y_low), input.drawn_class});
        return edited;
    }
    const auto point = point_near(plot, data, place, input.page.touch ? 20.0f : 10.0f);
    if (!point || *point >= data.source.size()) return std::nullopt;
    const int source = data.source[*point];
    if (source < 0) {
        const auto index = static_cast<std::size_t>(-1 - source);
        if (index >= edited.added.size()) return std::nullopt;
        edited.added.erase(edited.added.begin() + static_cast<std::ptrdiff_t>(index));
    } else {
        const auto where = std::lower_bound(edited.removed.begin(), edited.removed.end(), source);
        if (where != edited.removed.end() && *where == source) return std::nullopt;
        edited.removed.insert(where, source);
    }
    return edited;
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

}  // namespace

ImTextureID region_picture(const PageInput& input, WhichModel model) {
    const Progress& progress = *input.snapshot.progress;
    const Region& region = model == WhichModel::logistic ? progress.logistic.region : progress.network.region;
    const int classes = input.snapshot.data ? input.snapshot.data->classes : 2;
    const std::uint64_t version = 2 * input.snapshot.version + static_cast<std::uint64_t>(look().theme);
    return input.pictures.picture(model == WhichModel::logistic ? "logistic region" : "network region", version,
                                  region.width, region.height,
                                  [&] { return region_pixels(region, classes, look().colours); });
}

std::optional<Experiment> draw_region_view(const RegionViewInput& input, RegionViewState& state) {
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
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const auto& data = input.page.snapshot.data;
    const Box box = data ? data->box : Box{};
    const Plot plot{min, {min.x + size.x, min.y + size.y}, box.x_min, box.x_max, box.y_min, box.y_max};
    list.AddRectFilled(plot.min, plot.max, ink(look().colours.neutral));
    const ModelView* view = view_of(input);
    list.PushClipRect(plot.min, plot.max, true);
    if (data && view) draw_region(list, plot, input, *view, state);
    if (data) draw_data_points(input.page, plot, *data, view ? view->wrong : std::vector<std::uint8_t>{});
    list.PopClipRect();
    draw_axes(list, plot);
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy(input.size);
    if (!data) return std::nullopt;

    const ImVec2 mouse = ImGui::GetMousePos();
    const bool at_pointer = plot.holds(mouse);
    if (clicked && at_pointer && input.page.touch && input.tool == PointTool::look)
        state.probe = ImVec2{(mouse.x - min.x) / size.x, (mouse.y - min.y) / size.y};
    if (!input.page.touch || input.tool != PointTool::look) state.probe.reset();
    if (view && state.probe)
        draw_answer(input, plot, *view, {min.x + state.probe->x * size.x, min.y + state.probe->y * size.y});
    if (view && hovered && at_pointer && !input.page.touch) draw_answer(input, plot, *view, mouse);
    if (clicked && at_pointer && input.tool != PointTool::look) return apply_tool(input, plot, mouse);
    return std::nullopt;
}

}  // namespace petal
