#include "ui/planar/point_tools.hpp"

#include "experiment/number_text.hpp"
#include "ui/numbers.hpp"

#include <algorithm>
#include <cmath>

namespace petal {

namespace {

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
void erase_at(const RegionViewInput& input, const Plot& plot, ImVec2 place, float reach, RegionViewState& state,
              Experiment& edited) {
    const DataReady& data = *input.page.snapshot.data;
    if (data.revision == state.erased_in) return;
    const auto point = point_near(plot, data, place, reach);
    if (!point) return;
    erase_point(data, *point, edited);
    state.erased_in = data.revision;
}

}  // namespace

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

void apply_tool(const RegionViewInput& input, const Plot& plot, ImVec2 place, RegionViewState& state,
                Experiment& edited) {
    const bool begins = !state.stroke;
    if (begins) state.stroke = place;
    if (input.tool == PointTool::erase)
        return erase_at(input, plot, place, input.page.touch ? 20.0f : 10.0f, state, edited);
    if (begins) return add_point(input, plot, place, edited);
    draw_stroke_to(input, plot, place, *state.stroke, edited);
}

void apply_tool_once(const RegionViewInput& input, const Plot& plot, ImVec2 place, RegionViewState& state,
                     Experiment& edited) {
    if (input.tool == PointTool::erase) erase_at(input, plot, place, reach_of_keys, state, edited);
    if (input.tool == PointTool::add) add_point(input, plot, place, edited);
}

}  // namespace petal
